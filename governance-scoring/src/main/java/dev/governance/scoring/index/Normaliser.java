package dev.governance.scoring.index;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * How a figure is brought to a scale on which more is better (标准化方法).
 *
 * <p>Fitted to a reference population it becomes a {@link Scale}, whose parameters no longer change. What cannot be
 * fitted, such as a constant column, becomes a scale that says why. Values are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = MinMax.class, name = "min-max"),
    @JsonSubTypes.Type(value = ZScore.class, name = "z-score"),
    @JsonSubTypes.Type(value = Goalposts.class, name = "goalposts"),
    @JsonSubTypes.Type(value = Target.class, name = "target"),
    @JsonSubTypes.Type(value = ReferenceUnit.class, name = "reference-unit"),
    @JsonSubTypes.Type(value = Placing.class, name = "placing"),
    @JsonSubTypes.Type(value = RatioNormaliser.class, name = "ratio")
})
public sealed interface Normaliser extends Serializable
        permits MinMax, ZScore, Goalposts, Target, ReferenceUnit, Placing, RatioNormaliser {

    /**
     * Fits the method to a population.
     *
     * @param reference the figures of the population; NaN where one is missing
     * @param direction which end is the good one
     * @return the scale
     */
    Scale fit(double[] reference, Direction direction);

    /**
     * Tells what values can come out, for figures as good as those of the reference population or better.
     *
     * @return the values
     */
    Codomain codomain();

    /**
     * Fits the method to a column and puts the column on the scale.
     *
     * @param column the figures; NaN where one is missing
     * @param direction which end is the good one
     * @return the scaled column; NaN where a figure is missing or the scale is undefined
     */
    default double[] normalise(double[] column, Direction direction) {
        return fit(column, direction).apply(column);
    }
}
