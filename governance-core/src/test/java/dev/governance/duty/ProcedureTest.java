package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.Answer;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Threshold;
import dev.governance.basics.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A relief application: taken in, sent back at most as often as one likes, checked, decided, told. */
class ProcedureTest {

    private static final WorkingCalendar EVERY_DAY = day -> Answer.known(true);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final ProcedureId ID = ProcedureId.of("relief");
    private static final DutyActor STATION = DutyActor.COMMUNITY_SERVICE_STATION;
    private static final DutyActor OFFICE = DutyActor.SUBDISTRICT_OFFICE;

    private static ProcedureStep step(String id, DutyActor actor, int days, String... next) {
        return ProcedureStep.builder()
                .id(StepId.of(id))
                .name(Sentence.of(id, "环节" + id))
                .actor(actor)
                .workingDays(days)
                .addAllNext(Stream.of(next).map(StepId::of).toList())
                .build();
    }

    private static Procedure relief() {
        return Procedure.builder()
                .id(ID)
                .name(Sentence.of("Relief", "救助申请"))
                .start(StepId.of("accept"))
                .addSteps(
                        ProcedureStep.builder()
                                .from(step("accept", STATION, 0, "send-back", "check"))
                                .addInputs("申请书")
                                .build(),
                        step("send-back", STATION, 1, "accept"),
                        step("check", STATION, 5, "decide"),
                        step("decide", OFFICE, 3, "tell"),
                        step("tell", STATION, 1))
                .build();
    }

    private static StepEvent event(String step, int day, DutyActor actor, String... inputs) {
        return StepEvent.builder()
                .procedure(ID)
                .caseId(CaseId.of("c"))
                .step(StepId.of(step))
                .at(LocalDateTime.of(2026, 3, day, 9, 0))
                .actor(actor)
                .addInputs(inputs)
                .build();
    }

    private static List<StepEvent> inOrder() {
        return new ArrayList<>(List.of(
                event("accept", 2, STATION, "申请书"),
                event("check", 5, STATION),
                event("decide", 8, OFFICE),
                event("tell", 9, STATION)));
    }

    private static List<String> codes(List<StepEvent> log) {
        ConformanceReview review = ConformanceReview.of(relief(), log, EVERY_DAY, TODAY);
        review.findings().forEach(ReviewCases::isTold);
        return review.findings().stream().map(Finding::code).toList();
    }

    @Test
    void aSoundProcedureAndACaseThatFollowsItHaveNoFinding() {
        assertEquals(List.of(), relief().review());
        assertEquals(
                new ConformanceReview(ID, 1, 1, 1, com.google.common.collect.ImmutableList.of()),
                ConformanceReview.of(relief(), inOrder(), EVERY_DAY, TODAY));
    }

    @Test
    void whatIsSentBackMayComeAgain() {
        List<StepEvent> log = inOrder();
        log.add(1, event("send-back", 3, STATION));
        log.add(2, event("accept", 3, STATION, "申请书"));

        assertEquals(List.of(), codes(log));
    }

    @Test
    void everyInjectedDeviationIsNamed() {
        List<StepEvent> skipped = inOrder();
        skipped.remove(1);
        assertEquals(List.of("procedure.skipped-step", "procedure.late"), codes(skipped));

        List<StepEvent> unknown = inOrder();
        unknown.add(1, event("stamp", 3, STATION));
        assertEquals(List.of("procedure.unknown-step"), codes(unknown));

        List<StepEvent> again = inOrder();
        again.add(2, event("check", 6, STATION));
        assertEquals(List.of("procedure.repeated-step"), codes(again));

        List<StepEvent> afterwards = inOrder();
        afterwards.add(event("check", 10, STATION));
        assertEquals(List.of("procedure.after-end"), codes(afterwards));

        List<StepEvent> early = inOrder();
        early.add(1, event("tell", 3, STATION));
        assertEquals(List.of("procedure.out-of-turn"), codes(early));

        List<StepEvent> wrong = inOrder();
        wrong.set(2, event("decide", 8, STATION));
        assertEquals(List.of("procedure.wrong-actor"), codes(wrong));

        List<StepEvent> bare = inOrder();
        bare.set(0, event("accept", 2, STATION));
        assertEquals(List.of("procedure.missing-input"), codes(bare));

        List<StepEvent> late = inOrder();
        late.set(3, event("tell", 10, STATION));
        assertEquals(List.of("procedure.late"), codes(late));
    }

