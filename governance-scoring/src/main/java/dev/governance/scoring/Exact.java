package dev.governance.scoring;

import java.math.BigInteger;

/** Whole-number arithmetic that rounds once: on longs where the numbers fit, on big ones where they do not. */
final class Exact {

    private Exact() {}

    /**
     * Returns a × b ÷ c, to the nearest whole number and to the even one from half.
     *
     * @throws ArithmeticException if the result is no long
     */
    static long timesOver(long a, long b, long c) {
        long product = a * b;
        if (Math.multiplyHigh(a, b) == product >> Long.SIZE - 1) {
            return over(product, c);
        }
        return over(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), BigInteger.valueOf(c));
    }

    /** Returns a ÷ c, to the nearest and to the even one from half; c is above zero. */
    static long over(long a, long c) {
        long floor = Math.floorDiv(a, c);
        long rest = a - floor * c;
        // Compares 2 × rest with c without going beyond a long.
        int half = Long.compare(rest, c - rest);
        return half > 0 || half == 0 && (floor & 1) != 0 ? floor + 1 : floor;
    }

    /** Returns a ÷ c, to the nearest and to the even one from half; c is above zero. */
    static long over(BigInteger a, BigInteger c) {
        BigInteger[] parts = a.divideAndRemainder(c);
        boolean below = parts[1].signum() < 0;
        BigInteger floor = below ? parts[0].subtract(BigInteger.ONE) : parts[0];
        BigInteger rest = below ? parts[1].add(c) : parts[1];
        int half = rest.shiftLeft(1).compareTo(c);
        return (half > 0 || half == 0 && floor.testBit(0) ? floor.add(BigInteger.ONE) : floor).longValueExact();
    }
}
