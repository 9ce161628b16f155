package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two columns by hand: one of which more is better, one of which less is. */
class CompromiseTest {

    private static final double NEAR = 1e-12;
    private static final List<Direction> MIXED = List.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER);

    private static DecisionTable table(double[] benefit, double[] cost) {
        return DecisionTable.of(new double[][] {benefit, cost}, new double[] {0.75, 0.25}, MIXED);
    }

    private static final DecisionTable TABLE = table(new double[] {4, 2, 1}, new double[] {4, 2, 2});
    private static final DecisionTable ALIKE = table(new double[] {3, 3}, new double[] {5, 5});

    @Test
    void mooraSetsBenefitsAgainstCosts() {
        assertArrayEquals(new double[] {2, 1, 0.25}, Moora.RATIO.of(TABLE), NEAR);
        assertArrayEquals(new double[] {0.5, 1.5, 2.25}, Moora.REFERENCE_POINT.of(TABLE), NEAR);
        double three = StrictMath.log(3);
        assertArrayEquals(new double[] {three, three, three - StrictMath.log(2)}, Moora.MULTIPLICATIVE.of(TABLE), NEAR);
        assertArrayEquals(new double[] {2, 1, 0}, Moora.majority(TABLE));
        assertArrayEquals(new double[] {0, 0}, Moora.majority(ALIKE));
        DecisionTable below = table(new double[] {-1, 2}, new double[] {1, 1});
        assertTrue(Double.isNaN(Moora.MULTIPLICATIVE.of(below)[0]));
    }

    @Test
    void costsAreSharedOutInTheInverseProportion() {
        BenefitsAndCosts sums = BenefitsAndCosts.of(TABLE);
        assertArrayEquals(new double[] {3, 1.5, 0.75}, sums.benefits());
        assertArrayEquals(new double[] {1, 0.5, 0.5}, sums.costs());
        assertArrayEquals(new double[] {3.4, 2.3, 1.55}, sums.proportionalAssessment(), NEAR);
        assertEquals(StrictMath.pow(5, 1.0 / 3), sums.rootAssessment()[0], NEAR);
        sums.benefits()[0] = 99;
        assertEquals(3, sums.benefits()[0]);
    }

    @Test
    void whoCostsNothingHasTheWholeShare() {
        BenefitsAndCosts one = BenefitsAndCosts.of(table(new double[] {4, 4, 4}, new double[] {0, 4, 8}));
        assertArrayEquals(new double[] {6, 3, 3}, one.proportionalAssessment(), NEAR);
        BenefitsAndCosts two = BenefitsAndCosts.of(table(new double[] {4, 4, 4}, new double[] {0, 0, 8}));
        assertArrayEquals(new double[] {4, 4, 3}, two.proportionalAssessment(), NEAR);
        BenefitsAndCosts none = BenefitsAndCosts.of(table(new double[] {4, 8}, new double[] {0, 0}));
        assertArrayEquals(new double[] {3, 6}, none.proportionalAssessment(), NEAR);
    }

    @Test
    void theMiddleOfAllIsTheMeasure() {
        DecisionTable two = table(new double[] {6, 2}, new double[] {1, 3});
        assertArrayEquals(new double[] {1, 0}, AverageDistance.APPRAISAL.of(two), NEAR);
        assertArrayEquals(new double[] {0.5, 0.5}, AverageDistance.APPRAISAL.of(ALIKE), NEAR);
        DecisionTable scaled =
                DecisionTable.of(new double[][] {{0, 1}}, new double[] {2}, List.of(Direction.HIGHER_IS_BETTER));
        double middle = StrictMath.sqrt(8);
        assertArrayEquals(new double[] {2 - middle, 4 - middle}, AverageDistance.BORDER.of(scaled), NEAR);
    }

    @Test
    void theSecondDistanceCountsFromTheThresholdOn() {
        DecisionTable scaled = DecisionTable.of(
                new double[][] {{0, 3}, {0, 4}},
                new double[] {1, 1},
                List.of(Direction.HIGHER_IS_BETTER, Direction.HIGHER_IS_BETTER));
        assertArrayEquals(new double[] {-12, 12}, new Codas(5).assessments(scaled), NEAR);
        assertArrayEquals(new double[] {-5, 5}, new Codas(5.01).assessments(scaled), NEAR);
        assertArrayEquals(new double[] {0, 0}, new Codas(0).assessments(ALIKE), NEAR);
        assertThrows(IllegalArgumentException.class, () -> new Codas(-1));
    }

    @Test
    void sumAndProductAreMixed() {
        DecisionTable scaled = DecisionTable.of(
                new double[][] {{4, 1}, {9, 1}},
                new double[] {0.5, 0.5},
                List.of(Direction.HIGHER_IS_BETTER, Direction.HIGHER_IS_BETTER));
        assertArrayEquals(new double[] {6.5, 1}, new Waspas(1).of(scaled), NEAR);
        assertArrayEquals(new double[] {6, 1}, new Waspas(0).of(scaled), NEAR);
        assertArrayEquals(new double[] {6.125, 1}, new Waspas(0.25).of(scaled), NEAR);
        assertThrows(IllegalArgumentException.class, () -> new Waspas(1.1));
        assertThrows(IllegalArgumentException.class, () -> new Cocoso(-0.1));
        // sums 6.5 and 1, powers 5 and 2: shares 11.5 and 3 of 14.5, over the least 9 and 2, of the most 1 and 1.5 of
        // 5.75
        double share = 11.5 / 14.5;
        double other = 3 / 14.5;
        double part = 1.5 / 5.75;
        assertArrayEquals(
                new double[] {
                    StrictMath.cbrt(share * 9) + (share + 10) / 3,
                    StrictMath.cbrt(other * 2 * part) + (other + 2 + part) / 3
                },
                new Cocoso(0.5).of(scaled),
                NEAR);
    }

    @Test
    void aSumOfZeroHasNoCompromise() {
        DecisionTable none =
                DecisionTable.of(new double[][] {{0, 1}}, new double[] {1}, List.of(Direction.HIGHER_IS_BETTER));
        assertTrue(Double.isNaN(new Cocoso(0.5).of(none)[1]));
    }

    @Test
    void partsOfTheIdealAreToldForBothDirections() {
        // with the best added, benefit shares are 4, 2, 1 of 11, and inverse cost shares 1, 2, 2 of 7
        double whole = 0.75 * 4 / 11 + 0.25 * 2 / 7;
        assertArrayEquals(
                new double[] {
                    (0.75 * 4 / 11 + 0.25 / 7) / whole,
                    (0.75 * 2 / 11 + 0.25 * 2 / 7) / whole,
                    (0.75 / 11 + 0.25 * 2 / 7) / whole
                },
                RatioToIdeal.additive(TABLE, List.of()),
                NEAR);
        double[] farther = RatioToIdeal.additive(TABLE, List.of(8.0, 1.0));
        assertTrue(farther[0] < RatioToIdeal.additive(TABLE, List.of())[0]);
        assertThrows(IllegalArgumentException.class, () -> RatioToIdeal.additive(TABLE, List.of(1.0)));
    }

    @Test
    void whoIsBestInAllIsTheIdealAndNobodyBeatsIt() {
        DecisionTable plain = table(new double[] {4, 2}, new double[] {2, 4});
        assertEquals(1, RatioToIdeal.additive(plain, List.of())[0], NEAR);
        // sums 1 and 0.5, against the ideal 1 and 0.5, against the worst 2 and 1: both shares are 2/3 and 1/3
        assertArrayEquals(new double[] {6.0 / 7, 3.0 / 7}, RatioToIdeal.compromise(plain), NEAR);
    }

    @Test
    void directionsStayWhereColumnsOnlyChangeTheirSize() {
        DecisionTable parts = TABLE.proportional(RatioNormaliser.OF_SUM);
        assertArrayEquals(new double[] {0.5, 0.25, 0.25}, parts.column(1), NEAR);
        assertEquals(Direction.LOWER_IS_BETTER, parts.direction(1));
    }

    @Test
    void anOrderOfImportanceGivesWeights() {
        assertArrayEquals(
                new double[] {1.5 / 4.5, 2.5 / 4.5, 0.5 / 4.5},
                RankingComparison.ofImportance(new double[] {7, 30, -1}),
                NEAR);
        assertArrayEquals(new double[] {0.5, 0.5}, RankingComparison.ofImportance(new double[] {3, 3}));
        assertArrayEquals(new double[] {1}, RankingComparison.ofImportance(new double[] {3}));
        assertThrows(IllegalArgumentException.class, () -> RankingComparison.ofImportance(new double[0]));
        assertThrows(
                IllegalArgumentException.class, () -> RankingComparison.ofImportance(new double[] {Double.NaN, 1}));
        for (double[][] odd :
                new double[][][] {{{0.5, 1}, {1, 0.5}}, {{0.5, 0.4}, {0.6, 0.5}}, {{1, 0}, {1, 0.5}}, {{0.5, 1}, {0}}
                }) {
            assertThrows(IllegalArgumentException.class, () -> RankingComparison.ofComparisons(odd));
        }
    }
}
