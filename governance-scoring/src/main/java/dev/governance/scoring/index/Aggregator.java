package dev.governance.scoring.index;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * How several columns become one (合成方法).
 *
 * <p>Columns are on a scale on which more is better. Gaps are left out and the weights of the others fill their place, as
 * long as enough is there; what cannot be combined is a gap: all weights zero, too little there, a figure that the
 * method cannot take. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ColumnMean.class, name = "mean"),
    @JsonSubTypes.Type(value = ColumnPowerMean.class, name = "power-mean"),
    @JsonSubTypes.Type(value = OrderedMean.class, name = "ordered-mean"),
    @JsonSubTypes.Type(value = MazziottaPareto.class, name = "mazziotta-pareto"),
    @JsonSubTypes.Type(value = Copeland.class, name = "copeland"),
    @JsonSubTypes.Type(value = DistanceToIdeal.class, name = "distance-to-ideal")
})
public sealed interface Aggregator extends Serializable
        permits ColumnMean, ColumnPowerMean, OrderedMean, MazziottaPareto, Copeland, DistanceToIdeal {

    /**
     * Combines columns.
     *
     * @param columns the columns, of the same units; NaN where a value is missing
     * @param weights the weight of every column, none negative; they need not sum to one
     * @param coverage which part of the columns a unit must have, 0 to 1, the bound included
     * @return the combined column; NaN where nothing can be said
     * @throws IllegalArgumentException if there are not as many weights as columns
     */
    double[] combine(double[][] columns, double[] weights, double coverage);

    /**
     * Tells what values the method can take.
     *
     * @return the values
     */
    Codomain takes();

    /**
     * Tells what values come out for values that the method can take.
     *
     * @param taken the values that go in
     * @return the values
     */
    Codomain gives(Codomain taken);
}
