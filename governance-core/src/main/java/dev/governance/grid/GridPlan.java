package dev.governance.grid;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which unit lies in which grid (网格划分方案): every unit, and so every household, in exactly one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridPlan.class)
@JsonDeserialize(as = ImmutableGridPlan.class)
@JsonPropertyOrder({"grids"})
public abstract class GridPlan implements Serializable {

    GridPlan() {}

    /**
     * Returns the grid of each unit.
     *
     * @return grids by unit
     */
    public abstract ImmutableMap<GridUnitId, GridId> grids();

    /**
     * Returns the units of each grid.
     *
     * @return units by grid, in the order of the plan
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableListMultimap<GridId, GridUnitId> members() {
        return grids().entrySet().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        entry -> entry.getValue(), entry -> entry.getKey()));
    }

    /**
     * Looks up the grid of a unit.
     *
     * @param unit the unit's id
     * @return its grid, if the plan has the unit
     */
    public Optional<GridId> grid(GridUnitId unit) {
        return Optional.ofNullable(grids().get(unit));
    }

    /**
     * Returns a plan.
     *
     * @param grids the grid of each unit
     * @return the plan
     */
    public static GridPlan of(ImmutableMap<GridUnitId, GridId> grids) {
        return builder().grids(grids).build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GridPlan}. */
    public static final class Builder extends ImmutableGridPlan.Builder {
        Builder() {}
    }
}
