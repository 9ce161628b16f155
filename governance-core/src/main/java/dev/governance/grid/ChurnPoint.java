package dev.governance.grid;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * One way to change a plan in force (调整方案): with so many grids so many households move.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableChurnPoint.class)
@JsonDeserialize(as = ImmutableChurnPoint.class)
@JsonPropertyOrder({"grids", "workers", "violations", "moved", "households"})
public abstract class ChurnPoint implements Serializable {

    ChurnPoint() {}

    /**
     * Returns how many grids there are.
     *
     * @return a number; locked grids included
     */
    public abstract int grids();

    /**
     * Returns how many workers these grids need at least.
     *
     * @return the least workers of a grid by its standard, summed up
     */
    public abstract long workers();

    /**
     * Returns the violations of the bounds, as {@link ComponentOutcome#violations()} counts them.
     *
     * @return at least 0
     */
    public abstract long violations();

    /**
     * Returns how many households change their grid.
     *
     * @return a number; new grids are matched with old ones by the households that they share, the largest share first
     */
    public abstract long moved();

    /**
     * Returns how many households have a grid in the plan in force that is not locked.
     *
     * @return at least {@link #moved()}
     */
    public abstract long households();

    /**
     * Returns the share of households that move.
     *
     * @return from 0 to 1; 0 where the plan in force has no households
     */
    @JsonIgnore
    public double share() {
        return households() > 0 ? (double) moved() / households() : 0;
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(grids() >= 0 && workers() >= 0, "%s grids of %s workers", grids(), workers());
        checkState(violations() >= 0, "%s violations", violations());
        checkState(0 <= moved() && moved() <= households(), "%s of %s households move", moved(), households());
    }

    /** Builds a {@link ChurnPoint}. */
    public static final class Builder extends ImmutableChurnPoint.Builder {
        Builder() {}
    }
}
