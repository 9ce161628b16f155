package dev.governance.grid;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What a planner proposes (划分建议): a plan, and what became of each component. A competent body decides.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridProposal.class)
@JsonDeserialize(as = ImmutableGridProposal.class)
@JsonPropertyOrder({"plan", "components"})
public abstract class GridProposal implements Serializable {

    GridProposal() {}

    /**
     * Returns the plan.
     *
     * @return every unit in a grid
     */
    public abstract GridPlan plan();

    /**
     * Returns what became of each component.
     *
     * @return the components, by their first units in the order of the request; locked grids are in none
     */
    public abstract ImmutableList<ComponentOutcome> components();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GridProposal}. */
    public static final class Builder extends ImmutableGridProposal.Builder {
        Builder() {}
    }
}
