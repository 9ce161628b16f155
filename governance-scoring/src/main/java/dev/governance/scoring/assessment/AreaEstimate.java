package dev.governance.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.scoring.statistics.Interval;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a survey says of an area (区域估计): how satisfied people are, and how sure that is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAreaEstimate.class)
@JsonDeserialize(as = ImmutableAreaEstimate.class)
@JsonPropertyOrder({"mean", "error", "effect", "interval", "satisfied", "satisfiedInterval", "drawn", "drawnError"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AreaEstimate implements Serializable {

    AreaEstimate() {}

    /**
     * Returns the mean satisfaction, weighted.
     *
     * @return 0 to 100
     */
    public abstract double mean();

    /**
     * Returns the standard error of the mean. It is 0 where all of a grid said the same, which is no certainty: see
     * {@link #interval}.
     *
     * @return points, 0 or more
     */
    public abstract double error();

    /**
     * Returns the design effect (设计效应): the variance of the mean over that of a simple sample of as many answers.
     *
     * @return above 0; absent where all said the same
     */
    public abstract Optional<Double> effect();

    /**
     * Returns where the mean of all residents lies: by Student's t with as many degrees of freedom as there are answers less
     * strata; where all of a grid said the same or no degree is left, by Wilson's interval for the mean as a share of 100, which no answers
     * between 0 and 100 can be more spread than.
     *
     * @return points within 0 to 100
     */
    public abstract Interval interval();

    /**
     * Returns the share of satisfied residents, weighted.
     *
     * @return 0 to 1
     */
    public abstract double satisfied();

    /**
     * Returns where the share of satisfied residents lies, for as many answers as a simple sample would need (Korn and Graubard
     * 1998), never more than there were.
     *
     * @return shares within 0 to 1
     */
    public abstract Interval satisfiedInterval();

    /**
     * Returns the mean of a grid drawn towards its community (收缩估计): the fewer answered, the further. This is the figure to compare
     * grids by.
     *
     * @return 0 to 100; there for a grid beside which another of its community answered
     */
    public abstract Optional<Double> drawn();

    /**
     * Returns how sure the drawn mean is, the variances of the model taken as known.
     *
     * @return points, 0 or more; there with {@link #drawn}
     */
    public abstract Optional<Double> drawnError();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    AreaEstimate withDrawn(double drawn, double error) {
        return builder().from(this).drawn(drawn).drawnError(error).build();
    }

    /** Builds an {@link AreaEstimate}. */
    public static final class Builder extends ImmutableAreaEstimate.Builder {
        Builder() {}
    }
}
