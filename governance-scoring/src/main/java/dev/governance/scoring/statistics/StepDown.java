package dev.governance.scoring.statistics;

import java.util.Arrays;

/** Tests of many differences at once: the largest first, the bar falling as differences are taken away. */
final class StepDown {

    private final double[] estimates;
    private final double[][] spreads;
    private final double[][] noise;

    StepDown(double[] estimates, double[] errors, int replications, long seed) {
        int n = estimates.length;
        this.estimates = estimates;
        this.spreads = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                spreads[a][b] = StrictMath.sqrt(errors[a] * errors[a] + errors[b] * errors[b]);
            }
        }
        this.noise = new double[replications][n];
        for (int r = 0; r < replications; r++) {
            for (int i = 0; i < n; i++) {
                noise[r][i] = errors[i] * Simulated.normal(seed, r, i);
            }
        }
    }

    /** In row a and column b whether a is surely above b. */
    boolean[][] above(boolean[][] wanted, double coverage) {
        int n = estimates.length;
        boolean[][] left = new boolean[n][];
        for (int a = 0; a < n; a++) {
            left[a] = wanted[a].clone();
        }
        boolean[][] above = new boolean[n][n];
        boolean more = true;
        while (more) {
            more = false;
            double bar = bar(left, coverage);
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    if (left[a][b] && (estimates[a] - estimates[b]) / spreads[a][b] > bar) {
                        above[a][b] = true;
                        left[a][b] = false;
                        more = true;
                    }
                }
            }
        }
        return above;
    }

    /** The quantile of the largest difference that chance alone brings about. */
    private double bar(boolean[][] left, double coverage) {
        double[] largest = new double[noise.length];
        for (int r = 0; r < noise.length; r++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < left.length; a++) {
                for (int b = 0; b < left.length; b++) {
                    if (left[a][b]) {
                        most = Math.max(most, (noise[r][a] - noise[r][b]) / spreads[a][b]);
                    }
                }
            }
            largest[r] = most;
        }
        Arrays.sort(largest);
        return Quantiles.ofSorted(largest, coverage, Quantiles.USUAL);
    }
}
