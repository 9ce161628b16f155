package dev.governance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringPolicyTest {

    private static final ScoringPolicy<Street> SATISFACTION = ScoringPolicy.points(Street.SATISFACTION);
    private static final ScoringPolicy<Street> RESPONSE = ScoringPolicy.points(Street.RESPONSE);
    private static final AdmissionPolicy<Street> HONEST =
            Rule.of("falsified", Verdict.REFUSE, Street.FALSIFIED.isTrue());

    private static ScoringPolicy<Street> mean(Mean mean, MissingEvidence missing) {
        return ScoringPolicy.weighted(
                mean,
                missing,
                Weighted.of("satisfaction", Share.ofPercent(60), SATISFACTION),
                Weighted.of("response", Share.ofPercent(40), RESPONSE));
    }

    private static Score.Known known(ScoringPolicy<Street> policy, Street street) {
        return assertInstanceOf(Score.Known.class, policy.score(street));
    }

    private static String points(ScoringPolicy<Street> policy, Street street) {
        return known(policy, street).toString();
    }

    private static List<String> parts(ScoringPolicy<Street> policy, Street street) {
        return known(policy, street).parts().stream().map(Part::toString).toList();
    }

    private static List<String> unknown(ScoringPolicy<Street> policy, Street street) {
        return assertInstanceOf(Score.Unknown.class, policy.score(street)).why().stream()
                .map(why -> why.code() + " " + why.values())
                .toList();
    }

    private static String refused(Runnable making) {
        return assertThrows(IllegalArgumentException.class, making::run).getMessage();
    }

    @Test
    void aWeightedMeanTellsWhatEachPartGave() {
        ScoringPolicy<Street> policy = mean(Mean.arithmetic(), MissingEvidence.PROPAGATE);
        assertEquals("84.5", points(policy, Street.of("80.5", "90.5")));
        assertEquals(
                List.of("satisfaction at 3/5 of 80.5: 48.3", "response at 2/5 of 90.5: 36.2"),
                parts(policy, Street.of("80.5", "90.5")));
        assertEquals("0..100", policy.range().toString());
    }

    @Test
    void thirdsAddUpToTheRoundedTotal() {
        ScoringPolicy<Street> policy = ScoringPolicy.weighted(
                Mean.arithmetic(),
                MissingEvidence.PROPAGATE,
                Weights.equal(List.of("a", "b", "c")),
                ImmutableMap.of("a", SATISFACTION, "b", RESPONSE, "c", RESPONSE));
        assertEquals("66.666666667", points(policy, Street.of("0", "100")));
        assertEquals(
                List.of("a at 1/3 of 0: 0", "b at 1/3 of 100: 33.333333334", "c at 1/3 of 100: 33.333333333"),
                parts(policy, Street.of("0", "100")));
    }

    @Test
    void aMeanThatIsNotArithmeticTellsWhatImbalanceTook() {
        Street uneven = Street.of("100", "25");
        ScoringPolicy<Street> half = ScoringPolicy.weighted(
                Mean.geometric(),
                MissingEvidence.PROPAGATE,
                Weighted.of("satisfaction", Share.of(1, 2), SATISFACTION),
                Weighted.of("response", Share.of(1, 2), RESPONSE));
        assertEquals("50", points(half, uneven));
        assertEquals(
                List.of("satisfaction at 1/2 of 100: 50", "response at 1/2 of 25: 12.5", "imbalance: -12.5"),
                parts(half, uneven));
        assertEquals("45.454545455", points(mean(Mean.harmonic(), MissingEvidence.PROPAGATE), uneven));
        assertEquals("79.056941504", points(mean(Mean.power(2), MissingEvidence.PROPAGATE), uneven));
        assertEquals("25", points(mean(Mean.minimum(), MissingEvidence.PROPAGATE), uneven));
    }

    @Test
    void missingEvidenceDoesWhatTheCallerSaid() {
        Street silent = Street.of(null, "90");
        assertEquals(
                List.of("scoring.fact-missing {fact=satisfaction}"),
                unknown(mean(Mean.arithmetic(), MissingEvidence.PROPAGATE), silent));

        ScoringPolicy<Street> zero = mean(Mean.arithmetic(), MissingEvidence.COUNT_AS_ZERO);
        assertEquals(List.of("satisfaction at 3/5 of unknown: 0", "response at 2/5 of 90: 36"), parts(zero, silent));
        assertEquals(
                "scoring.counted-as-zero", known(zero, silent).findings().get(0).code());

        ScoringPolicy<Street> reweigh = mean(Mean.arithmetic(), MissingEvidence.REWEIGH);
        assertEquals(List.of("satisfaction of unknown: 0", "response at 1 of 90: 90"), parts(reweigh, silent));
        assertEquals(
                "scoring.reweighed", known(reweigh, silent).findings().get(0).code());
        assertEquals(2, unknown(reweigh, Street.of(null, null)).size());
    }

    @Test
    void aLineGoesFromTheWorstToTheBest() {
        ScoringPolicy<Street> fast = ScoringPolicy.linear(Street.DAYS, 30L, 5L, Points.of(10));
        Street street = Street.of("80", "90");
        assertEquals("10", points(fast, street.within(5L)));
        assertEquals("10", points(fast, street.within(1L)));
        assertEquals("8", points(fast, street.within(10L)));
        assertEquals("0", points(fast, street.within(300L)));
        assertEquals(List.of("scoring.fact-missing {fact=days}"), unknown(fast, street.within(null)));
        assertEquals("0..10", fast.range().toString());
    }

    @Test
    void bandsHaveNoGaps() {
        ScoringPolicy<Street> banded = ScoringPolicy.banded(
                Street.SATISFACTION,
                Bands.<BigDecimal>below(0)
                        .from(BigDecimal.valueOf(85), 6)
                        .from(BigDecimal.valueOf(90), 8)
                        .from(BigDecimal.valueOf(95), 10));
        assertEquals("0", points(banded, Street.of("84.99", "0")));
        assertEquals("6", points(banded, Street.of("85", "0")));
        assertEquals("8", points(banded, Street.of("94.99", "0")));
        assertEquals("10", points(banded, Street.of("95", "0")));
        assertEquals("0..10", banded.range().toString());
    }

    @Test
    void choicesAndConditionsGivePoints() {
        ScoringPolicy<Street> level = ScoringPolicy.choice(
                Street.LEVEL, Map.of(Street.Level.PILOT, Points.of(1), Street.Level.MODEL, Points.of(3)));
        Street street = Street.of("80", "90");
        assertEquals("3", points(level, street.at(Street.Level.MODEL)));
        assertEquals(List.of("scoring.fact-missing {fact=level}"), unknown(level, street.at(null)));

        ScoringPolicy<Street> where = ScoringPolicy.where(Street.DAYS.atMost(10L), SATISFACTION, RESPONSE);
        assertEquals("80", points(where, street));
        assertEquals("90", points(where, street.within(11L)));
        assertEquals(List.of("scoring.fact-missing {fact=days}"), unknown(where, street.within(null)));
    }

    @Test
    void bonusesAndDeductionsStopAtTheirCaps() {
        ScoringPolicy<Street> adjusted = SATISFACTION
                .withBonus(
                        "pilot",
                        ScoringPolicy.choice(
                                Street.LEVEL,
                                Map.of(Street.Level.PILOT, Points.of(2), Street.Level.MODEL, Points.of(9))),
                        Points.of(5),
                        MissingEvidence.COUNT_AS_ZERO)
                .withDeduction("slow", ScoringPolicy.points(Street.DAYS), Points.of(3), MissingEvidence.PROPAGATE)
                .capped(Points.zero(), Points.of(100));
        Street street = Street.of("99", "90").at(Street.Level.MODEL).within(2L);
        assertEquals("100", points(adjusted, street));
        assertEquals(List.of("base of 102: 102", "cap: -2"), parts(adjusted, street));
        assertEquals(
                "99", points(adjusted, street.within(20L).at(Street.Level.PILOT).within(2L)));
        assertEquals("96", points(adjusted, street.within(20L).at(null)));
        assertEquals(List.of("scoring.fact-missing {fact=days}"), unknown(adjusted, street.within(null)));
    }

    @Test
    void aVetoTakesEverything() {
        ScoringPolicy<Street> policy = SATISFACTION.vetoedBy(HONEST, Points.zero());
        Street street = Street.of("80", "90");
        assertEquals("80", points(policy, street));
        assertEquals(List.of("base of 80: 80", "veto: -80"), parts(policy, street.falsified(true)));
        assertEquals("0", points(policy, Street.of(null, "90").falsified(true)));
        assertEquals(
                List.of("scoring.veto-open {veto=falsified, missing=falsified}"),
                unknown(policy, street.falsified(null)));
    }

    @Test
    void pointsArePublishedOnAnyScaleAndRounding() {
        ScoringPolicy<Street> policy = SATISFACTION.times(Ratio.of(3, 2)).rounded(Rounding.halfUp(1));
        assertEquals("120.8", points(policy, Street.of("80.5", "0")));
        assertEquals(List.of("base of 120.75: 120.75", "rounding: 0.05"), parts(policy, Street.of("80.5", "0")));
        assertEquals("0..150", policy.range().toString());
    }

    @Test
    void anExplanationTellsWhatEachPartSawGaveAndTook() {
        ScoringPolicy<Street> policy = mean(Mean.geometric(), MissingEvidence.PROPAGATE)
                .vetoedBy(HONEST, Points.zero())
                .named("year");
        assertEquals("""
                year  57.43491775  (vetoed by falsified: 0)
                  base  57.43491775  → +57.43491775  (geometric mean, missing evidence: PROPAGATE)
                    satisfaction  100 × 3/5  → +60  (satisfaction as points)  satisfaction=100
                    response  25 × 2/5  → +10  (response as points)  response=25
                    imbalance  → -12.56508225
                """, policy.explain(Street.of("100", "25")).print(Locale.ENGLISH));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        Share half = Share.of(1, 2);
        assertEquals(
                "weights are together exactly 1, but were 1/2: [a 1/2]",
                refused(() -> ScoringPolicy.weighted(
                        Mean.arithmetic(), MissingEvidence.PROPAGATE, Weighted.of("a", half, SATISFACTION))));
        assertEquals(
                "two parts are called a",
                refused(() -> ScoringPolicy.weighted(
                        Mean.arithmetic(),
                        MissingEvidence.PROPAGATE,
                        Weighted.of("a", half, SATISFACTION),
                        Weighted.of("a", half, RESPONSE))));
        assertEquals("a weighs nothing: leave it out", refused(() -> Weighted.of("a", Share.none(), SATISFACTION)));
        assertEquals(
                "a gives points from -1, but the geometric mean takes no points below zero",
                refused(() -> ScoringPolicy.weighted(
                        Mean.geometric(),
                        MissingEvidence.PROPAGATE,
                        Weighted.of("a", half, ScoringPolicy.always(Points.of(-1))),
                        Weighted.of("b", half, RESPONSE))));
        assertEquals(
                "a sum has no weights: REWEIGH has no meaning there",
                refused(() -> ScoringPolicy.sum(MissingEvidence.REWEIGH, Map.of("a", SATISFACTION))));
        assertEquals(
                "bands rise, but 85 comes after 85",
                refused(() -> Bands.<Long>below(0).from(85L, 6).from(85L, 8)));
        assertEquals(
                "days: the goalposts are both at 5",
                refused(() -> ScoringPolicy.linear(Street.DAYS, 5L, 5L, Points.of(10))));
        assertEquals(
                "a veto leaves 1 points, which is more than the least of 0..100: it would reward",
                refused(() -> SATISFACTION.vetoedBy(HONEST, Points.of(1))));
        assertEquals(
                "b: a bonus gives points from zero, but this one gives -1..-1",
                refused(() -> SATISFACTION.withBonus(
                        "b", ScoringPolicy.always(Points.of(-1)), Points.of(1), MissingEvidence.PROPAGATE)));
        assertEquals("the range 2..1 is empty", refused(() -> SATISFACTION.capped(Points.of(2), Points.of(1))));
        assertEquals(
                "level: no points for MODEL",
                refused(() -> ScoringPolicy.choice(Street.LEVEL, Map.of(Street.Level.PILOT, Points.of(2)))));
    }

    @Test
    void aPolicyThatFailsIsAFaultAndNoScore() {
        ScoringPolicy<Street> nothing = street -> null;
        ScoringPolicy<Street> mixed = ScoringPolicy.sum(MissingEvidence.COUNT_AS_ZERO, Map.of("a", nothing));
        ScoringFailure failure = assertThrows(ScoringFailure.class, () -> mixed.score(Street.of("1", "1")));
        assertEquals(
                "scoring policy sum, missing evidence: COUNT_AS_ZERO failed: a score is never null",
                failure.getMessage());
        assertThrows(ScoringFailure.class, () -> SATISFACTION.score(Street.of("100.5", "1")));
    }
}
