package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How sure a share is that was counted in a sample (比例的置信区间).
 *
 * <p>All are two-sided. Thread-safe.
 */
public enum ProportionInterval {
    /** Wilson's score interval (1927). */
    WILSON,
    /** Wilson's with a full continuity correction (Newcombe 1998, method 4). */
    WILSON_CONTINUITY,
    /**
     * Wilson's with the correction that R's {@code prop.test} makes: half a success, but never more than lies between the
     * count and half the trials, so that it vanishes there.
     */
    WILSON_YATES,
    /** The exact interval of Clopper and Pearson (1934): never too narrow, often too wide. */
    CLOPPER_PEARSON;

    /**
     * Finds the interval.
     *
     * @param successes how many succeeded
     * @param trials of how many, at least one
     * @param confidence how often such an interval holds the true share, strictly between 0 and 1
     * @return the interval, within 0 to 1
     * @throws IllegalArgumentException if an argument is none of these
     */
    public Interval of(double successes, double trials, double confidence) {
        checkArgument(
                trials >= 1 && successes >= 0 && successes <= trials,
                "%s of %s is no count in a sample",
                successes,
                trials);
        checkArgument(confidence > 0 && confidence < 1, "confidence lies between 0 and 1, not %s", confidence);
        if (this == CLOPPER_PEARSON) {
            return exact(successes, trials, (1 - confidence) / 2);
        }
        double z = Distributions.normalQuantile(1 - (1 - confidence) / 2);
        if (this == WILSON_CONTINUITY) {
            return newcombe(successes, trials, z);
        }
        double shift = this == WILSON ? 0 : Math.min(0.5, Math.abs(successes - trials / 2));
        return wilson(successes / trials, shift / trials, trials, z);
    }

    private static Interval exact(double x, double n, double tail) {
        double low = x == 0 ? 0 : Distributions.betaQuantile(tail, x, n - x + 1);
        double high = x == n ? 1 : Distributions.betaQuantile(1 - tail, x + 1, n - x);
        return new Interval(low, high);
    }

    private static Interval wilson(double share, double shift, double n, double z) {
        double low = share - shift <= 0 ? 0 : bound(share - shift, n, z, -1);
        double high = share + shift >= 1 ? 1 : bound(share + shift, n, z, 1);
        return new Interval(Math.max(0, low), Math.min(1, high));
    }

    private static double bound(double share, double n, double z, int side) {
        double half = z * z / (2 * n);
        double root = StrictMath.sqrt(share * (1 - share) / n + half / (2 * n));
        return (share + half + side * z * root) / (1 + 2 * half);
    }

    private static Interval newcombe(double x, double n, double z) {
        double p = x / n;
        double square = z * z;
        double denominator = 2 * (n + square);
        double centre = 2 * n * p + square;
        double below = StrictMath.sqrt(Math.max(0, square - 2 - 1 / n + 4 * p * (n * (1 - p) + 1)));
        double above = StrictMath.sqrt(Math.max(0, square + 2 - 1 / n + 4 * p * (n * (1 - p) - 1)));
        double low = x == 0 ? 0 : (centre - 1 - z * below) / denominator;
        double high = x == n ? 1 : (centre + 1 + z * above) / denominator;
        return new Interval(Math.max(0, low), Math.min(1, high));
    }
}
