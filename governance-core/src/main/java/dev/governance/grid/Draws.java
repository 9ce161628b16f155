package dev.governance.grid;

/**
 * Numbers drawn from a seed: the same ones for the same seed, on any machine. The generator is SplitMix64 (Steele, Lea,
 * Flood: Fast splittable pseudorandom number generators, OOPSLA 2014). One caller at a time.
 */
final class Draws {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    Draws(long seed) {
        this.state = seed;
    }

    /** Draws of their own for one part of the work, whatever was drawn for other parts. */
    static Draws of(long seed, long part) {
        return new Draws(mix(seed + GOLDEN * (part + 1)));
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number from 0 to below 1. */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
