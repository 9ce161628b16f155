package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.DoubleUnaryOperator;

/**
 * The distributions against which tests are made (概率分布): normal, Student's t, chi-square, binomial, Poisson, beta.
 *
 * <p>Relative errors are about 1e-13 in the middle and grow in far tails of distributions with large parameters.
 * Thread-safe.
 */
public final class Distributions {

    private static final int HALVINGS = 200;
    private static final double FAR = 40;

    private Distributions() {}

    /**
     * Tells how much of the standard normal distribution lies above a value.
     *
     * @param z the value
     * @return the upper tail, 0 to 1
     */
    public static double normalAbove(double z) {
        double tail = 0.5 * Incomplete.gammaAbove(0.5, z * z / 2);
        return Double.isNaN(z) ? Double.NaN : z >= 0 ? tail : 1 - tail;
    }

    /**
     * Tells how much of the standard normal distribution lies below a value.
     *
     * @param z the value
     * @return the lower tail, 0 to 1
     */
    public static double normalBelow(double z) {
        return normalAbove(-z);
    }

    /**
     * Finds the value below which a part of the standard normal distribution lies.
     *
     * @param share the part, strictly between 0 and 1
     * @return the value
     * @throws IllegalArgumentException if the part is none of these
     */
    public static double normalQuantile(double share) {
        checkArgument(share > 0 && share < 1, "a quantile of the normal distribution asks for a part, not %s", share);
        boolean upper = share > 0.5;
        double tail = upper ? 1 - share : share;
        double found = rising(z -> -normalAbove(z), -tail, 0, FAR);
        return upper ? found : -found;
    }

    /**
     * Tells how likely Student's t lies as far from zero as a value, on either side.
     *
     * @param t the value
     * @param freedom the degrees of freedom, positive
     * @return both tails, 0 to 1
     */
    public static double studentBeyond(double t, double freedom) {
        return Incomplete.betaBelow(freedom / 2, 0.5, freedom / (freedom + t * t));
    }

    /**
     * Finds the value beyond which, on either side, a part of Student's t lies.
     *
     * @param share both tails together, strictly between 0 and 1
     * @param freedom the degrees of freedom, positive
     * @return the value, positive
     * @throws IllegalArgumentException if the part is none of these
     */
    public static double studentQuantile(double share, double freedom) {
        checkArgument(share > 0 && share < 1, "a quantile of Student's t asks for a part, not %s", share);
        double x = betaQuantile(share, freedom / 2, 0.5);
        return StrictMath.sqrt(freedom * (1 - x) / x);
    }

    /**
     * Tells how likely a chi-square is larger than a value.
     *
     * @param value the value
     * @param freedom the degrees of freedom, positive
     * @return the upper tail, 0 to 1
     */
    public static double chiSquareAbove(double value, double freedom) {
        return Double.isNaN(value) ? Double.NaN : Incomplete.gammaAbove(freedom / 2, value / 2);
    }

    /**
     * Tells how likely at least so many of so many trials succeed.
     *
     * @param successes how many at least
     * @param trials of how many
     * @param chance how likely each succeeds, 0 to 1
     * @return the upper tail, 0 to 1
     */
    public static double binomialAtLeast(int successes, int trials, double chance) {
        if (successes <= 0) {
            return 1;
        }
        return successes > trials ? 0 : Incomplete.betaBelow(successes, trials - successes + 1.0, chance);
    }

    /**
     * Tells how likely a Poisson count is as large as a value, or larger.
     *
     * @param count how many at least
     * @param mean how many are expected, not negative
     * @return the upper tail, 0 to 1
     */
    public static double poissonAtLeast(long count, double mean) {
        return count <= 0 ? 1 : Incomplete.gammaBelow(count, mean);
    }

    /**
     * Tells how likely a Poisson count is as small as a value, or smaller.
     *
     * @param count how many at most
     * @param mean how many are expected, not negative
     * @return the lower tail, 0 to 1
     */
    public static double poissonAtMost(long count, double mean) {
        return count < 0 ? 0 : Incomplete.gammaAbove(count + 1.0, mean);
    }

    /**
     * Finds the value below which a part of a beta distribution lies.
     *
     * @param share the part, 0 to 1
     * @param a the first shape, positive
     * @param b the second shape, positive
     * @return the value, 0 to 1
     * @throws IllegalArgumentException if the part is none of these
     */
    public static double betaQuantile(double share, double a, double b) {
        checkArgument(share >= 0 && share <= 1, "a quantile asks for a part, not %s", share);
        return rising(x -> Incomplete.betaBelow(a, b, x), share, 0, 1);
    }

    /** Halves until two neighbours are left. */
    private static double rising(DoubleUnaryOperator function, double goal, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (function.applyAsDouble(middle) < goal) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
