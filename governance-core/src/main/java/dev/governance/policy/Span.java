package dev.governance.policy;

import java.math.BigInteger;

/**
 * What a long may be, both ends included.
 *
 * @param least the least
 * @param greatest the greatest; below the least if nothing is allowed
 */
record Span(long least, long greatest) {

    /** What every encoded value is at least. */
    static final BigInteger MIN = BigInteger.valueOf(Attribute.MISSING + 1);

    /** What every encoded value is at most. */
    static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    /** Returns the longs between two bounds of any size. */
    static Span of(BigInteger least, BigInteger greatest) {
        return least.compareTo(MAX) > 0 || greatest.compareTo(MIN) < 0
                ? new Span(1, 0)
                : new Span(least.max(MIN).longValueExact(), greatest.min(MAX).longValueExact());
    }

    /** Returns what both allow. */
    Span and(Span other) {
        return new Span(Math.max(least, other.least), Math.min(greatest, other.greatest));
    }

    /** Returns what lies between the outer ends of both. */
    Span or(Span other) {
        return new Span(Math.min(least, other.least), Math.max(greatest, other.greatest));
    }

    boolean has(long value) {
        return value >= least & value <= greatest;
    }

    /** Returns the value, or throws if it is not allowed. */
    long checked(long value) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException("a value is outside its domain");
        }
        return value;
    }
}
