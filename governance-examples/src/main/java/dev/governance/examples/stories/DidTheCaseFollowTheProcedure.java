package dev.governance.examples.stories;

import dev.governance.basics.Answer;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Threshold;
import dev.governance.basics.WorkingCalendar;
import dev.governance.duty.CaseId;
import dev.governance.duty.ConformanceReview;
import dev.governance.duty.DutyActor;
import dev.governance.duty.Procedure;
import dev.governance.duty.ProcedureId;
import dev.governance.duty.ProcedureStep;
import dev.governance.duty.ServiceStandard;
import dev.governance.duty.StepEvent;
import dev.governance.duty.StepId;
import dev.governance.examples.duties.DutyWords;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A written procedure, and what its cases really went through, step by step (办事流程与办件日志). */
public final class DidTheCaseFollowTheProcedure {

    private static final ProcedureId RELIEF = ProcedureId.of("relief");
    private static final WorkingCalendar WEEKDAYS =
            day -> Answer.known(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    private static final Procedure PROCEDURE = Procedure.builder()
            .id(RELIEF)
            .name(Sentence.of("Application for relief", "救助申请"))
            .start(StepId.of("accept"))
            .addSteps(
                    step("accept", DutyActor.COMMUNITY_SERVICE_STATION, 0, "visit", "send-back"),
                    step("send-back", DutyActor.COMMUNITY_SERVICE_STATION, 1, "accept"),
                    step("visit", DutyActor.RESIDENTS_COMMITTEE, 5, "decide"),
                    step("decide", DutyActor.SUBDISTRICT_OFFICE, 3))
            .build();

    private DidTheCaseFollowTheProcedure() {}

    /**
     * Prints the deviations.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<StepEvent> log = new ArrayList<>();
        log.addAll(events("A", "accept 2 station", "visit 5 committee", "decide 9 office"));
        log.addAll(events("B", "accept 2 station", "decide 4 office"));
        log.addAll(events("C", "accept 2 station", "visit 5 station", "visit 6 committee", "decide 17 office"));
        log.addAll(events("D", "decide 3 office", "accept 4 station"));
        out.println("Sound: " + PROCEDURE.review().isEmpty());
        ConformanceReview review = ConformanceReview.of(PROCEDURE, log, WEEKDAYS, LocalDate.of(2026, 3, 31));
        out.println(review.conforming() + " of " + review.cases() + " cases conform, " + review.finished()
                + " are finished");
        review.findings().forEach(finding -> out.println("  " + DutyWords.sentence(finding, Locale.ENGLISH)));
        ServiceStandard promise = ServiceStandard.builder()
                .procedure(RELIEF)
                .promise(Sentence.of("Nine of ten within ten working days", "九成十日内办结"))
                .workingDays(10)
                .share(Threshold.atLeast(Ratio.of(9, 10)))
                .build();
        promise.review(PROCEDURE, log, WEEKDAYS)
                .forEach(finding -> out.println("  " + DutyWords.sentence(finding, Locale.ENGLISH)));
    }

    private static ProcedureStep step(String id, DutyActor actor, int days, String... next) {
        return ProcedureStep.builder()
                .id(StepId.of(id))
                .name(Sentence.of(id, "环节" + id))
                .actor(actor)
                .workingDays(days)
                .addAllNext(Stream.of(next).map(StepId::of).toList())
                .build();
    }

    private static List<StepEvent> events(String caseId, String... steps) {
        return Stream.of(steps)
                .map(text -> text.split(" "))
                .map(parts -> StepEvent.builder()
                        .procedure(RELIEF)
                        .caseId(CaseId.of(caseId))
                        .step(StepId.of(parts[0]))
                        .at(LocalDateTime.of(2026, 3, Integer.parseInt(parts[1]), 9, 0))
                        .actor(actor(parts[2]))
                        .build())
                .<StepEvent>map(event -> event)
                .toList();
    }

    private static DutyActor actor(String name) {
        return switch (name) {
            case "station" -> DutyActor.COMMUNITY_SERVICE_STATION;
            case "committee" -> DutyActor.RESIDENTS_COMMITTEE;
            default -> DutyActor.SUBDISTRICT_OFFICE;
        };
    }
}
