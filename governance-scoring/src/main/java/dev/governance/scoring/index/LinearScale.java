package dev.governance.scoring.index;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalDouble;

/**
 * A straight line between two bounds (线性标尺).
 *
 * @param origin the figure at which the line has the value of the base
 * @param slope what one unit of the figure adds
 * @param base the value at the origin
 * @param low the least value
 * @param high the greatest value
 */
public record LinearScale(
        double origin,
        double slope,
        double base,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotFinite.class)
        double low,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotFinite.class)
        double high)
        implements Scale {

    @JsonCreator
    static LinearScale read(
            @JsonProperty(value = "origin", required = true) double origin,
            @JsonProperty(value = "slope", required = true) double slope,
            @JsonProperty(value = "base", required = true) double base,
            @JsonProperty("low") OptionalDouble low,
            @JsonProperty("high") OptionalDouble high) {
        double least = low.orElse(Double.NEGATIVE_INFINITY);
        return new LinearScale(origin, slope, base, least, high.orElse(Double.POSITIVE_INFINITY));
    }

    @Override
    public double at(double figure) {
        double value = (figure - origin) * slope + base;
        return value < low ? low : value > high ? high : value;
    }

    @Override
    public void applyTo(double[] column, double[] scaled) {
        applyTo(column, scaled, 0, column.length);
    }

    boolean isBounded() {
        return !Double.isInfinite(slope);
    }

    void applyTo(double[] column, double[] scaled, int from, int to) {
        double start = origin;
        double factor = slope;
        double shift = base;
        double least = low;
        double most = high;
        if (least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY) {
            for (int i = from; i < to; i++) {
                scaled[i] = (column[i] - start) * factor + shift;
            }
            return;
        }
        for (int i = from; i < to; i++) {
            double value = (column[i] - start) * factor + shift;
            scaled[i] = value < least ? least : value > most ? most : value;
        }
    }
}
