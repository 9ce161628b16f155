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
        boolean[][] above = new boolean[n][n];
        int[][] left = uncertain(wanted, above);
        int before;
        do {
            before = left.length;
            double bar = bar(left, coverage);
            left = Arrays.stream(left)
                    .filter(pair -> {
                        int a = pair[0];
                        int b = pair[1];
                        above[a][b] = (estimates[a] - estimates[b]) / spreads[a][b] > bar;
                        return !above[a][b];
                    })
                    .toArray(int[][]::new);
        } while (left.length < before);
        return above;
    }

    /** The pairs that are to be tested. Two estimates without error need no test: the larger one is larger. */
    private int[][] uncertain(boolean[][] wanted, boolean[][] above) {
        int n = estimates.length;
        int[][] pairs = new int[n * n][];
        int count = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (wanted[a][b] && spreads[a][b] > 0) {
                    pairs[count++] = new int[] {a, b};
                } else {
                    above[a][b] = wanted[a][b] && estimates[a] > estimates[b];
                }
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    /** The quantile of the largest difference that chance alone brings about. */
    private double bar(int[][] left, double coverage) {
        double[] largest = new double[noise.length];
        for (int r = 0; r < noise.length; r++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int[] pair : left) {
                int a = pair[0];
                int b = pair[1];
                most = Math.max(most, (noise[r][a] - noise[r][b]) / spreads[a][b]);
            }
            largest[r] = most;
        }
        Arrays.sort(largest);
        return Quantiles.ofSorted(largest, coverage, Quantiles.USUAL);
    }
}
