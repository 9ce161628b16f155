package dev.governance.scoring.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The same, said as plainly as can be: slow, and easy to believe. */
final class NaiveStatistics {

    private NaiveStatistics() {}

    static double rank(double[] column, int i, Ties ties) {
        if (Double.isNaN(column[i])) {
            return Double.NaN;
        }
        double below = Arrays.stream(column).filter(x -> x < column[i]).count();
        double equal = Arrays.stream(column).filter(x -> x == column[i]).count();
        double distinct = Arrays.stream(column)
                .filter(x -> x < column[i])
                .map(x -> x + 0.0)
                .distinct()
                .count();
        double before =
                IntStream.range(0, i).filter(k -> column[k] == column[i]).count();
        switch (ties) {
            case MIN:
                return below + 1;
            case MAX:
                return below + equal;
            case AVERAGE:
                return below + (equal + 1) / 2;
            case DENSE:
                return distinct + 1;
            case FIRST:
                return below + before + 1;
            default:
                return below + equal - before;
        }
    }

    /** Pairs in the same order less pairs in the opposite order, and pairs that differ in x, in y, in both. */
    static long[] pairs(double[] x, double[] y) {
        long[] counts = new long[4];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean there = !Double.isNaN(x[i] + x[j] + y[i] + y[j]);
                int signs = there ? (int) (Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j])) : 0;
                counts[0] += signs;
                counts[1] += there && x[i] != x[j] ? 1 : 0;
                counts[2] += there && y[i] != y[j] ? 1 : 0;
                counts[3] += signs == 0 ? 0 : 1;
            }
        }
        return counts;
    }

    static double median(double[] column) {
        double[] sorted =
                Arrays.stream(column).filter(x -> !Double.isNaN(x)).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    static double holm(double[] p, int i) {
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        double most = 0;
        for (int k = 0; k < p.length && sorted[k] <= p[i]; k++) {
            most = Math.max(most, (p.length - k) * sorted[k]);
        }
        return Math.min(1, most);
    }
}
