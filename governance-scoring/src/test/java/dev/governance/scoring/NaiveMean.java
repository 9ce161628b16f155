package dev.governance.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Means by the book, with whole numbers as long as they come: bisection between nothing and a billion points. */
final class NaiveMean {

    private NaiveMean() {}

    /** Returns the mean of points with whole weights, rounded to nine digits and to the even one from half. */
    static BigDecimal of(int exponent, BigDecimal[] points, long[] weights) {
        if (exponent == Integer.MIN_VALUE) {
            BigDecimal least = points[0];
            for (BigDecimal one : points) {
                least = least.min(one);
            }
            return least;
        }
        if (exponent == 1) {
            BigDecimal sum = BigDecimal.ZERO;
            long total = 0;
            for (int i = 0; i < points.length; i++) {
                sum = sum.add(points[i].multiply(BigDecimal.valueOf(weights[i])));
                total += weights[i];
            }
            return sum.divide(BigDecimal.valueOf(total), 9, RoundingMode.HALF_EVEN);
        }
        for (BigDecimal one : points) {
            if (exponent <= 0 && one.signum() == 0) {
                return BigDecimal.ZERO;
            }
        }
        // In halves of a billionth, so that what lies between two of them is known.
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.TEN.pow(19);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (compare(exponent, points, weights, middle) >= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        boolean isExact = compare(exponent, points, weights, low) == 0;
        BigInteger billionths = low.shiftRight(1);
        boolean aboveHalf = low.testBit(0) && (!isExact || billionths.testBit(0));
        return new BigDecimal(aboveHalf ? billionths.add(BigInteger.ONE) : billionths, 9);
    }

    /** Compares the mean with some halves of a billionth: both to the power that makes a fraction of the mean. */
    private static int compare(int exponent, BigDecimal[] points, long[] weights, BigInteger halves) {
        BigInteger left = exponent == 0 ? BigInteger.ONE : BigInteger.ZERO;
        BigInteger right = exponent == 0 ? BigInteger.ONE : BigInteger.ZERO;
        BigInteger product = BigInteger.ONE;
        for (BigDecimal point : points) {
            product = product.multiply(steps(point).pow(Math.abs(exponent)));
        }
        for (int i = 0; i < points.length; i++) {
            BigInteger weight = BigInteger.valueOf(weights[i]);
            if (exponent == 0) {
                left = left.multiply(steps(points[i]).pow((int) weights[i]));
                right = right.multiply(halves.pow((int) weights[i]));
            } else if (exponent > 0) {
                left = left.add(weight.multiply(steps(points[i]).pow(exponent)));
                right = right.add(weight.multiply(halves.pow(exponent)));
            } else {
                // The mean is above where its inverse is below: Σ w ÷ h ^ q against Σ w ÷ x ^ q, both times h ^ q and Π
                // x ^ q.
                int q = -exponent;
                left = left.add(weight.multiply(product));
                right = right.add(weight.multiply(halves.pow(q))
                        .multiply(product.divide(steps(points[i]).pow(q))));
            }
        }
        return left.compareTo(right);
    }

    private static BigInteger steps(BigDecimal point) {
        return point.setScale(9).unscaledValue().shiftLeft(1);
    }
}
