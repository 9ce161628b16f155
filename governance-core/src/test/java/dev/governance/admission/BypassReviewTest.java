package dev.governance.admission;

import static dev.governance.admission.AdmissionSamples.CIVIL_AFFAIRS;
import static dev.governance.admission.AdmissionSamples.STATISTICS;
import static dev.governance.admission.AdmissionSamples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.governance.Bundled;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.duty.DutyId;
import dev.governance.process.ActorId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BypassReviewTest {

    private static final BypassStandard STANDARD = new BypassStandard(Ratio.of(1, 2), Ratio.of(1, 10));

    /** A register with one request at work: 100 hours a year in one community. */
    static AdmissionRegister atWork(TaskRequest.Builder request) {
        TaskRequest urgent = request.emergency(EmergencyGround.PUBLIC_HEALTH).build();
        ActorId office = ActorId.of("office");
        return AdmissionRegister.empty()
                .with(urgent)
                .attempt(urgent.id(), AdmissionEvent.of(AdmissionMove.SUBMIT), office, at(0), "asked")
                .attempt(
                        urgent.id(), AdmissionEvent.ofEmergency(urgent, AdmissionSamples.DAY), office, at(0), "urgent");
    }

    private static final AdmissionRegister REGISTER = atWork(AdmissionSamples.request("T-1"));

    private static BypassReview review(AdmissionRegister register, ObservedWork... works) {
        BypassReview review = BypassReview.of(register, List.of(works), STANDARD);
        review.findings().forEach(Bundled::sentence);
        return review;
    }

    private static List<String> codes(BypassReview review) {
        return review.findings().stream().map(Finding::code).toList();
    }

    private static ObservedWork.Builder work(String id) {
        return AdmissionSamples.work(id);
    }

    @Test
    void admittedWorkIsNoFinding() {
        BypassReview review = review(REGISTER, work("W-1").build());

        assertEquals(List.of(), codes(review));
        assertEquals(0, review.hoursOutside());
    }

    @Test
    void workThatNobodyAskedForIsAFindingAgainstItsDepartmentWithItsHours() {
        BypassReview review = review(
                REGISTER,
                work("W-1").title("经济普查入户").department(STATISTICS).hours(60).build());

        assertEquals(List.of("admission.bypass-unadmitted"), codes(review));
        assertEquals(ImmutableList.of(new DepartmentHours(STATISTICS, 60)), review.outside());
        assertEquals(Optional.of(STATISTICS.value()), review.findings().get(0).subject());
    }

    @Test
    void theAdmissionOfOneDepartmentIsNoneOfAnother() {
        assertEquals(
                List.of("admission.bypass-unadmitted"),
                codes(review(REGISTER, work("W-1").department(STATISTICS).build())));
    }

    @Test
    void workOfARequestThatWasNeverAdmittedGoesAround() {
        AdmissionRegister asked =
                AdmissionRegister.empty().with(AdmissionSamples.request("T-1").build());
        BypassReview review = review(asked, work("W-1").build());

        assertEquals(List.of("admission.bypass-not-at-work"), codes(review));
        assertEquals("DRAFT", review.findings().get(0).values().get("state"));
        assertEquals(100, review.hoursOutside());
    }

    @Test
    void renamedWorkIsFoundByItsTitleOrItsDuty() {
        DutyId relief = AdmissionSamples.RELIEF.id();
        AdmissionRegister claimed = atWork(AdmissionSamples.request("T-1").duty(relief));

        assertEquals(
                List.of("admission.bypass-renamed"),
                codes(review(REGISTER, work("W-1").title("社会救助调查摸底").build())));
        assertEquals(
                List.of("admission.bypass-renamed"),
                codes(review(claimed, work("W-1").title("困难家庭回头看").duty(relief).build())));
        assertEquals(
                0,
                review(claimed, work("W-1").title("困难家庭回头看").duty(relief).build())
                        .hoursOutside());
    }

    @Test
    void widthBlanksAndPunctuationAreNoOtherName() {
        assertEquals(
                List.of(),
                codes(review(REGISTER, work("W-1").title(" 协助 社会救助（调查）").build())));
    }

    @Test
    void splitWorkIsCountedTogether() {
        BypassReview review = review(
                REGISTER, work("W-2").hours(55).build(), work("W-1").hours(55).build());

        assertEquals(List.of("admission.bypass-split"), codes(review));
        assertEquals("110", review.findings().get(0).values().get("hours"));
        assertEquals(0, review.hoursOutside());
    }

    @ParameterizedTest
    @CsvSource({"110, 0", "111, 1", "200, 90", "0, 0"})
    void grownWorkCountsBeyondWhatIsAllowed(long hours, long beyond) {
        BypassReview review = review(REGISTER, work("W-1").hours(hours).build());

        assertEquals(beyond, review.hoursOutside());
        assertEquals(beyond == 0 ? List.of() : List.of("admission.bypass-grown"), codes(review));
    }

    @Test
    void admittedHoursThatNobodyToldAreAWarning() {
        BypassReview review = review(
                atWork(AdmissionSamples.request("T-1").workload(Optional.empty())),
                work("W-1").build());

        assertEquals(List.of("admission.bypass-hours-untold"), codes(review));
        assertEquals(Finding.Severity.WARNING, review.findings().get(0).severity());
    }

    @Test
    void workElsewhereOrAtAnotherTimeIsOutside() {
        AdmissionRegister spring =
                atWork(AdmissionSamples.request("T-1").period(DateSpan.parse("2026-03-01/2026-06-01")));

        assertEquals(
                List.of("admission.bypass-other-community"),
                codes(review(
                        REGISTER, work("W-1").community(AdmissionSamples.THERE).build())));
        assertEquals(
                List.of("admission.bypass-outside-period"),
                codes(review(spring, work("W-1").build())));
        assertEquals(
                List.of(),
                codes(review(
                        spring,
                        work("W-1")
                                .during(DateSpan.parse("2026-03-01/2026-06-01"))
                                .build())));
    }

    @Test
    void twoPiecesHaveTwoIds() {
        ObservedWork one = work("W-1").build();

        assertThrows(IllegalArgumentException.class, () -> review(REGISTER, one, one));
    }

    @ParameterizedTest
    @CsvSource({"甲乙丙, 甲乙丁, 1/2", "甲乙, 甲乙, 1", "甲, 乙, 0", "甲, 甲, 1", "甲甲甲, 甲甲, 2/3", "ＡＢ, ab, 1", "甲乙, 丙丁, 0"})
    void titlesAreComparedByPairsOfCharacters(String one, String other, String similarity) {
        assertEquals(Ratio.parse(similarity), TitleSimilarity.of(one, other));
    }

    @Test
    void theDepartmentWithTheMostHoursComesFirst() {
        BypassReview review = review(
                AdmissionRegister.empty(),
                work("W-1").hours(10).build(),
                work("W-2").department(STATISTICS).hours(30).build(),
                work("W-3").hours(15).build());

        assertEquals(
                ImmutableList.of(new DepartmentHours(STATISTICS, 30), new DepartmentHours(CIVIL_AFFAIRS, 25)),
                review.outside());
        assertEquals(55, review.hoursOutside());
    }
}
