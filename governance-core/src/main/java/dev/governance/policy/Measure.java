package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import dev.governance.basics.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a quantity is counted in: whole numbers, decimals, fen, or days.
 *
 * <p>A value stands in a row as one long, so that comparisons are exact and cheap. Immutable and thread-safe.
 *
 * <p>It has no default method on purpose: then a measure can be initialised without this interface, whose constants are
 * measures, and two threads that begin at either end do not wait for each other.
 *
 * @param <V> the value
 */
public sealed interface Measure<V> extends Serializable {

    /** Whole numbers without a unit, or with one that the attribute's name says. */
    Measure<Long> COUNT = new Whole();
    /** Money in whole fen. */
    Measure<Money> MONEY = new Fen();
    /** Dates, one a day. */
    Measure<LocalDate> DATE = new Day();

    /**
     * Returns the measure of decimals with a fixed number of digits after the point.
     *
     * @param scale the digits after the point, 0 to 9
     * @return the measure
     */
    static Measure<BigDecimal> decimal(int scale) {
        return new Decimal(scale);
    }

    /**
     * Returns the name under which data mentions the measure.
     *
     * @return {@code count}, {@code money}, {@code date} or {@code decimal}
     */
    String name();

    /**
     * Returns the digits after the point.
     *
     * @return the scale; 0 but for decimals
     */
    int scale();

    /**
     * Encodes a value.
     *
     * @param value the value
     * @return the value as a long
     * @throws ArithmeticException if it does not fit
     */
    long encode(V value);

    /**
     * Decodes what {@link #encode} encoded.
     *
     * @param encoded the long
     * @return the value
     */
    V decode(long encoded);

    /**
     * Returns a value as it prints and as data writes it.
     *
     * @param value the value
     * @return the text
     */
    String text(V value);

    /**
     * Returns a number of this measure's units, such as the value of a term, as it prints.
     *
     * @param number the number; of days since 1970-01-01 for a date
     * @return the text
     */
    String text(Coefficient number);

    /** Whole numbers. */
    record Whole() implements Measure<Long> {
        @Override
        public String name() {
            return "count";
        }

        @Override
        public int scale() {
            return 0;
        }

        @Override
        public long encode(Long value) {
            return value;
        }

        @Override
        public Long decode(long encoded) {
            return encoded;
        }

        @Override
        public String text(Long value) {
            return value.toString();
        }

        @Override
        public String text(Coefficient number) {
            return number.toString();
        }
    }

    /**
     * Decimals.
     *
     * @param scale the digits after the point, 0 to 9
     */
    record Decimal(int scale) implements Measure<BigDecimal> {
        /** Checks the scale. */
        public Decimal {
            checkArgument(scale >= 0 && scale <= 9, "a decimal has 0 to 9 digits after the point, not %s", scale);
        }

        @Override
        public String name() {
            return "decimal";
        }

        @Override
        public long encode(BigDecimal value) {
            // Not by way of the unscaled value, which would be a big integer for every number that is read.
            return value.setScale(scale, RoundingMode.UNNECESSARY)
                    .scaleByPowerOfTen(scale)
                    .longValueExact();
        }

        @Override
        public BigDecimal decode(long encoded) {
            return BigDecimal.valueOf(encoded, scale);
        }

        @Override
        public String text(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public String text(Coefficient number) {
            return number.toString();
        }
    }

    /** Money. */
    record Fen() implements Measure<Money> {
        @Override
        public String name() {
            return "money";
        }

        @Override
        public int scale() {
            return 0;
        }

        @Override
        public long encode(Money value) {
            return value.fen();
        }

        @Override
        public Money decode(long encoded) {
            return Money.ofFen(encoded);
        }

        @Override
        public String text(Money value) {
            return value.toString();
        }

        @Override
        public String text(Coefficient number) {
            return number.denominator().bitLength() == 1 && number.numerator().bitLength() < Long.SIZE
                    ? text(Money.ofFen(number.numerator().longValueExact()))
                    : number + " fen";
        }
    }

    /** Dates. */
    record Day() implements Measure<LocalDate> {
        @Override
        public String name() {
            return "date";
        }

        @Override
        public int scale() {
            return 0;
        }

        @Override
        public long encode(LocalDate value) {
            return value.toEpochDay();
        }

        @Override
        public LocalDate decode(long encoded) {
            return LocalDate.ofEpochDay(encoded);
        }

        @Override
        public String text(LocalDate value) {
            return value.toString();
        }

        @Override
        public String text(Coefficient number) {
            return number.denominator().bitLength() == 1 && number.numerator().bitLength() < Integer.SIZE
                    ? text(LocalDate.ofEpochDay(number.numerator().longValueExact()))
                    : number + " days after 1970-01-01";
        }
    }
}
