package dev.governance.grid;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * Where a unit lies on a plane map (平面坐标): metres to the east and to the north of any origin.
 *
 * @param x metres to the east; finite, at most {@value #FARTHEST} either way
 * @param y metres to the north; likewise
 */
@JsonPropertyOrder({"x", "y"})
public record UnitPlace(double x, double y) implements Serializable {

    /** The farthest from the origin, in metres: more than the Earth's circumference. */
    public static final double FARTHEST = 1e8;

    /**
     * Checks that there is such a place.
     *
     * @throws IllegalArgumentException if a coordinate is no number, or too far away
     */
    public UnitPlace {
        checkArgument(Math.abs(x) <= FARTHEST, "x must be within %s metres, but was: %s", FARTHEST, x);
        checkArgument(Math.abs(y) <= FARTHEST, "y must be within %s metres, but was: %s", FARTHEST, y);
        // One zero, so that equal places are equal.
        x = x + 0.0;
        y = y + 0.0;
    }

    /**
     * Returns a place.
     *
     * @param x metres to the east
     * @param y metres to the north
     * @return the place
     * @throws IllegalArgumentException if a coordinate is no number, or too far away
     */
    public static UnitPlace of(double x, double y) {
        return new UnitPlace(x, y);
    }
}
