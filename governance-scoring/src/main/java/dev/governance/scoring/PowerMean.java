package dev.governance.scoring;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A weighted power mean of points, to the nearest billionth and to the even one from half.
 *
 * <p>A first guess comes from {@link StrictMath}, with a bound of its error. Where half a billionth lies within the bound the
 * guess cannot decide, and whole numbers do: the mean to some power is a fraction, which is compared with that power of a half.
 */
final class PowerMean {

    /** Half a unit in the last place of 1: what one operation on doubles may be wrong by. */
    private static final double ROUND_OFF = 0x1p-53;

    /** Above this a double does not hold each whole number. */
    private static final long DOUBLES_END = 1L << 53;

    private final int exponent;
    private final long[] points;
    private final long[] weights;
    private final long total;

    private PowerMean(int exponent, long[] points, long[] weights, long total) {
        this.exponent = exponent;
        this.points = points;
        this.weights = weights;
        this.total = total;
    }

    /**
     * Returns the mean.
     *
     * @param mean which one
     * @param points billionths, none below zero unless the mean is the minimum
     * @param weights above zero
     * @param total the sum of the weights
     */
    static long of(Mean mean, long[] points, long[] weights, long total) {
        long least = Arrays.stream(points).min().orElseThrow();
        long most = Arrays.stream(points).max().orElseThrow();
        if (mean.isMinimum() || least == most || mean.exponent() <= 0 && least == 0) {
            return least;
        }
        return new PowerMean(mean.exponent(), points, weights, total).within(least, most);
    }

    private long within(long least, long most) {
        if (most >= DOUBLES_END) {
            return exact(least, most);
        }
        double log = exponent == 0 ? geometric(most) : power(most);
        double guess = StrictMath.exp(log) * most;
        double error = guess * 4 * ROUND_OFF * (16 + points.length) * (1 + spread(most));
        double floor = StrictMath.floor(guess);
        double fromHalf = guess - floor - 0.5;
        if (Math.abs(fromHalf) > error) {
            return (long) floor + (fromHalf > 0 ? 1 : 0);
        }
        // The bound is far below 1 for points of ordinary size; where it is not, all that is possible is searched.
        long near = (long) floor;
        return error < 1 ? exact(Math.max(least, near - 2), Math.min(most, near + 2)) : exact(least, most);
    }

    /** Returns the logarithm of the mean over the most. */
    private double geometric(double most) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += weights[i] * StrictMath.log(points[i] / most);
        }
        return sum / total;
    }

    private double power(double most) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += weights[i] * StrictMath.pow(points[i] / most, exponent);
        }
        return StrictMath.log(sum / total) / exponent;
    }

    /** Returns how far the points lie apart, as a bound of all logarithms that were taken. */
    private double spread(double most) {
        double spread = 0;
        for (long one : points) {
            spread = Math.max(spread, one == 0 ? 0 : -StrictMath.log(one / most));
        }
        return spread;
    }

    /** Searches between two whole numbers, of which the first is not above the mean and the second not below. */
    private long exact(long from, long to) {
        BigInteger[] fraction = fraction();
        long low = from;
        long high = to;
        while (low < high) {
            long middle = high - (high - low) / 2;
            if (compare(fraction, BigInteger.valueOf(middle).shiftLeft(1)) >= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int half = compare(fraction, BigInteger.valueOf(low).shiftLeft(1).add(BigInteger.ONE));
        return half > 0 || half == 0 && (low & 1) != 0 ? low + 1 : low;
    }

    /** Compares the mean with a number of halves. */
    private int compare(BigInteger[] fraction, BigInteger halves) {
        int degree = degree();
        return fraction[0].shiftLeft(degree).compareTo(fraction[1].multiply(halves.pow(degree)));
    }

    private int degree() {
        return exponent == 0 ? Math.toIntExact(total) : Math.abs(exponent);
    }

    /** Returns the mean to the power of the degree, as numerator and denominator. */
    private BigInteger[] fraction() {
        if (exponent == 0) {
            BigInteger product = BigInteger.ONE;
            for (int i = 0; i < points.length; i++) {
                product = product.multiply(BigInteger.valueOf(points[i]).pow(Math.toIntExact(weights[i])));
            }
            return new BigInteger[] {product, BigInteger.ONE};
        }
        BigInteger all = BigInteger.ONE;
        BigInteger[] powers = new BigInteger[points.length];
        for (int i = 0; i < points.length; i++) {
            powers[i] = BigInteger.valueOf(points[i]).pow(degree());
            all = exponent < 0 ? all.multiply(powers[i]) : all;
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < points.length; i++) {
            BigInteger term = exponent < 0 ? all.divide(powers[i]) : powers[i];
            sum = sum.add(term.multiply(BigInteger.valueOf(weights[i])));
        }
        BigInteger whole = BigInteger.valueOf(total);
        return exponent < 0 ? new BigInteger[] {whole.multiply(all), sum} : new BigInteger[] {sum, whole};
    }
}
