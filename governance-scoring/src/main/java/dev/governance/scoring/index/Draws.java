package dev.governance.scoring.index;

/**
 * Numbers that look like chance and are not (可重放的随机数): each is a function of a seed and of its place, so that it does not
 * matter in which order, or by how many threads, they are drawn.
 *
 * <p>The mixing function is that of SplitMix64 (Steele, Lea and Flood 2014). Not for secrets.
 */
final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private Draws() {}

    /** A number from 0, included, to 1, excluded. */
    static double uniform(long seed, long row, long column) {
        return (mix(mix(mix(seed + STEP) + row * STEP) + column * STEP) >>> 11) * UNIT;
    }

    private static long mix(long value) {
        long z = value + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
