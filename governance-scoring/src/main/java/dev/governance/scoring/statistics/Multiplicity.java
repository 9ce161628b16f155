package dev.governance.scoring.statistics;

import java.util.Arrays;

/**
 * What remains of chances when many tests are made at once (多重比较校正).
 *
 * <p>Adjusted chances can be held against the same bar as a single one. Sources: Holm 1979, Hochberg 1988, Hommel 1988,
 * Benjamini and Hochberg 1995, Benjamini and Yekutieli 2001.
 */
public enum Multiplicity {
    /** Each times the number of tests. */
    BONFERRONI,
    /** Stepping down from the smallest; holds whatever the tests have to do with each other. */
    HOLM,
    /** Stepping up from the largest; for independent tests. */
    HOCHBERG,
    /** By closed testing; for independent tests, and never weaker than Hochberg's. */
    HOMMEL,
    /** The false discovery rate of independent tests. */
    BENJAMINI_HOCHBERG,
    /** The false discovery rate whatever the tests have to do with each other. */
    BENJAMINI_YEKUTIELI;

    /**
     * Adjusts chances.
     *
     * @param chances p-values, 0 to 1, nothing missing
     * @return the adjusted ones in the same order, at most 1
     */
    public double[] adjust(double... chances) {
        int n = chances.length;
        int[] order = Ranks.order(chances);
        double[] sorted = new double[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = chances[order[i]];
        }
        double[] stepped = this == HOMMEL ? hommel(sorted) : stepped(sorted);
        double[] adjusted = new double[n];
        for (int i = 0; i < n; i++) {
            adjusted[order[i]] = Math.min(1, stepped[i]);
        }
        return adjusted;
    }

    private double[] stepped(double[] sorted) {
        int n = sorted.length;
        double[] found = new double[n];
        for (int i = 0; i < n; i++) {
            found[i] = factor(i, n) * sorted[i];
        }
        for (int i = 1; i < n && this == HOLM; i++) {
            found[i] = Math.max(found[i], found[i - 1]);
        }
        for (int i = n - 2; i >= 0 && this != HOLM && this != BONFERRONI; i--) {
            found[i] = Math.min(found[i], found[i + 1]);
        }
        return found;
    }

    private double factor(int place, int n) {
        switch (this) {
            case BONFERRONI:
                return n;
            case HOLM:
            case HOCHBERG:
                return n - place;
            case BENJAMINI_HOCHBERG:
                return n / (place + 1.0);
            default:
                return harmonic(n) * n / (place + 1.0);
        }
    }

    private static double harmonic(int n) {
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += 1.0 / i;
        }
        return sum;
    }

    private static double[] hommel(double[] p) {
        int n = p.length;
        double[] adjusted = new double[n];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, n * p[i] / (i + 1));
        }
        Arrays.fill(adjusted, least);
        double[] q = adjusted.clone();
        for (int m = n - 1; m >= 2; m--) {
            double smallest = Double.POSITIVE_INFINITY;
            for (int i = n - m + 1; i < n; i++) {
                smallest = Math.min(smallest, m * p[i] / (m - n + i + 1));
            }
            for (int i = 0; i < n; i++) {
                q[i] = i <= n - m ? Math.min(m * p[i], smallest) : q[n - m];
                adjusted[i] = Math.max(adjusted[i], q[i]);
            }
        }
        for (int i = 0; i < n; i++) {
            adjusted[i] = Math.max(adjusted[i], p[i]);
        }
        return adjusted;
    }
}
