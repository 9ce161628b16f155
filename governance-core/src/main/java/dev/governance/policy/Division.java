package dev.governance.policy;

import java.math.BigInteger;

/** Division of whole numbers, rounded towards one end; {@link BigInteger#divide} rounds towards zero. */
final class Division {

    private Division() {}

    /** Returns the greatest whole number that is not above the quotient. */
    static BigInteger floor(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        return parts[1].signum() != 0 && parts[1].signum() != b.signum() ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Returns the least whole number that is not below the quotient. */
    static BigInteger ceil(BigInteger a, BigInteger b) {
        return floor(a.negate(), b).negate();
    }
}
