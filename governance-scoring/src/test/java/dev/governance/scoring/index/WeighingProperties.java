package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Weights that solve something: the solution is put in, or all corners are tried. */
class WeighingProperties {

    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;
    private static final double NEAR = 1e-9;

    @Property(tries = MANY)
    void theBestWeightsAreAtACorner(@ForAll long seed) {
        corners(seed);
    }

    @Tag("long")
    @Property(tries = VERY_MANY)
    void theBestWeightsAreAtACornerOfManyTables(@ForAll long seed) {
        corners(seed);
    }

    /** Of two weights, by trying every crossing of two bounds. */
    private static void corners(long seed) {
        Drawn drawn = new Drawn(seed, 0);
        double[] x = drawn.columns[0];
        double[] y = new double[x.length];
        Arrays.setAll(y, i -> 1 + drawn.pick(5));
        double least = drawn.pick(3) / 10.0;
        double most = 1 - drawn.pick(3) / 10.0;
        BenefitOfTheDoubt found = BenefitOfTheDoubt.of(new double[][] {x, y}, least, most);
        for (int i = 0; i < x.length; i++) {
            double best = 0;
            // a share of the score between both bounds, and as much weight as the strictest unit allows
            for (int step = 0; step <= 1; step++) {
                best = Math.max(
                        best, score(x, y, i, step == 0 ? Math.max(least, 1 - most) : Math.min(most, 1 - least)));
            }
            for (int a = 0; a < x.length; a++) {
                for (int b = 0; b < a; b++) {
                    double share = crossing(x, y, i, a, b);
                    if (share >= Math.max(least, 1 - most) - NEAR && share <= Math.min(most, 1 - least) + NEAR) {
                        best = Math.max(best, score(x, y, i, share));
                    }
                }
            }
            assertEquals(best, found.scores()[i], 1e-6);
            assertEquals(1, found.shares(0)[i] + found.shares(1)[i], NEAR);
            assertTrue(found.shares(0)[i] >= least - 1e-7 && found.shares(0)[i] <= most + 1e-7);
        }
    }

    /** The score of a unit of which the first indicator makes up a share, if no unit is to have more than one. */
    private static double score(double[] x, double[] y, int unit, double share) {
        double strictest = 0;
        for (int i = 0; i < x.length; i++) {
            strictest = Math.max(strictest, share * x[i] / x[unit] + (1 - share) * y[i] / y[unit]);
        }
        return 1 / strictest;
    }

    /** The share at which two other units are equally strict. */
    private static double crossing(double[] x, double[] y, int unit, int a, int b) {
        double over = (y[b] - y[a]) / y[unit];
        return over / ((x[a] - x[b]) / x[unit] + over);
    }

    @Property
    void aSystemIsSolved(@ForAll long seed) {
        Drawn drawn = new Drawn(seed, 0);
        int n = 1 + drawn.pick(5);
        double[][] rows = new double[n][n + 1];
        for (double[] row : rows) {
            Arrays.setAll(row, k -> drawn.pick(9) - 4);
        }
        double[][] copy = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        double[] solution = LinearSystem.solve(rows);
        if (Math.abs(determinant(copy, n)) < 0.5) {
            return; // whole coefficients: nothing lies between a determinant of zero and one of one
        }
        for (double[] row : copy) {
            double sum = 0;
            for (int k = 0; k < n; k++) {
                sum += row[k] * solution[k];
            }
            assertEquals(row[n], sum, 1e-7 * Math.max(1, Math.abs(solution[0]) * 100));
        }
    }

    private static double determinant(double[][] rows, int n) {
        if (n == 1) {
            return rows[0][0];
        }
        double sum = 0;
        for (int column = 0; column < n; column++) {
            double[][] minor = new double[n - 1][n - 1];
            for (int i = 1; i < n; i++) {
                for (int k = 0, to = 0; k < n; k++) {
                    if (k != column) {
                        minor[i - 1][to++] = rows[i][k];
                    }
                }
            }
            sum += (column % 2 == 0 ? 1 : -1) * rows[0][column] * determinant(minor, n - 1);
        }
        return sum;
    }

    @Example
    void equationsWithoutOneSolutionHaveNone() {
        double[] none = LinearSystem.solve(new double[][] {{1, 1, 2}, {2, 2, 4}});
        assertTrue(Arrays.stream(none).allMatch(Double::isNaN));
    }

