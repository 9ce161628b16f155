package dev.governance.scoring.statistics;

/**
 * How likely a correlation as strong is by chance (相关性检验): two-sided p-values.
 *
 * <p>Units that miss one of the two values are left out. Thread-safe.
 */
public final class CorrelationTests {

    private static final int LISTED = 9;

    private CorrelationTests() {}

    /**
     * Tests a correlation of values or of ranks against Student's t with n − 2 degrees of freedom.
     *
     * @param correlation the correlation
     * @param n how many pairs it comes from
     * @return the chance, 0 to 1; NaN for fewer than three pairs
     */
    public static double student(double correlation, int n) {
        if (n < 3) {
            return Double.NaN;
        }
        double t = correlation * StrictMath.sqrt((n - 2) / ((1 - correlation) * (1 + correlation)));
        return Distributions.studentBeyond(t, n - 2);
    }

    /**
     * Tests Kendall's tau against the normal distribution, the variance corrected for ties (Kendall 1970).
     *
     * @param x the one column
     * @param y the other column
     * @return the chance, 0 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double kendall(double[] x, double[] y) {
        Pairs pairs = Pairs.complete(x, y);
        double n = pairs.size();
        double[] tiesX = ties(pairs.x);
        double[] tiesY = ties(pairs.y);
        double all = n * (n - 1);
        double variance = (all * (2 * n + 5) - tiesX[2] - tiesY[2]) / 18
                + tiesX[0] * tiesY[0] / (2 * all)
                + tiesX[1] * tiesY[1] / (9 * all * (n - 2));
        double z = Orders.of(pairs).surplus() / StrictMath.sqrt(variance);
        return 2 * Distributions.normalAbove(Math.abs(z));
    }

    /** Sums of t(t−1), t(t−1)(t−2) and t(t−1)(2t+5) over the groups of t equal values. */
    private static double[] ties(double[] column) {
        double[] best = Ranks.ascending(column, Ties.MIN);
        double[] worst = Ranks.ascending(column, Ties.MAX);
        double[] sums = new double[3];
        for (int i = 0; i < column.length; i++) {
            double t = worst[i] - best[i] + 1;
            sums[0] += t - 1;
            sums[1] += (t - 1) * (t - 2);
            sums[2] += (t - 1) * (2 * t + 5);
        }
        return sums;
    }

    /**
     * Tests Kendall's tau exactly, by counting the orders with as many pairs in place; for columns without ties.
     *
     * @param x the one column
     * @param y the other column
     * @return the chance, 0 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double kendallExactly(double[] x, double[] y) {
        Pairs pairs = Pairs.complete(x, y);
        int n = pairs.size();
        long all = n * (n - 1L) / 2;
        int concordant = (int) ((all + Orders.of(pairs).surplus()) / 2);
        double[] shares = inversions(n);
        double below = 0;
        double above = 0;
        for (int count = 0; count < shares.length; count++) {
            below += count <= concordant ? shares[count] : 0;
            above += count >= concordant ? shares[count] : 0;
        }
        return Math.min(1, 2 * Math.min(below, above));
    }

    /** The share of the orders of n things with so many pairs in place. */
    private static double[] inversions(int n) {
        double[] shares = {1};
        for (int size = 2; size <= n; size++) {
            double[] next = new double[size * (size - 1) / 2 + 1];
            for (int count = 0; count < shares.length; count++) {
                for (int more = 0; more < size; more++) {
                    next[count + more] += shares[count] / size;
                }
            }
            shares = next;
        }
        return shares;
    }

    /**
     * Tests Spearman's rho by the orders of the ranks: all listed for up to nine pairs, by an Edgeworth series for more
     * (Best and Roberts 1975, algorithm AS 89); for columns without ties.
     *
     * @param x the one column
     * @param y the other column
     * @return the chance, 0 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double spearmanExactly(double[] x, double[] y) {
        Pairs ranked = Pairs.complete(x, y).ranked();
        double n = ranked.size();
        double distance = 0;
        for (int i = 0; i < n; i++) {
            distance += (ranked.x[i] - ranked.y[i]) * (ranked.x[i] - ranked.y[i]);
        }
        long found = StrictMath.round(distance);
        boolean far = found > (n * n * n - n) / 6;
        double chance = far ? atLeast(found, (int) n) : 1 - atLeast(found + 2, (int) n);
        return Math.min(1, 2 * chance);
    }

    private static double atLeast(long distance, int n) {
        double greatest = n * (n * (double) n - 1) / 3;
        if (distance <= 0) {
            return 1;
        }
        if (distance > greatest) {
            return 0;
        }
        return n <= LISTED ? listed(distance, n) : edgeworth(distance, n);
    }

    private static double listed(long distance, int n) {
        long[] counts = new long[2];
        list(new boolean[n], 0, 0, distance, counts);
        return (double) counts[0] / counts[1];
    }

    private static void list(boolean[] used, int place, long sum, long goal, long[] counts) {
        if (place == used.length) {
            counts[0] += sum >= goal ? 1 : 0;
            counts[1]++;
            return;
        }
        for (int rank = 0; rank < used.length; rank++) {
            if (!used[rank]) {
                used[rank] = true;
                list(used, place + 1, sum + (long) (rank - place) * (rank - place), goal, counts);
                used[rank] = false;
            }
        }
    }

    private static double edgeworth(long distance, int n) {
        double b = 1.0 / n;
        double x = (6 * (distance - 1) * b / (n * (double) n - 1) - 1) * StrictMath.sqrt(n - 1);
        double y = x * x;
        double inner = 0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y);
        double middle = 0.0879 + 0.0151 * b - y * inner;
        double u = x
                * b
                * (0.2274 + b * (0.2531 + 0.1745 * b) + y * (-0.0758 + b * (0.1033 + 0.3932 * b) - y * b * middle));
        return Math.max(0, Math.min(1, u / StrictMath.exp(y / 2) + Distributions.normalAbove(x)));
    }

    /**
     * Tests Somers' D, the variance taken from how the units agree with the others, one by one.
     *
     * @param x the column that decides
     * @param y the column that is decided
     * @return the chance, 0 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double somers(double[] x, double[] y) {
        Pairs pairs = Pairs.complete(x, y);
        int n = pairs.size();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double agrees = 0;
            for (int j = 0; j < n; j++) {
                agrees += Math.signum(pairs.x[i] - pairs.x[j]) * Math.signum(pairs.y[i] - pairs.y[j]);
            }
            sum += agrees;
            squares += agrees * agrees;
        }
        double spread = squares - sum * sum / n;
        return 2 * Distributions.normalAbove(Math.abs(sum) / StrictMath.sqrt(4 * spread));
    }
}
