package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number with a sign, in lowest terms: what a term multiplies an attribute by.
 *
 * <p>Comparisons of terms are exact: nothing is rounded before it is compared.
 *
 * @param numerator the numerator, with the sign
 * @param denominator the denominator; positive, without a common divisor with the numerator
 */
public record Coefficient(BigInteger numerator, BigInteger denominator)
        implements Comparable<Coefficient>, Serializable {

    /** Brings the number into lowest terms with a positive denominator. */
    public Coefficient {
        requireNonNull(numerator, "numerator");
        checkArgument(denominator.signum() != 0, "a denominator is zero");
        if (!denominator.equals(BigInteger.ONE)) { // most are whole, and the common divisor is what costs
            BigInteger divisor = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /**
     * Returns a whole number.
     *
     * @param whole the number
     * @return the coefficient
     */
    public static Coefficient of(long whole) {
        return new Coefficient(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * Returns a fraction.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not zero
     * @return the coefficient
     */
    public static Coefficient of(long numerator, long denominator) {
        return new Coefficient(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns a decimal number, exactly.
     *
     * @param decimal the number
     * @return the coefficient
     */
    public static Coefficient of(BigDecimal decimal) {
        BigInteger ten = BigInteger.TEN;
        return decimal.scale() >= 0
                ? new Coefficient(decimal.unscaledValue(), ten.pow(decimal.scale()))
                : new Coefficient(decimal.unscaledValue().multiply(ten.pow(-decimal.scale())), BigInteger.ONE);
    }

    /**
     * Reads what {@link #toString} writes: {@code 40}, {@code 2.5} or {@code 2/3}.
     *
     * @param text the text
     * @return the coefficient
     * @throws NumberFormatException if the text is none of these
     */
    @JsonCreator
    public static Coefficient parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : new Coefficient(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /**
     * Returns the sum.
     *
     * @param other another number
     * @return this plus the other
     */
    public Coefficient plus(Coefficient other) {
        return new Coefficient(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns the product.
     *
     * @param other another number
     * @return this times the other
     */
    public Coefficient times(Coefficient other) {
        return new Coefficient(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns the number with the other sign.
     *
     * @return minus this
     */
    public Coefficient negated() {
        return new Coefficient(numerator.negate(), denominator);
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Returns the number as a decimal, rounded where it has no end.
     *
     * @param scale digits after the point
     * @param rounding the rounding, by name
     * @return the decimal
     */
    public BigDecimal toDecimal(int scale, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, rounding);
    }

    @Override
    public int compareTo(Coefficient other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns the number as people write it: a whole number, a decimal that ends, or a fraction. */
    @Override
    @JsonValue
    public String toString() {
        if (denominator.equals(BigInteger.ONE)) {
            return numerator.toString();
        }
        try {
            BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator));
            return exact.toPlainString();
        } catch (ArithmeticException endless) {
            return numerator + "/" + denominator;
        }
    }
}
