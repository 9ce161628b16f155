package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Numbers that look like chance and are not (可重现的随机数): each is a function of a seed and of its place (the mixing of SplitMix64,
 * Steele, Lea and Flood 2014). In whatever order they are asked for, they are the same.
 *
 * <p>Thread-safe.
 */
public final class Simulated {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private Simulated() {}

    /**
     * Returns a number of the standard normal distribution, by the method of Box and Muller (1958).
     *
     * @param seed what decides all of them
     * @param row the first part of its place, such as the number of the replication
     * @param column the second part of its place, such as the number of the unit
     * @return the number
     */
    public static double normal(long seed, long row, long column) {
        double first = uniform(seed, row, 2 * column);
        double second = uniform(seed, row, 2 * column + 1);
        return StrictMath.sqrt(-2 * StrictMath.log(1 - first)) * StrictMath.cos(2 * Math.PI * second);
    }

    /**
     * Draws a whole number, each as likely as the other but for one in 2<sup>53</sup>.
     *
     * @param bound how many there are, positive
     * @param seed whose numbers
     * @param row the place
     * @param column the place in the row
     * @return from 0 to below the bound
     * @throws IllegalArgumentException if the bound is not positive
     */
    public static int below(int bound, long seed, long row, long column) {
        checkArgument(bound > 0, "nothing lies from 0 to below %s", bound);
        return (int) (uniform(seed, row, column) * bound);
    }

    private static double uniform(long seed, long row, long column) {
        return (mix(mix(mix(seed + STEP) + row * STEP) + column * STEP) >>> 11) * UNIT;
    }

    private static long mix(long value) {
        long z = value + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