    @Property
    void threeThingsHaveAClosedForm(@ForAll long seed) {
        Drawn drawn = new Drawn(seed, 0);
        double ab = 0.2 + 5 * drawn.draw();
        double ac = 0.2 + 5 * drawn.draw();
        double bc = 0.2 + 5 * drawn.draw();
        PairwiseComparison found = PairwiseComparison.of(
                new double[] {1, ab, ac}, new double[] {1 / ab, 1, bc}, new double[] {1 / ac, 1 / bc, 1});
        double[] means = {Math.cbrt(ab * ac), Math.cbrt(bc / ab), Math.cbrt(1 / ac / bc)};
        double sum = Arrays.stream(means).sum();
        double twist = Math.cbrt(ab * bc / ac);
        double eigenvalue = 1 + twist + 1 / twist;
        for (int i = 0; i < 3; i++) {
            assertEquals(means[i] / sum, found.weights()[i], NEAR);
        }
        assertEquals(eigenvalue, found.principalEigenvalue(), NEAR);
        assertEquals((eigenvalue - 3) / 2, found.consistencyIndex(), NEAR);
        assertEquals((eigenvalue - 3) / 2 / 0.58, found.consistencyRatio(PairwiseComparison.RandomIndex.SAATY), NEAR);
    }

    @Example
    void oneThingAndTwoAreNeverInconsistent() {
        PairwiseComparison one = PairwiseComparison.of(new double[] {1});
        assertArrayEquals(new double[] {1}, one.weights());
        assertEquals(0, one.consistencyIndex());
        PairwiseComparison two = PairwiseComparison.of(new double[] {1, 4}, new double[] {0.25, 1});
        assertArrayEquals(new double[] {0.8, 0.2}, two.weights(), NEAR);
        assertEquals(0, two.consistencyRatio(PairwiseComparison.RandomIndex.SAATY));
        assertThrows(IllegalArgumentException.class, PairwiseComparison::of);
        assertThrows(IllegalArgumentException.class, () -> PairwiseComparison.of(new double[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> PairwiseComparison.of(new double[] {0}));
        assertEquals(1.49, PairwiseComparison.RandomIndex.SAATY.of(10));
        assertEquals(1.5831, PairwiseComparison.RandomIndex.TUMMALA_LING.of(15));
        assertThrows(IllegalArgumentException.class, () -> PairwiseComparison.RandomIndex.SAATY.of(11));
        assertThrows(IllegalArgumentException.class, () -> PairwiseComparison.RandomIndex.SAATY.of(2));
    }

    @Example
    void judgesCountAlikeHoweverManyPointsTheySpread() {
        BudgetAllocation found = BudgetAllocation.of(new double[] {1, 2, 1}, new double[] {0, 50, 50});
        assertArrayEquals(new double[] {0.125, 0.5, 0.375}, found.weights(), NEAR);
        assertTrue(found.agreement().concordance() > 0.5, () -> "both put the second first: " + found.agreement());
        assertThrows(
                IllegalArgumentException.class, () -> BudgetAllocation.of(new double[] {1, 2}, new double[] {0, 0}));
        assertThrows(
                IllegalArgumentException.class, () -> BudgetAllocation.of(new double[] {1, 2}, new double[] {-1, 3}));
    }

    @Example
    void aColumnIsDescribed() {
        ColumnSummary found = ColumnSummary.of(new double[] {0, 3, Double.NaN, 3, 0, 3, 7});
        assertEquals(new ColumnSummary(7, 6, 4, 3, 3), found);
        assertEquals(6.0 / 7, found.shareOfUnits());
        assertEquals(0.5, found.shareOfPresent(3));
        assertEquals(new ColumnSummary(1, 0, 0, 0, 0), ColumnSummary.of(new double[] {Double.NaN}));
    }

    @Property
    void lossesElsewhereMakeUpForTheOwn(@ForAll long seed) {
        Drawn drawn = new Drawn(seed, 0);
        double[] weights = ObjectiveWeights.CILOS.of(drawn.columns, drawn.directions);
        if (Arrays.stream(weights).anyMatch(Double::isNaN)) {
            return;
        }
        int m = weights.length;
        double[][] parts = new double[m][drawn.units];
        int[] bests = new int[m];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < drawn.units; i++) {
                boolean up = drawn.directions.get(j) == Direction.HIGHER_IS_BETTER;
                parts[j][i] = up ? drawn.columns[j][i] : 1 / drawn.columns[j][i];
                bests[j] = parts[j][i] > parts[j][bests[j]] ? i : bests[j];
            }
        }
        assertEquals(1, Arrays.stream(weights).sum(), NEAR);
        for (int i = 0; i < m - 1; i++) {
            double elsewhere = 0;
            double own = 0;
            for (int j = 0; j < m; j++) {
                elsewhere += weights[j] * (1 - parts[j][bests[i]] / parts[j][bests[j]]);
                own += weights[i] * (1 - parts[i][bests[j]] / parts[i][bests[i]]);
            }
            assertEquals(own, elsewhere, 1e-7 * Math.max(1, Math.abs(own)));
        }
    }
}
