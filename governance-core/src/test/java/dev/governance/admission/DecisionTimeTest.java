package dev.governance.admission;

import static dev.governance.admission.AdmissionSamples.DAY;
import static dev.governance.admission.AdmissionSamples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.governance.Bundled;
import dev.governance.basics.Answer;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.HolidayCalendar;
import dev.governance.basics.WorkingCalendar;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.json.StandardNorms;
import dev.governance.process.ActorId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The gate asks departments for their time, and has to keep its own. */
class DecisionTimeTest {

    private static final ActorId OFFICE = ActorId.of("office");
    private static final TaskId ID = TaskId.of("T-1");
    private static final WorkingCalendar DAILY = day -> Answer.known(true);
    private static final AdmissionStandard EXAMPLE =
            AdmissionStandard.of(StandardNorms.all(), DAY, StandardNorms.shanghaiExample());

    private static AdmissionRegister submitted(LocalDateTime at) {
        return AdmissionRegister.empty()
                .with(AdmissionSamples.request("T-1").build())
                .attempt(ID, AdmissionEvent.of(AdmissionMove.SUBMIT), OFFICE, at, "handed in");
    }

    private static AdmissionRegister moved(AdmissionRegister register, AdmissionMove move, int day) {
        return register.attempt(ID, AdmissionEvent.of(move), OFFICE, at(day), "a step");
    }

    private static ImmutableList<Finding> found(
            AdmissionRegister register, LocalDateTime at, WorkingCalendar calendar) {
        RegisterReview review = register.review(at, OFFICE, ImmutableMap.of(), EXAMPLE, calendar);
        assertEquals(register, review.register(), "being late moves nothing");
        return review.findings();
    }

    private static HolidayCalendar holidays() {
        return JsonFormat.standard()
                .read(
                        Source.of("holidays", JsonFormat.class.getResourceAsStream("holidays-china.json")),
                        HolidayCalendar.class);
    }

    @Test
    void theGateIsLateFromTheDayAfterItsLast() {
        assertEquals(ImmutableList.of(), found(submitted(at(0)), at(15), DAILY));

        Finding late = Iterables.getOnlyElement(found(submitted(at(0)), at(16), DAILY));
        Bundled.assertFinding("admission.decision-overdue", late);
        assertEquals("2026-03-17", late.values().get("due"));
        assertEquals("北京市西城区社区工作事项准入规定（2018年，网页节选）", late.citations().get(0).document());
    }

    @Test
    void allTheWayToTheDecisionCounts() {
        AdmissionRegister consulted =
                moved(moved(submitted(at(0)), AdmissionMove.TAKE_UP, 3), AdmissionMove.CONSULT, 9);
        AdmissionRegister rejected = consulted.attempt(
                ID,
                AdmissionEvent.ofDecision(
                        AdmissionMove.REJECT,
                        AdmissionSamples.decision(
                                AdmissionSamples.request("T-1").build())),
                OFFICE,
                at(10),
                "decided");

        assertEquals(
                "CONSULTED",
                Iterables.getOnlyElement(found(consulted, at(16), DAILY))
                        .values()
                        .get("state"));
        assertEquals(ImmutableList.of(), found(rejected, at(99), DAILY));
    }

    @Test
    void theTimeDoesNotRunAtTheDepartmentAndBeginsAnewWithTheSupplement() {
        AdmissionRegister returned = moved(submitted(at(0)), AdmissionMove.RETURN, 10);
        AdmissionRegister again = moved(returned, AdmissionMove.SUBMIT, 40);

        assertEquals(ImmutableList.of(), found(returned, at(39), DAILY));
        assertEquals(ImmutableList.of(), found(again, at(55), DAILY));
        assertEquals(1, found(again, at(56), DAILY).size());
    }

    @Test
    void holidaysDoNotCount() {
        LocalDate beforeTheSpringFestival = LocalDate.of(2026, 2, 9);
        LocalDate due = holidays()
                .plusWorkingDays(beforeTheSpringFestival, 15)
                .asOptional()
                .orElseThrow();
        AdmissionRegister register = submitted(beforeTheSpringFestival.atTime(9, 0));

        assertEquals(ImmutableList.of(), found(register, due.atTime(17, 0), holidays()));
        assertEquals(
                1, found(register, due.plusDays(1).atTime(9, 0), holidays()).size());
    }

    @Test
    void withoutACalendarOfTheYearNobodyKnows() {
        Finding unknown = Iterables.getOnlyElement(
                found(submitted(LocalDateTime.of(2031, 5, 6, 9, 0)), LocalDateTime.of(2031, 9, 1, 9, 0), holidays()));

        assertEquals(Severity.WARNING, unknown.severity());
        Bundled.assertFinding("admission.decision-due-unknown", unknown);
    }

    @Test
    void aTimeThatNoCalendarCountsIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> AdmissionStandard.builder()
                        .from(EXAMPLE)
                        .decisionTime(1L << 31)
                        .build());
    }
}