    @Test
    void aCaseThatWaitsTooLongIsOverdueAndOneThatWaitsIsNot() {
        List<StepEvent> waits = new ArrayList<>(List.of(event("accept", 26, STATION, "申请书")));
        assertEquals(List.of(), codes(waits));

        List<StepEvent> tooLong = new ArrayList<>(List.of(event("accept", 25, STATION, "申请书")));
        assertEquals(List.of("procedure.overdue"), codes(tooLong));
    }

    @Test
    void aStepThatEndsACaseTooSoonIsTakenAndWhatWasSkippedIsNamed() {
        List<StepEvent> log = new ArrayList<>(List.of(event("accept", 2, STATION, "申请书"), event("decide", 4, OFFICE)));
        log.add(event("tell", 5, STATION));
        assertEquals(List.of("procedure.skipped-step"), codes(log));
        log.remove(2);
        assertEquals(List.of("procedure.skipped-step", "procedure.overdue"), codes(log));
    }

    @Test
    void aLogIsReadInTheOrderOfTime() {
        List<StepEvent> log = inOrder();
        java.util.Collections.reverse(log);

        assertEquals(List.of(), codes(log));
    }

    @Test
    void daysThatTheCalendarDoesNotKnowAreAQuestion() {
        WorkingCalendar none =
                day -> Answer.unknown(Finding.builder("calendar.no-working-day").build());
        ConformanceReview review = ConformanceReview.of(relief(), inOrder(), none, TODAY);

        assertEquals(
                List.of("procedure.days-untold", "procedure.days-untold", "procedure.days-untold"),
                review.findings().stream().map(Finding::code).toList());
    }

    @Test
    void stepsThatNobodyComesToAndStepsWithoutEndAreFound() {
        Procedure unsound = Procedure.builder()
                .from(relief())
                .addSteps(step("island", STATION, 1, "island"))
                .build();

        assertEquals(
                List.of("procedure.unreachable-step", "procedure.endless-step"),
                unsound.review().stream().map(Finding::code).toList());
    }

    @Test
    void aProcedureNamesItsStepsOnceAndLeadsSomewhere() {
        Procedure.Builder twice = Procedure.builder().from(relief()).addSteps(step("tell", STATION, 1));
        Procedure.Builder nowhere = Procedure.builder().from(relief()).addSteps(step("x", STATION, 1, "y"));
        Procedure.Builder noStart = Procedure.builder().from(relief()).start(StepId.of("z"));

        assertThrows(IllegalStateException.class, twice::build);
        assertThrows(IllegalStateException.class, nowhere::build);
        assertThrows(IllegalStateException.class, noStart::build);
    }

    @Test
    void aPromiseIsKeptOrTheNumbersAreTold() {
        ServiceStandard.Builder promise = ServiceStandard.builder()
                .procedure(ID)
                .promise(Sentence.of("Within a week", "七日内办结"))
                .share(Threshold.atLeast(Ratio.one()));

        assertEquals(List.of(), promise.workingDays(7).build().review(relief(), inOrder(), EVERY_DAY));
        List<Finding> missed = promise.workingDays(6).build().review(relief(), inOrder(), EVERY_DAY);
        assertEquals("standard.missed", missed.get(0).code());
        assertEquals("0", missed.get(0).values().get("inTime"));
        missed.forEach(ReviewCases::isTold);
        assertEquals(
                List.of("standard.untested"),
                promise.build().review(relief(), List.of(), EVERY_DAY).stream()
                        .map(Finding::code)
                        .toList());
    }
}
