package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Exact points (分数): whole billionths of a point, from minus a billion to a billion points.
 *
 * <p>Nine digits after the point are what an attribute of a vocabulary may have, too. Points are added and compared exactly;
 * whatever has more digits is rounded by a {@link Rounding} that somebody named. In JSON points are the text that
 * {@link #toString} writes. Immutable and thread-safe.
 *
 * @param billionths the points times 1,000,000,000
 */
public record Points(long billionths) implements Comparable<Points>, Serializable {

    /** Digits after the point. */
    static final int SCALE = 9;

    static final long UNIT = 1_000_000_000L;
    static final long LIMIT = UNIT * UNIT;

    private static final Pattern TEXT = Pattern.compile("-?[0-9]{1,10}(?:\\.[0-9]{1,9})?");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the points are beyond a billion
     */
    public Points {
        checkArgument(
                billionths >= -LIMIT && billionths <= LIMIT,
                "points lie between minus a billion and a billion, but were %s billionths",
                billionths);
    }

    /**
     * Returns no points.
     *
     * @return 0
     */
    public static Points zero() {
        return new Points(0);
    }

    /**
     * Returns whole points.
     *
     * @param whole the number of points
     * @return the points
     * @throws IllegalArgumentException if the number is beyond a billion
     */
    public static Points of(long whole) {
        return of(BigDecimal.valueOf(whole));
    }

    /**
     * Converts a decimal exactly.
     *
     * @param decimal the number of points, with at most nine digits after the point
     * @return the points
     * @throws IllegalArgumentException if the decimal has more digits or is beyond a billion
     */
    public static Points of(BigDecimal decimal) {
        BigDecimal canonical = decimal.stripTrailingZeros();
        checkArgument(
                canonical.scale() <= SCALE && canonical.precision() - canonical.scale() <= SCALE + 1,
                "points have at most 9 digits after the point and lie within a billion, but were %s",
                decimal);
        return new Points(canonical.movePointRight(SCALE).longValueExact());
    }

    /**
     * Reads what {@link #toString} writes: {@code 87.5} or {@code -3}.
     *
     * @param text ASCII digits, with at most nine after the point; no plus sign, blank or exponent
     * @return the points
     * @throws IllegalArgumentException if the text has another form or is beyond a billion
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Points parse(String text) {
        checkArgument(TEXT.matcher(text).matches(), "points are written like 87.5 or -3, but were: %s", text);
        return of(new BigDecimal(text));
    }

    /**
     * Adds.
     *
     * @param other the points to add
     * @return the exact sum
     * @throws ArithmeticException if the sum is beyond a billion
     */
    public Points plus(Points other) {
        return within(billionths + other.billionths);
    }

    /**
     * Subtracts.
     *
     * @param other the points to take away
     * @return the exact difference
     * @throws ArithmeticException if the difference is beyond a billion
     */
    public Points minus(Points other) {
        return within(billionths - other.billionths);
    }

    /** Two values within the limit never overflow a long. */
    static Points within(long billionths) {
        if (billionths < -LIMIT || billionths > LIMIT) {
            throw new ArithmeticException(BigDecimal.valueOf(billionths, SCALE) + " points are beyond a billion");
        }
        return new Points(billionths);
    }

    /**
     * Returns the points with the other sign.
     *
     * @return minus this
     */
    public Points negated() {
        return new Points(-billionths);
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return Long.signum(billionths);
    }

    /**
     * Rounds.
     *
     * @param rounding to how many digits, and how
     * @return the rounded points
     */
    public Points rounded(Rounding rounding) {
        return new Points(rounding.round(billionths));
    }

    /**
     * Returns the points as a decimal.
     *
     * @return the exact number, without zeros at its end
     */
    public BigDecimal decimal() {
        BigDecimal canonical = BigDecimal.valueOf(billionths, SCALE).stripTrailingZeros();
        return canonical.scale() < 0 ? canonical.setScale(0) : canonical;
    }

    /** Compares by size, consistent with {@code equals}. */
    @Override
    public int compareTo(Points other) {
        return Long.compare(billionths, other.billionths);
    }

    /** Returns {@code 87.5} or {@code -3}; {@link #parse} reads it. */
    @Override
    @JsonValue
    public String toString() {
        return decimal().toPlainString();
    }
}
