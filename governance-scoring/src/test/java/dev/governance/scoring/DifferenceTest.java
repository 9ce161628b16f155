package dev.governance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import dev.governance.policy.Coefficient;
import dev.governance.policy.Condition;
import dev.governance.policy.Rule;
import dev.governance.policy.Truth;
import dev.governance.policy.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where points come from, why they differ, and what an admission makes of them. */
class DifferenceTest {

    private static final ScoringPolicy<Street> MEAN = ScoringPolicy.weighted(
            Mean.geometric(),
            MissingEvidence.REWEIGH,
            Weighted.of("residents", Share.ofPercent(60), ScoringPolicy.points(Street.SATISFACTION)),
            Weighted.of("hotline", Share.ofPercent(40), ScoringPolicy.points(Street.RESPONSE)));
    private static final ScoringPolicy<Street> YEAR = ScoringPolicy.weighted(
                    Mean.arithmetic(),
                    MissingEvidence.PROPAGATE,
                    Weighted.of("service", Share.of(2, 3), MEAN),
                    Weighted.of("speed", Share.of(1, 3), ScoringPolicy.linear(Street.DAYS, 30L, 0L, Points.of(100))))
            .capped(Points.zero(), Points.of(80));

    private static Score.Known known(ScoringPolicy<Street> policy, Street street) {
        return (Score.Known) policy.score(street);
    }

    @Test
    void eachLeafIsToldInPointsOfTheTotal() {
        Attribution total = Attribution.of(known(YEAR, Street.of("100", "100").within(3L)));
        assertEquals("total: 80", total.toString());
        assertEquals(
                "{service/residents=40, service/hotline=26.666666667, service/imbalance=0, speed=30, cap=-16.666666667}",
                total.leaves().toString());
        assertEquals(
                "{total=3}", Attribution.of((Score.Known) Score.of(3)).leaves().toString());
    }

    @Test
    void whatWasRoundedBeforeItWasWeighedFromAboveAddsUpAllTheSame() {
        // twelve billionths, a ninth of which is told as one billionth, of which 76 % give none: below, 12 / 9 × 76 %
        // would give one
        ScoringPolicy<Street> inner = ScoringPolicy.weighted(
                Mean.arithmetic(),
                MissingEvidence.PROPAGATE,
                Weighted.of("ninth", Share.of(1, 9), billionths(12).capped(Points.zero(), Points.of(1))),
                Weighted.of("rest", Share.of(8, 9), billionths(0)));
        ScoringPolicy<Street> outer = ScoringPolicy.weighted(
                Mean.arithmetic(),
                MissingEvidence.PROPAGATE,
                Weighted.of("inner", Share.ofPercent(76), inner),
                Weighted.of("one", Share.ofPercent(12), billionths(15)),
                Weighted.of("two", Share.ofPercent(12), billionths(15)));

        Attribution total = Attribution.of(known(outer, Street.of("1", "1")));

        assertEquals(
                "{inner/ninth/base=0, inner/rest=0, one=0.000000002, two=0.000000002}",
                total.leaves().toString());
    }

    private static ScoringPolicy<Street> billionths(long billionths) {
        return ScoringPolicy.always(new Points(billionths));
    }

    @Test
    void aDeductionIsToldWithItsSign() {
        ScoringPolicy<Street> less = ScoringPolicy.points(Street.SATISFACTION)
                .withDeduction("slow", ScoringPolicy.points(Street.DAYS), Points.of(3), MissingEvidence.PROPAGATE);
        assertEquals(
                "{base=80, slow/base=-10, slow/cap=7}",
                Attribution.of(known(less, Street.of("80", "1"))).leaves().toString());
    }

    @Test
    void whatIsAlikeMakesNoDifferenceUnderAnyMean() {
        ScoreDifference difference =
                ScoreDifference.between(known(MEAN, Street.of("100", "25")), known(MEAN, Street.of("100", "64")));
        assertEquals("total: 57.43491775 → 83.651164207 (+26.216246457)", difference.toString());
        assertEquals(
                List.of(
                        "residents: 60 → 60 (0)",
                        "hotline: 10 → 25.6 (+15.6)",
                        "imbalance: -12.56508225 → -1.948835793 (+10.616246457)"),
                difference.parts().stream().map(ScoreDifference::toString).toList());
    }

    @Test
    void aPartThatWasUnknownIsToldFromNothing() {
        ScoreDifference difference =
                ScoreDifference.between(known(YEAR, Street.of("90", null)), known(YEAR, Street.of("90", "90")));
        assertEquals(
                "service/hotline: 0 → 24 (+24)",
                "service/" + difference.parts().get(0).parts().get(1));
    }

    @Test
    void aRankChangesByWhatItsPartsCost() {
        Map<String, Score> before = Map.of(
                "east", YEAR.score(Street.of("60", "60")),
                "west", YEAR.score(Street.of("70", "60")),
                "left", Score.of(99));
        Map<String, Score> after = Map.of(
                "east", YEAR.score(Street.of("80", "70")),
                "west", YEAR.score(Street.of("70", "60")),
                "left", Score.unknown(Finding.builder("scoring.fact-missing").build()),
                "new", Score.of(1));
        RankChange change = RankChange.of("east", before, after);
        assertEquals("east: 3 → 1", change.toString());
        assertEquals(List.of("west"), change.passed());
        assertEquals(List.of(), change.passedBy());
        assertEquals(-1, change.byField());
        assertEquals(Map.of("service", Coefficient.of(-1)), change.byPart());
        assertThrows(IllegalArgumentException.class, () -> RankChange.of("left", before, after));
        assertThrows(IllegalArgumentException.class, () -> RankChange.of("new", before, after));
    }

    @Test
    void anAdmissionAsksForAScoreAndWaitsForOneThatIsUnknown() {
        ScoreAttributes<Street> score = ScoreAttributes.of(YEAR);
        Condition<Street> good = score.points("assessment").atLeast(BigDecimal.valueOf(70));
        Street street = Street.of("90", "90");
        assertEquals(Truth.TRUE, good.of(street));
        assertEquals(Truth.FALSE, good.of(Street.of("40", "90")));
        assertEquals(Truth.UNKNOWN, good.of(street.within(null)));
        assertFalse(
                Rule.of("good", Verdict.ADMIT, good).decide(street.within(null)).isSettled());
        assertTrue(score.points("assessment").traits().derived());
        assertEquals(Truth.FALSE, score.isKnown("assessed").isTrue().of(street.within(null)));
        assertEquals(
                BigDecimal.valueOf(80),
                score.points("assessment").greatest().stripTrailingZeros().setScale(0));
    }
}
