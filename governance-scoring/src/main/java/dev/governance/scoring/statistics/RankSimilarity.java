package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How alike two rankings of the same units are (排名相似度).
 *
 * <p>The arguments are ranks, 1 the best, nothing missing. Thread-safe.
 */
public final class RankSimilarity {

    private RankSimilarity() {}

    /**
     * Correlates two rankings, differences near the top counting more (da Costa and Soares 2005).
     *
     * @param first ranks
     * @param second ranks of the same units
     * @return the weighted rank correlation
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double weightedSpearman(double[] first, double[] second) {
        double n = size(first, second);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            double off = first[i] - second[i];
            sum += off * off * (n - first[i] + 1 + (n - second[i] + 1));
        }
        return 1 - 6 * sum / (n * n * n * n + n * n * n - n * n - n);
    }

    /**
     * Compares a ranking with a reference (the WS coefficient of Sałabun and Urbaniak 2020); not symmetric.
     *
     * @param reference ranks; the top of these counts most
     * @param other ranks of the same units
     * @return 1 for equal rankings, less for others, at least 0 for rankings without ties
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double topWeighted(double[] reference, double[] other) {
        double n = size(reference, other);
        double sum = 0;
        for (int i = 0; i < reference.length; i++) {
            double farthest = Math.max(Math.abs(1 - reference[i]), Math.abs(n - reference[i]));
            sum += StrictMath.pow(2, -reference[i]) * Math.abs(reference[i] - other[i]) / farthest;
        }
        return 1 - sum;
    }

    /**
     * Asks how much of the top of a reference has moved at all (drastic WS); not symmetric.
     *
     * @param reference ranks; the top of these counts most
     * @param other ranks of the same units
     * @return 0 if nobody has moved, 1 if everybody has
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double moved(double[] reference, double[] other) {
        int n = size(reference, other);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += reference[i] == other[i] ? 0 : StrictMath.pow(2, -reference[i]);
        }
        return sum / (1 - StrictMath.pow(2, -n));
    }

    /**
     * Counts the pairs that stand in another order (Kemeny distance): two for an opposite order, one for a tie in one
     * ranking only.
     *
     * @param first ranks
     * @param second ranks of the same units
     * @return the distance, 0 for the same order
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double kemeny(double[] first, double[] second) {
        return pairwise(first, second, false);
    }

    /**
     * Takes the root of the squared differences of order over all pairs, either way (Frobenius distance).
     *
     * @param first ranks
     * @param second ranks of the same units
     * @return the distance, 0 for the same order
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double frobenius(double[] first, double[] second) {
        return StrictMath.sqrt(2 * pairwise(first, second, true));
    }

    private static double pairwise(double[] first, double[] second, boolean squared) {
        int n = size(first, second);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double off = Math.abs(Math.signum(first[i] - first[j]) - Math.signum(second[i] - second[j]));
                sum += squared ? off * off : off;
            }
        }
        return sum;
    }

    /**
     * Correlates orders, pairs near the top counting more (the weighted tau of Vigna 2015).
     *
     * @param x values; the largest is the top
     * @param y other values of the same units
     * @param weighing how the weights of two places make the weight of their exchange
     * @return the correlation, the places being those of x, and y among equals
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double weightedTau(double[] x, double[] y, Weighing weighing) {
        int n = size(x, y);
        double[] weights = new double[n];
        int[] order = Ranks.order(pack(x, y));
        for (int place = 0; place < n; place++) {
            weights[order[n - 1 - place]] = 1.0 / (1 + place);
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double weight = weighing == Weighing.ADDED ? weights[i] + weights[j] : weights[i] * weights[j];
                double signX = Math.signum(x[i] - x[j]);
                double signY = Math.signum(y[i] - y[j]);
                xy += signX * signY * weight;
                xx += signX * signX * weight;
                yy += signY * signY * weight;
            }
        }
        return xy / StrictMath.sqrt(xx) / StrictMath.sqrt(yy);
    }

    /** One number that orders by the first column and then by the second. */
    private static double[] pack(double[] x, double[] y) {
        double[] first = Ranks.ascending(x, Ties.DENSE);
        double[] second = Ranks.ascending(y, Ties.DENSE);
        double[] packed = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            packed[i] = first[i] * (x.length + 1) + second[i];
        }
        return packed;
    }

    private static int size(double[] first, double[] second) {
        checkArgument(first.length == second.length, "rankings of %s and %s", first.length, second.length);
        return first.length;
    }

    /** How the weights of two places make the weight of their exchange. */
    public enum Weighing {
        /** Their sum: an exchange at the top counts wherever the other stood. */
        ADDED,
        /** Their product: both must stand near the top. */
        MULTIPLIED
    }
}
