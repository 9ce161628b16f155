package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Weights from nothing but an order of importance (排序比较赋权法, RANCOM, Więckowski, Kizielewicz, Shekhovtsov and Sałabun 2023).
 *
 * <p>Every criterion is set against every other, and itself: the more important has 1, the less important 0, equals a half. A
 * criterion weighs its sum over the sum of all. Without state and thread-safe.
 */
public final class RankingComparison {

    private RankingComparison() {}

    /**
     * Weighs criteria by how important each is said to be; only the order counts.
     *
     * @param importance one number for each criterion; more is more important
     * @return the weights, which add up to one
     * @throws IllegalArgumentException if there is none, or one is no number
     */
    public static double[] ofImportance(double[] importance) {
        double[][] comparisons = new double[importance.length][importance.length];
        for (int a = 0; a < importance.length; a++) {
            checkArgument(!Double.isNaN(importance[a]), "how important criterion %s is, is missing", a);
            for (int b = 0; b < importance.length; b++) {
                comparisons[a][b] = importance[a] > importance[b] ? 1 : importance[a] == importance[b] ? 0.5 : 0;
            }
        }
        return ofComparisons(comparisons);
    }

    /**
     * Weighs criteria by comparisons that somebody made.
     *
     * @param comparisons for each criterion of a row what it has against that of a column: 1, a half or 0
     * @return the weights, which add up to one
     * @throws IllegalArgumentException if there is none, or two comparisons of one pair do not add up to one
     */
    public static double[] ofComparisons(double[][] comparisons) {
        int n = comparisons.length;
        checkArgument(n > 0, "there is nothing to weigh");
        double[] weights = new double[n];
        for (int a = 0; a < n; a++) {
            checkArgument(comparisons[a].length == n, "%s criteria, %s comparisons", n, comparisons[a].length);
            for (int b = 0; b < n; b++) {
                double one = comparisons[a][b];
                checkArgument(
                        (one == 0 || one == 0.5 || one == 1) && one + comparisons[b][a] == 1,
                        "the comparison of %s with %s is %s, the other way %s",
                        a,
                        b,
                        one,
                        comparisons[b][a]);
                weights[a] += one;
            }
        }
        for (int a = 0; a < n; a++) {
            weights[a] /= n * n / 2.0;
        }
        return weights;
    }
}
