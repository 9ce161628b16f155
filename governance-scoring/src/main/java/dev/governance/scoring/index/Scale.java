package dev.governance.scoring.index;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * A scale with frozen parameters (固定标尺): a figure goes in, a value on the scale comes out.
 *
 * <p>The parameters are data, so that units that come later are measured as those of the reference population were.
 * Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "scale")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LinearScale.class, name = "linear"),
    @JsonSubTypes.Type(value = PowerScale.class, name = "power"),
    @JsonSubTypes.Type(value = LogarithmScale.class, name = "logarithm"),
    @JsonSubTypes.Type(value = BoxCoxScale.class, name = "box-cox"),
    @JsonSubTypes.Type(value = NearnessScale.class, name = "nearness"),
    @JsonSubTypes.Type(value = PlaceScale.class, name = "place"),
    @JsonSubTypes.Type(value = ChainedScale.class, name = "chain"),
    @JsonSubTypes.Type(value = UndefinedScale.class, name = "undefined")
})
public sealed interface Scale extends Serializable
        permits LinearScale,
                PowerScale,
                LogarithmScale,
                BoxCoxScale,
                NearnessScale,
                PlaceScale,
                ChainedScale,
                UndefinedScale {

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
}
