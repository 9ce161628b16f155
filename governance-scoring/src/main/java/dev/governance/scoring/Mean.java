package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which mean makes one total of weighted parts (合成方法): how far a good part may make up for a bad one.
 *
 * <p>All of them are power means (Hardy, Littlewood, Pólya, Inequalities, 1934, ch. II): the arithmetic mean makes up fully,
 * the geometric and the harmonic one less and less, the minimum not at all. The lower the exponent, the lower the mean. A mean is
 * rounded once, to the nearest billionth of a point ({@link Rounding#working()}), and that exactly: no floating-point number
 * decides a digit. In JSON a mean is the text that {@link #toString} writes. Immutable and thread-safe.
 *
 * @param exponent 1 for arithmetic, 0 for geometric, -1 for harmonic, {@link Integer#MIN_VALUE} for the minimum, any other from
 *     -16 to 16 for a power mean
 */
public record Mean(int exponent) implements Serializable {

    private static final int MINIMUM = Integer.MIN_VALUE;
    private static final int LIMIT = 16;
    private static final Pattern POWER = Pattern.compile("power (-?[0-9]{1,2})");

    /**
     * Checks the exponent.
     *
     * @throws IllegalArgumentException if it is beyond 16
     */
    public Mean {
        checkArgument(
                exponent == MINIMUM || Math.abs(exponent) <= LIMIT,
                "a power mean has an exponent of -16..16, not %s",
                exponent);
    }

    /**
     * Returns the weighted sum (加权算术平均): a good part makes up for a bad one.
     *
     * @return the arithmetic mean
     */
    public static Mean arithmetic() {
        return new Mean(1);
    }

    /**
     * Returns the weighted product (加权几何平均): a part without points leaves none.
     *
     * @return the geometric mean
     */
    public static Mean geometric() {
        return new Mean(0);
    }

    /**
     * Returns the harmonic mean (加权调和平均).
     *
     * @return the harmonic mean
     */
    public static Mean harmonic() {
        return new Mean(-1);
    }

    /**
     * Returns a power mean (幂平均).
     *
     * @param exponent from -16 to 16; 1, 0 and -1 are the arithmetic, geometric and harmonic mean
     * @return the power mean
     * @throws IllegalArgumentException if the exponent is beyond 16
     */
    public static Mean power(int exponent) {
        checkArgument(Math.abs((long) exponent) <= LIMIT, "a power mean has an exponent of -16..16, not %s", exponent);
        return new Mean(exponent);
    }

    /**
     * Returns the minimum (短板法): the worst part alone counts, whatever it weighs.
     *
     * @return the minimum
     */
    public static Mean minimum() {
        return new Mean(MINIMUM);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text {@code arithmetic}, {@code geometric}, {@code harmonic}, {@code minimum} or {@code power 2}
     * @return the mean
     * @throws IllegalArgumentException if the text is none of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Mean parse(String text) {
        return switch (text) {
            case "arithmetic" -> arithmetic();
            case "geometric" -> geometric();
            case "harmonic" -> harmonic();
            case "minimum" -> minimum();
            default -> {
                Matcher power = POWER.matcher(text);
                checkArgument(
                        power.matches(),
                        "a mean is arithmetic, geometric, harmonic, minimum or power 2, but was: %s",
                        text);
                yield power(Integer.parseInt(power.group(1)));
            }
        };
    }

    boolean isArithmetic() {
        return exponent == 1;
    }

    boolean isMinimum() {
        return exponent == MINIMUM;
    }

    /**
     * Tells whether parts below zero have a mean of this kind.
     *
     * @return true for the arithmetic mean and the minimum
     */
    public boolean takesNegative() {
        return isArithmetic() || isMinimum();
    }

    /** Returns {@code geometric} or {@code power 2}; {@link #parse} reads it. */
    @Override
    @JsonValue
    public String toString() {
        return switch (exponent) {
            case 1 -> "arithmetic";
            case 0 -> "geometric";
            case -1 -> "harmonic";
            case MINIMUM -> "minimum";
            default -> "power " + exponent;
        };
    }
}
