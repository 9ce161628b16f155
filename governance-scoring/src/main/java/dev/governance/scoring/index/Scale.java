package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Ties;
import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * A scale with frozen parameters (固定标尺): a figure goes in, a value on the scale comes out.
 *
 * <p>The parameters are data, so that units that come later are measured as those of the reference population were.
 * Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "scale")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scale.Linear.class, name = "linear"),
    @JsonSubTypes.Type(value = Scale.Power.class, name = "power"),
    @JsonSubTypes.Type(value = Scale.Logarithm.class, name = "logarithm"),
    @JsonSubTypes.Type(value = Scale.BoxCox.class, name = "box-cox"),
    @JsonSubTypes.Type(value = Scale.Nearness.class, name = "nearness"),
    @JsonSubTypes.Type(value = Scale.Place.class, name = "place"),
    @JsonSubTypes.Type(value = Scale.Chain.class, name = "chain"),
    @JsonSubTypes.Type(value = Scale.Undefined.class, name = "undefined")
})
public sealed interface Scale extends Serializable {

    /**
     * Puts one figure on the scale.
     *
     * @param figure the figure; NaN if it is missing
     * @return its value; NaN if it is missing or has no place on the scale
     */
    double at(double figure);

    /**
     * Puts a column on the scale.
     *
     * @param column the figures; NaN where one is missing
     * @return their values
     */
    default double[] apply(double[] column) {
        double[] scaled = new double[column.length];
        applyTo(column, scaled);
        return scaled;
    }

    /**
     * Puts a column on the scale, into an array that is there already.
     *
     * @param column the figures; NaN where one is missing
     * @param scaled where their values go; as long as the column
     */
    default void applyTo(double[] column, double[] scaled) {
        for (int i = 0; i < column.length; i++) {
            scaled[i] = at(column[i]);
        }
    }

    /**
     * A straight line between two bounds.
     *
     * @param origin the figure at which the line has the value of the base
     * @param slope what one unit of the figure adds
     * @param base the value at the origin
     * @param low the least value
     * @param high the greatest value
     */
    record Linear(
            double origin,
            double slope,
            double base,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotFinite.class)
            double low,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotFinite.class)
            double high)
            implements Scale {

        @JsonCreator
        static Linear read(
                @JsonProperty(value = "origin", required = true) double origin,
                @JsonProperty(value = "slope", required = true) double slope,
                @JsonProperty(value = "base", required = true) double base,
                @JsonProperty("low") OptionalDouble low,
                @JsonProperty("high") OptionalDouble high) {
            double least = low.orElse(Double.NEGATIVE_INFINITY);
            return new Linear(origin, slope, base, least, high.orElse(Double.POSITIVE_INFINITY));
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

    /**
     * A power of the figure.
     *
     * @param factor what the power is multiplied by
     * @param exponent the power, not zero
     */
    record Power(double factor, double exponent) implements Scale {
        @Override
        public double at(double figure) {
            return exponent == -1 ? factor / figure : factor * StrictMath.pow(figure, exponent);
        }
    }

    /**
     * A multiple of the logarithm of the distance from an origin.
     *
     * @param origin the figure at which the logarithm has no bottom
     * @param turn 1 if figures lie above the origin, −1 if below
     * @param slope what the natural logarithm is multiplied by
     * @param base the value at a distance of one
     */
    record Logarithm(double origin, int turn, double slope, double base) implements Scale {
        @Override
        public double at(double figure) {
            return slope * StrictMath.log(turn * (figure - origin)) + base;
        }
    }

    /**
     * The power transformation of Box and Cox (1964).
     *
     * @param origin what is taken from the figure first
     * @param lambda the exponent; 0 for the logarithm
     */
    record BoxCox(double origin, double lambda) implements Scale {
        @Override
        public double at(double figure) {
            double x = figure - origin;
            return lambda == 0 ? StrictMath.log(x) : (StrictMath.pow(x, lambda) - 1) / lambda;
        }
    }

    /**
     * One less the distance from the best, as a part of the best.
     *
     * @param best the best figure, not zero
     */
    record Nearness(double best) implements Scale {
        @Override
        public double at(double figure) {
            return 1 - Math.abs((best - figure) / best);
        }
    }

    /**
     * The place among the figures of the reference population.
     *
     * @param sorted these figures, turned so that more is better, in ascending order
     * @param sign what a figure is multiplied by so that more is better
     * @param ties what equal figures get
     * @param from what the lowest rank counts
     * @param factor what a place counts
     */
    record Place(ImmutableList<Double> sorted, int sign, Ties ties, double from, double factor) implements Scale {
        /** Refuses null. */
        public Place {
            requireNonNull(sorted, "sorted");
            requireNonNull(ties, "ties");
        }

        @Override
        public double at(double figure) {
            if (Double.isNaN(figure)) {
                return Double.NaN;
            }
            double turned = figure * sign;
            int below = count(turned, false);
            int notAbove = count(turned, true);
            double rank = rank(below, notAbove);
            return from + (rank - 1) * factor;
        }

        /** A figure that nobody in the reference has stands where it would if it were added. */
        private double rank(int below, int notAbove) {
            int last = Math.max(below + 1, notAbove);
            return ties == Ties.MAX ? last : ties == Ties.AVERAGE ? (below + 1 + last) / 2.0 : below + 1;
        }

        private int count(double turned, boolean equalToo) {
            int low = 0;
            int high = sorted.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                double value = sorted.get(middle);
                if (value < turned || equalToo && value == turned) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /**
     * One scale after the other.
     *
     * @param first where the figure goes in
     * @param then where the value of the first goes in
     */
    record Chain(Scale first, Scale then) implements Scale {
        /** Refuses null. */
        public Chain {
            requireNonNull(first, "first");
            requireNonNull(then, "then");
        }

        @Override
        public double at(double figure) {
            return then.at(first.at(figure));
        }
    }

    /**
     * No scale.
     *
     * @param why why there is none
     */
    record Undefined(Degeneracy why) implements Scale {
        /** Refuses null. */
        public Undefined {
            requireNonNull(why, "why");
        }

        @Override
        public double at(double figure) {
            return Double.NaN;
        }
    }
}
