package dev.governance.examples.staff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Ratio;
import dev.governance.grid.GridId;
import dev.governance.organization.OrganizationId;
import dev.governance.worker.Dialect;
import dev.governance.worker.Skill;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the table of grids (网格特征表): what is special about a grid; what is left out is ordinary.
 *
 * @param grid the grid
 * @param vulnerable how many residents need looking after
 * @param difficulty how much a household counts here; 1 is ordinary
 * @param required skills without which nobody works here
 * @param wished skills that are of use here
 * @param dialects what residents speak
 * @param manager who gives the orders here
 */
@JsonPropertyOrder({"grid", "vulnerable", "difficulty", "required", "wished", "dialects", "manager"})
public record GridTraits(
        GridId grid,
        Optional<Integer> vulnerable,
        Optional<Ratio> difficulty,
        Optional<ImmutableSet<Skill>> required,
        Optional<ImmutableSet<Skill>> wished,
        Optional<ImmutableSet<Dialect>> dialects,
        Optional<OrganizationId> manager) {

    private static final Ratio MOST_DIFFICULT = Ratio.of(100);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a count is below zero or a difficulty beyond belief
     */
    public GridTraits {
        Objects.requireNonNull(grid, "grid");
        if (vulnerable.orElse(0) < 0) {
            throw new IllegalArgumentException("vulnerable residents are 0 or more, but there are " + vulnerable.get());
        }
        if (difficulty.orElse(Ratio.one()).compareTo(MOST_DIFFICULT) > 0) {
            throw new IllegalArgumentException(
                    "a difficulty is at most " + MOST_DIFFICULT + ", more is a slip of the pen");
        }
    }

    /** An ordinary grid. */
    static GridTraits ordinary(GridId grid) {
        return new GridTraits(
                grid,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
