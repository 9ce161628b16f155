package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How points are rounded, and to how many digits after the point (舍入): 四舍五入 is {@link RoundingMode#HALF_UP}.
 *
 * <p>Every combination rounds its own result once, by {@link #working()}; a published figure is rounded by
 * {@link ScoringPolicy#rounded}, and the rounding shows as a part of the score. Immutable and thread-safe.
 *
 * @param decimals the digits after the point, 0 to 9
 * @param mode how; not {@link RoundingMode#UNNECESSARY}, which refuses instead of rounding
 */
@JsonPropertyOrder({"decimals", "mode"})
public record Rounding(int decimals, RoundingMode mode) implements Serializable {

    private static final Rounding WORKING = new Rounding(Points.SCALE, RoundingMode.HALF_EVEN);

    /**
     * Checks the digits and the mode.
     *
     * @throws IllegalArgumentException if the digits are not 0 to 9, or the mode refuses to round
     */
    public Rounding {
        requireNonNull(mode, "mode");
        checkArgument(decimals >= 0 && decimals <= Points.SCALE, "points are rounded to 0..9 digits, not %s", decimals);
        checkArgument(mode != RoundingMode.UNNECESSARY, "%s does not round", mode);
    }

    /**
     * Returns 四舍五入: to the nearest, and up from half.
     *
     * @param decimals the digits after the point, 0 to 9
     * @return the rounding
     */
    public static Rounding halfUp(int decimals) {
        return new Rounding(decimals, RoundingMode.HALF_UP);
    }

    /**
     * Returns how every combination rounds its own result: to the nearest billionth of a point, and to the even one from half.
     *
     * @return {@link RoundingMode#HALF_EVEN} to 9 digits
     */
    public static Rounding working() {
        return WORKING;
    }

    /** Rounds billionths of a point; what is within the limit stays within it, for the limit has no digits. */
    long round(long billionths) {
        return BigDecimal.valueOf(billionths, Points.SCALE)
                .setScale(decimals, mode)
                .setScale(Points.SCALE, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    /** Returns {@code HALF_UP to 1}. */
    @Override
    public String toString() {
        return mode + " to " + decimals;
    }
}
