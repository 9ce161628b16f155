package dev.governance.scoring.index;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * What is done to a column that a few figures would rule (异常值处理).
 *
 * <p>Every change is told, cell by cell, and the treatment is frozen as a {@link Scale} for units that come later.
 * Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Untreated.class, name = "none"),
    @JsonSubTypes.Type(value = Winsorise.class, name = "winsorise"),
    @JsonSubTypes.Type(value = Transformation.class, name = "logarithm"),
    @JsonSubTypes.Type(value = BoxCoxTransformation.class, name = "box-cox"),
    @JsonSubTypes.Type(value = Stepwise.class, name = "stepwise")
})
public sealed interface Treatment extends Serializable
        permits Untreated, Winsorise, Transformation, BoxCoxTransformation, Stepwise {

    /**
     * Treats a column.
     *
     * @param column the figures; NaN where one is missing; not changed
     * @return the treated column, with an account of what was done
     */
    Treated treat(double[] column);
}
