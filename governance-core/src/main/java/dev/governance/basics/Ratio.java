package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact ratio of zero or more (比率), such as two thirds, kept in lowest terms.
 *
 * <p>Shares of votes, coverage of costs and rates are ratios: a third is a third, never {@code 0.3333}. Two equal
 * ratios are the same value however they were written. In JSON a ratio is the text that {@link #toString} writes.
 * Immutable and thread-safe.
 *
 * @param numerator the upper number; zero or more
 * @param denominator the lower number; above zero, without a factor in common with the numerator
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio>, Serializable {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern FRACTION = Pattern.compile("[0-9]+/[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Reduces the ratio to lowest terms.
     *
     * @throws IllegalArgumentException if the numerator is below zero or the denominator is not above zero
     */
    public Ratio {
        checkArgument(numerator.signum() >= 0, "a ratio is zero or more, but its numerator was %s", numerator);
        checkArgument(denominator.signum() > 0, "a ratio's denominator is above zero, but was %s", denominator);
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * Returns zero.
     *
     * @return 0
     */
    public static Ratio zero() {
        return new Ratio(ZERO, ONE);
    }

    /**
     * Returns one.
     *
     * @return 1
     */
    public static Ratio one() {
        return new Ratio(ONE, ONE);
    }

    /**
     * Returns the ratio of two whole numbers.
     *
     * @param numerator the upper number; zero or more
     * @param denominator the lower number; above zero
     * @return the ratio in lowest terms
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns a whole number as a ratio.
     *
     * @param number zero or more
     * @return the ratio
     * @throws IllegalArgumentException if the number is below zero
     */
    public static Ratio of(long number) {
        return of(number, 1);
    }

    /**
     * Returns a percentage as a ratio.
     *
     * @param percent hundredths; zero or more, and more than 100 if need be
     * @return the ratio
     * @throws IllegalArgumentException if the percentage is below zero
     */
    public static Ratio ofPercent(long percent) {
        return of(percent, 100);
    }

    /**
     * Converts a decimal exactly.
     *
     * @param decimal zero or more; its scale within ±1000, because a longer number is a mistake or an attack
     * @return the ratio
     * @throws IllegalArgumentException if the decimal is below zero or its scale too large
     */
    public static Ratio from(BigDecimal decimal) {
        checkArgument(Math.abs((long) decimal.scale()) <= 1000, "the scale %s is beyond 1000", decimal.scale());
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0 ? new Ratio(unscaled, power) : new Ratio(unscaled.multiply(power), ONE);
    }

    /**
     * Reads a fraction, a decimal or a percentage: {@code 2/3}, {@code 0.75}, {@code 75%}.
     *
     * @param text ASCII digits only, without sign, space or exponent; at most 200 characters
     * @return the ratio
     * @throws IllegalArgumentException if the text has another form or divides by zero
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ratio parse(String text) {
        checkArgument(text.length() <= LONGEST_TEXT, "a ratio of %s characters is too long", text.length());
        if (FRACTION.matcher(text).matches()) {
            int slash = text.indexOf('/');
            return new Ratio(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }
        checkArgument(DECIMAL.matcher(text).matches(), "a ratio is written like 2/3, 0.75 or 75%, but was: %s", text);
        return text.endsWith("%")
                ? from(new BigDecimal(text.substring(0, text.length() - 1))).dividedBy(of(100))
                : from(new BigDecimal(text));
    }

    /**
     * Returns the sum of ratios, exactly.
     *
     * @param ratios the parts; zero if there are none
     * @return their sum
     */
    public static Ratio sum(Iterable<Ratio> ratios) {
        Ratio sum = zero();
        for (Ratio ratio : ratios) {
            sum = sum.plus(ratio);
        }
        return sum;
    }

    /**
     * Returns whether this is zero.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /**
     * Adds.
     *
     * @param other the ratio to add
     * @return the exact sum
     */
    public Ratio plus(Ratio other) {
        return new Ratio(cross(other).add(other.cross(this)), denominator.multiply(other.denominator));
    }

    /**
     * Subtracts.
     *
     * @param other the ratio to take away; not more than this
     * @return the exact difference
     * @throws ArithmeticException if the difference is below zero
     */
    public Ratio minus(Ratio other) {
        if (compareTo(other) < 0) {
            throw new ArithmeticException("a ratio is zero or more, but " + this + " - " + other + " is not");
        }
        return new Ratio(cross(other).subtract(other.cross(this)), denominator.multiply(other.denominator));
    }

    /**
     * Multiplies.
     *
     * @param other the other factor
     * @return the exact product
     */
    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides.
     *
     * @param other the divisor; not zero
     * @return the exact quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (other.isZero()) {
            throw new ArithmeticException(this + " divided by zero");
        }
        return new Ratio(cross(other), other.cross(this));
    }

    /**
     * Rounds to a whole number.
     *
     * @param mode how to round
     * @return the whole number
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and the ratio is not whole
     */
    public BigInteger round(RoundingMode mode) {
        return toDecimal(0, mode).toBigIntegerExact();
    }

    /**
     * Rounds to a decimal.
     *
     * @param scale the digits after the point
     * @param mode how to round
     * @return the decimal, with exactly that scale
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be lost
     */
    public BigDecimal toDecimal(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    /**
     * Writes the ratio as a percentage for readers, such as {@code 66.67%}.
     *
     * @param scale the digits after the point
     * @param mode how to round
     * @return the percentage, rounded
     */
    public String toPercent(int scale, RoundingMode mode) {
        return times(from(HUNDRED)).toDecimal(scale, mode).toPlainString() + "%";
    }

    /** Compares by size, consistent with {@code equals}. */
    @Override
    public int compareTo(Ratio other) {
        return cross(other).compareTo(other.cross(this));
    }

    /** Returns {@code 2/3}, or {@code 2} for a whole number; {@link #parse} reads it. */
    @Override
    @JsonValue
    public String toString() {
        return denominator.equals(ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    private BigInteger cross(Ratio other) {
        return numerator.multiply(other.denominator);
    }
}
