package dev.governance.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures from printed tables, and ends of the range. */
class DistributionsTest {

    @Test
    void theNormalDistributionIsAsInTheTables() {
        assertEquals(0.5, Distributions.normalBelow(0), 1e-15);
        assertEquals(0.975, Distributions.normalBelow(1.959963984540054), 1e-14);
        assertEquals(1.959963984540054, Distributions.normalQuantile(0.975), 1e-12);
        assertEquals(-1.959963984540054, Distributions.normalQuantile(0.025), 1e-12);
        assertEquals(0, Distributions.normalQuantile(0.5), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> Distributions.normalQuantile(1));
    }

    @Test
    void othersAreAsInTheTables() {
        assertEquals(0.05, Distributions.chiSquareAbove(3.841458820694124, 1), 1e-13);
        assertEquals(0.05, Distributions.studentBeyond(2.2281388519862735, 10), 1e-13);
        assertEquals(2.2281388519862735, Distributions.studentQuantile(0.05, 10), 1e-10);
        assertEquals(0.5, Distributions.betaQuantile(0.5, 3, 3), 1e-14);
        assertEquals(1, Distributions.binomialAtLeast(0, 5, 0.5));
        assertEquals(1 / 32.0, Distributions.binomialAtLeast(5, 5, 0.5), 1e-16);
        assertEquals(0, Distributions.binomialAtLeast(6, 5, 0.5));
        assertTrue(Double.isNaN(Distributions.chiSquareAbove(Double.NaN, 3)));
    }

    @Test
    void whatIsTooLittleIsNoNumber() {
        double[] one = {3};
        double[] none = {Double.NaN};
        double[] constant = {2, 2, 2, 2};
        assertTrue(Double.isNaN(Moments.mean(none)));
        assertTrue(Double.isNaN(Moments.min(none)));
        assertTrue(Double.isNaN(Moments.variance(one, 1)));
        assertEquals(0, Moments.variance(one, 0));
        assertTrue(Double.isNaN(Moments.skewness(constant)));
        assertTrue(Double.isNaN(Moments.kurtosis(constant)));
        assertTrue(Double.isNaN(Correlations.pearson(constant, constant)));
        assertTrue(Double.isNaN(Correlations.stuart(constant, constant)));
        assertTrue(Double.isNaN(CorrelationTests.student(0.5, 2)));
        assertTrue(Double.isNaN(Quantiles.quantile(none, 0.5, 7)));
        assertTrue(Double.isNaN(Agreement.of(constant, constant).concordance()));
        assertTrue(Double.isNaN(Reliability.alpha(constant, constant)));
        assertThrows(IllegalArgumentException.class, () -> PrincipalComponents.of(constant, new double[] {1, 2, 3, 4}));
        assertThrows(IllegalArgumentException.class, () -> Shrinkage.of(one, new int[] {0}, true));
    }

    @Test
    void judgesWhoAgreeHaveConcordanceOne() {
        Agreement agreement = Agreement.of(new double[] {1, 2, 3}, new double[] {10, 20, 30});
        assertEquals(1, agreement.concordance(), 1e-15);
        assertEquals(2, agreement.freedom());
    }

    @Test
    void groupsThatDoNotDifferAreDrawnAllTheWay() {
        Shrinkage found = Shrinkage.of(new double[] {1, 3, 1, 3, 1, 3}, new int[] {0, 0, 1, 1, 2, 2}, true);
        assertEquals(0, found.between(), 1e-6);
        assertArrayEquals(new double[3], found.effects(), 1e-6);
        assertEquals(2, found.level(), 1e-9);
    }

    @Test
    void rankSetsOfTheSureAreSingleRanks() {
        double[] far = {100, 50, 0};
        double[] errors = {1, 1, 1};
        List<Interval> sets = RankSets.ofEstimates(far, errors, 0.95, RankSets.Side.BOTH, true, 500, 7);
        assertEquals(List.of(new Interval(1, 1), new Interval(2, 2), new Interval(3, 3)), sets);
        assertEquals(sets, RankSets.ofEstimates(far, errors, 0.95, RankSets.Side.BOTH, true, 500, 7));
    }

    @Test
    void rakingMeetsEveryMargin() {
        int[] sex = {0, 0, 1, 1};
        int[] age = {0, 1, 0, 1};
        List<double[]> steps = Raking.rake(
                new double[] {1, 1, 1, 1},
                List.of(sex, age),
                List.of(new double[] {60, 40}, new double[] {70, 30}),
                1e-12,
                100);
        double[] weights = steps.get(1);
        assertEquals(60, weights[0] + weights[1], 1e-9);
        assertEquals(70, weights[0] + weights[2], 1e-9);
        assertEquals(42, weights[0], 1e-9);
    }
}
