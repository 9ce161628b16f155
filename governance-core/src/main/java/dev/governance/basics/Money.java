package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An amount of money in whole fen (金额), the hundredth part of a yuan (CNY); below zero where it is owed.
 *
 * <p>Nothing overflows in silence: a result beyond ±92,233,720,368,547,758.07 yuan throws {@link ArithmeticException}.
 * Nothing is rounded without a named {@link RoundingMode}. In JSON an amount is the whole number of fen. Immutable and
 * thread-safe.
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Comparable<Money>, Serializable {

    private static final Pattern TEXT = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,2})?");

    /**
     * Returns nothing.
     *
     * @return 0.00 yuan
     */
    public static Money zero() {
        return new Money(0);
    }

    /**
     * Returns an amount given in fen.
     *
     * @param fen hundredths of a yuan
     * @return the amount
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * Returns an amount given in whole yuan.
     *
     * @param yuan whole yuan
     * @return the amount
     * @throws ArithmeticException if it is too large
     */
    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /**
     * Reads an amount in yuan, such as {@code 3000}, {@code 12.5} or {@code -0.05}.
     *
     * @param text ASCII digits, at most two of them after the point; no sign but a minus, no separators
     * @return the amount
     * @throws IllegalArgumentException if the text has another form or the amount is too large
     */
    public static Money parse(String text) {
        checkArgument(
                TEXT.matcher(text).matches(),
                "an amount is written in yuan, like 3000 or 12.50, of at most 18 digits and two after the point,"
                        + " but was: %s",
                text);
        BigInteger fen = new BigDecimal(text).movePointRight(2).toBigIntegerExact();
        checkArgument(fen.bitLength() < Long.SIZE, "an amount of %s yuan is too large", text);
        return new Money(fen.longValue());
    }

    /**
     * Returns the sum of amounts.
     *
     * @param amounts the parts; nothing if there are none
     * @return their sum
     * @throws ArithmeticException if it is too large; partial sums may be, as long as the end is not
     */
    public static Money sum(Iterable<Money> amounts) {
        BigInteger sum = BigInteger.ZERO;
        for (Money amount : amounts) {
            sum = sum.add(BigInteger.valueOf(amount.fen));
        }
        return new Money(sum.longValueExact());
    }

    /**
     * Returns the amount in fen.
     *
     * @return hundredths of a yuan
     */
    @Override
    @JsonValue
    public long fen() {
        return fen;
    }

    /**
     * Returns whether the amount is zero.
     *
     * @return true for 0.00 yuan
     */
    public boolean isZero() {
        return fen == 0;
    }

    /**
     * Returns whether the amount is below zero.
     *
     * @return true if it is owed
     */
    public boolean isNegative() {
        return fen < 0;
    }

    /**
     * Adds.
     *
     * @param other the amount to add
     * @return the sum
     * @throws ArithmeticException if it is too large
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /**
     * Subtracts.
     *
     * @param other the amount to take away
     * @return the difference; below zero if more is taken than there is
     * @throws ArithmeticException if it is too large
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /**
     * Returns the opposite amount.
     *
     * @return minus this
     * @throws ArithmeticException if it is too large, which holds for the lowest amount only
     */
    public Money negated() {
        return new Money(Math.negateExact(fen));
    }

    /**
     * Multiplies by a whole number.
     *
     * @param factor the factor
     * @return the product
     * @throws ArithmeticException if it is too large
     */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    /**
     * Multiplies by a ratio; the exact product is rounded once, to whole fen.
     *
     * @param factor the factor
     * @param mode how to round
     * @return the product
     * @throws ArithmeticException if it is too large, or if the mode is {@link RoundingMode#UNNECESSARY} and the product
     *     is not whole
     */
    public Money times(Ratio factor, RoundingMode mode) {
        BigDecimal numerator = new BigDecimal(BigInteger.valueOf(fen).multiply(factor.numerator()));
        return new Money(numerator
                .divide(new BigDecimal(factor.denominator()), 0, mode)
                .toBigIntegerExact()
                .longValueExact());
    }

    /**
     * Returns how much of another amount this is, such as the coverage of a cost.
     *
     * @param whole the other amount; above zero
     * @return this divided by the whole, exactly
     * @throws IllegalArgumentException if this is below zero or the whole is not above zero
     */
    public Ratio ratioTo(Money whole) {
        return Ratio.of(fen, whole.fen);
    }

    /**
     * Divides the amount among parts by the largest remainder, so that no fen is lost or made; see
     * {@link Apportionment#byLargestRemainder} for ties.
     *
     * @param weights the weight of each part; one of them above zero
     * @return the parts in the order of the weights, of this amount's sign; together exactly this amount
     * @throws IllegalArgumentException if no weight is above zero
     */
    public ImmutableList<Money> allocate(List<Ratio> weights) {
        return Apportionment.byLargestRemainder(fen, weights).stream()
                .map(Money::ofFen)
                .collect(ImmutableList.toImmutableList());
    }

    /** Compares by amount, consistent with {@code equals}. */
    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Returns the amount in yuan with two digits after the point, such as {@code 3000.00}; {@link #parse} reads it. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
