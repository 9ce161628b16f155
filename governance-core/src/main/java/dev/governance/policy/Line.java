package dev.governance.policy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of whole numbers, each with a factor, and a constant. As an equation it says that it is zero, as an inequality that
 * it is zero or more.
 *
 * @param factors a factor for each variable; whoever makes a line gives the array away
 * @param constant the constant
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Line(BigInteger[] factors, BigInteger constant) {

    BigInteger factor(int at) {
        return factors[at];
    }

    /** Returns the greatest common divisor of the factors; zero if all are zero. */
    BigInteger divisor() {
        BigInteger divisor = BigInteger.ZERO;
        for (BigInteger factor : factors) {
            divisor = divisor.gcd(factor);
        }
        return divisor;
    }

    /** Returns the inequality in lowest terms: the constant is rounded down, since the rest of the sum is a multiple. */
    Line tightened(BigInteger divisor) {
        return new Line(
                Arrays.stream(factors).map(factor -> factor.divide(divisor)).toArray(BigInteger[]::new),
                Division.floor(constant, divisor));
    }

    Line plus(Line other, BigInteger times) {
        BigInteger[] sum = new BigInteger[factors.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = factors[i].add(other.factors[i].multiply(times));
        }
        return new Line(sum, constant.add(other.constant.multiply(times)));
    }

    Line times(BigInteger factor) {
        return new Line(
                Arrays.stream(factors).map(factor::multiply).toArray(BigInteger[]::new), constant.multiply(factor));
    }

    Line less(BigInteger number) {
        return new Line(factors, constant.subtract(number));
    }

    /** Returns the place of the factor nearest to zero, but not zero. */
    int smallest() {
        int at = -1;
        for (int i = 0; i < factors.length; i++) {
            boolean smaller = at < 0 || factors[i].abs().compareTo(factors[at].abs()) < 0;
            if (factors[i].signum() != 0 && smaller) {
                at = i;
            }
        }
        return at;
    }

    /** Returns the factors of the inequality that would bound the sum at the other end. */
    List<BigInteger> oppositeFactors() {
        return Arrays.stream(factors).map(BigInteger::negate).toList();
    }

    /** Returns the sum at a point, leaving one variable out. */
    BigInteger without(int at, BigInteger[] point) {
        BigInteger sum = constant;
        for (int i = 0; i < factors.length; i++) {
            if (i != at && factors[i].signum() != 0) {
                sum = sum.add(factors[i].multiply(point[i]));
            }
        }
        return sum;
    }
}
