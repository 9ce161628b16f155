package dev.governance.scoring.assessment;

import static dev.governance.scoring.assessment.Schemes.observation;
import static dev.governance.scoring.assessment.Schemes.on;
import static dev.governance.scoring.assessment.Schemes.withError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.Points;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final LocalDate HALF = Schemes.DAY.plusMonths(6);
    private static final LocalDate YEAR = Schemes.DAY.plusMonths(12);

    private static FollowUpReview review(Observation first, LocalDate asOf, Observation... later) {
        List<UnitEvidence> counted = AssessmentRound.evidence(
                Schemes.usual(), List.of(first, observation("east", "closed", "90")), List.of());
        return FollowUpReview.of(Schemes.usual(), counted, List.of(later), asOf, 0.95);
    }

    private static List<EffectState> states(FollowUpReview review) {
        return review.followUps().stream().map(FollowUp::state).toList();
    }

    private static Observation satisfied(String value, String error) {
        return withError(observation("east", "satisfied", value), error);
    }

    @Test
    void onlyOutcomesAreMeasuredAgainAfterSixAndTwelveMonths() {
        FollowUpReview review = review(satisfied("80", "1"), Schemes.DAY);
        assertEquals(List.of(EffectState.NOT_YET_DUE, EffectState.NOT_YET_DUE), states(review));
        assertEquals(
                List.of(HALF, YEAR),
                review.followUps().stream().map(FollowUp::due).toList());
        assertEquals(List.of(), review.findings());
    }

    @Test
    void whatFadesIsTold() {
        FollowUpReview review = review(
                satisfied("80", "1"),
                YEAR,
                on(satisfied("70", "1"), HALF.plusDays(9)),
                on(satisfied("83", "1"), YEAR.minusDays(40)));
        assertEquals(List.of(EffectState.FADED, EffectState.GROWN), states(review));
        Finding faded = review.findings().get(0);
        assertEquals("assessment.effect-faded", faded.code());
        assertEquals("70.0", faded.values().get("after"));
    }

    @Test
    void aDifferenceThatTheSamplesDoNotShowIsNone() {
        FollowUpReview review =
                review(satisfied("80", "3"), YEAR, on(satisfied("74", "2"), HALF), on(satisfied("86", "2"), YEAR));
        assertEquals(List.of(EffectState.HELD, EffectState.HELD), states(review));
        FollowUpReview counted = review(
                observation("east", "satisfied", "80"),
                YEAR,
                on(observation("east", "satisfied", "79.9"), HALF),
                on(observation("east", "satisfied", "80"), YEAR));
        assertEquals(List.of(EffectState.FADED, EffectState.HELD), states(counted));
    }

    @Test
    void aSmallChangeMayBeNone() {
        AssessmentScheme patient = AssessmentScheme.builder()
                .from(Schemes.usual())
                .leastChange(Points.of(3))
                .build();
        List<UnitEvidence> counted =
                AssessmentRound.evidence(patient, List.of(observation("east", "satisfied", "80")), List.of());
        FollowUpReview review = FollowUpReview.of(
                patient,
                counted,
                List.of(
                        on(observation("east", "satisfied", "77"), HALF),
                        on(observation("east", "satisfied", "76.9"), YEAR)),
                YEAR,
                0.95);
        assertEquals(List.of(EffectState.HELD, EffectState.FADED), states(review));
    }

    @Test
    void whatNobodyMeasuredAgainIsOverdue() {
        FollowUpReview review = review(
                satisfied("80", "1"),
                YEAR.plusDays(46),
                on(satisfied("80", "1"), HALF.plusDays(46)),
                on(observation("west", "satisfied", "80"), HALF));
        assertEquals(List.of(EffectState.OVERDUE, EffectState.OVERDUE), states(review));
        assertEquals(2, review.findings().size());
        Observation own = Observation.builder()
                .from(on(satisfied("80", "1"), HALF))
                .assessor(OrganizationId.of("east"))
                .build();
        assertEquals(
                EffectState.OVERDUE,
                states(review(satisfied("80", "1"), YEAR, own)).get(0));
    }

    @Test
    void aStateGoesWithWhatWasMeasured() {
        FollowUp held = review(satisfied("80", "1"), YEAR, on(satisfied("80", "1"), HALF))
                .followUps()
                .get(0);
        assertThrows(
                IllegalStateException.class,
                () -> FollowUp.builder().from(held).after(Optional.empty()).build());
    }

    @Test
    void nobodyIsAssessedTwiceAYear() {
        OrganizationId east = OrganizationId.of("east");
        OrganizationId district = OrganizationId.of("district");
        OrganizationId bureau = OrganizationId.of("bureau");
        AssessmentEvent year = new AssessmentEvent(east, "year", district, LocalDate.of(2026, 12, 1), true);
        AssessmentEvent special = new AssessmentEvent(east, "special", bureau, LocalDate.of(2026, 3, 1), false);
        AssessmentEvent next = new AssessmentEvent(east, "year", district, LocalDate.of(2027, 1, 1), true);
        AssessmentEvent own = new AssessmentEvent(bureau, "own", bureau, LocalDate.of(2026, 5, 1), true);
        List<Finding> findings = new AssessmentLog(ImmutableList.of(year, special, next, own)).review();
        assertEquals(
                List.of("assessment.not-unified", "assessment.by-itself", "assessment.second-in-year"),
                findings.stream().map(Finding::code).toList());
        assertEquals("special", findings.get(2).values().get("first"));
    }
}
