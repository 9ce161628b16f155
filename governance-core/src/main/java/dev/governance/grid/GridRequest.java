package dev.governance.grid;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a planner is asked (划分任务): the units, which of them touch, the standard, what stays, and what counts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridRequest.class)
@JsonDeserialize(as = ImmutableGridRequest.class)
@JsonPropertyOrder({
    "units",
    "contiguity",
    "standard",
    "standards",
    "locked",
    "previous",
    "objective",
    "grids",
    "seed",
    "effort",
    "proofBudget"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class GridRequest implements Serializable {

    private static final int SMALL_CITY = 20_000;
    private static final int CITY = 200_000;

    GridRequest() {}

    /**
     * Returns the units.
     *
     * @return units; no two have the same id
     */
    public abstract ImmutableList<GridUnit> units();

    /**
     * Returns which of them touch.
     *
     * @return links between the units
     */
    public abstract Contiguity contiguity();

    /**
     * Returns the standard.
     *
     * @return what holds where {@link #standards()} says nothing
     */
    public abstract GridStandard standard();

    /**
     * Returns standards of communities that have their own.
     *
     * @return standards by community
     */
    public abstract ImmutableMap<DivisionCode, GridStandard> standards();

    /**
     * Returns the standard that holds for a unit.
     *
     * @param unit a unit
     * @return that of its community, where that has one, else {@link #standard()}
     */
    public GridStandard standard(GridUnit unit) {
        return unit.community()
                .map(code -> standards().getOrDefault(code, standard()))
                .orElse(standard());
    }

    /**
     * Returns the grids that stay as they are.
     *
     * @return locked grids; no unit lies in two
     */
    public abstract ImmutableList<LockedGrid> locked();

    /**
     * Returns the plan that is to be changed as little as possible.
     *
     * @return the plan in force; it may miss units that are new, and name units that are gone
     */
    public abstract Optional<GridPlan> previous();

    /**
     * Returns what counts among plans that keep the bounds equally well.
     *
     * @return the objective; the fewest grids unless it is said
     */
    @Value.Default
    public GridObjective objective() {
        return GridObjective.FEWEST;
    }

    /**
     * Returns how many grids there are to be, locked ones included, where that is given.
     *
     * @return a number, which a planner reaches as nearly as it can
     */
    public abstract OptionalInt grids();

    /**
     * Returns the seed of what is drawn by lot.
     *
     * @return any number; 1 unless it is said
     */
    @Value.Default
    public long seed() {
        return 1;
    }

    /**
     * Returns how many attempts a planner makes for each grid.
     *
     * @return at least 1; time grows with it. Unless it is said, 40 for up to 20,000 units, 15 for up to 200,000, and 3
     *     beyond
     */
    @Value.Default
    public int effort() {
        return byCity(40, 15, 3);
    }

    /**
     * Returns how many nodes a proof may take for each component, before it ends without one.
     *
     * @return at least 0; 0 for no proofs but those by arithmetic. A component with
     *     violations may take 200 times as many, up to 400,000. Unless it is said, 400,000 for up to 20,000 units,
     *     20,000 for up to 200,000, and 2,000 beyond
     */
    @Value.Default
    public long proofBudget() {
        return byCity(400_000, 20_000, 2_000);
    }

    private int byCity(int small, int usual, int large) {
        int units = units().size();
        return units <= SMALL_CITY ? small : units <= CITY ? usual : large;
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
        Set<GridUnitId> known = new HashSet<>(units().size() * 2);
        units().forEach(unit -> checkState(known.add(unit.id()), "unit %s is there twice", unit.id()));
        for (UnitLink link : contiguity().links()) {
            checkState(known.contains(link.a()), "no unit %s, which is linked with %s", link.a(), link.b());
            checkState(known.contains(link.b()), "no unit %s, which is linked with %s", link.b(), link.a());
        }
        Set<GridUnitId> taken = new HashSet<>();
        Set<GridId> ids = new HashSet<>();
        for (LockedGrid grid : locked()) {
            checkState(ids.add(grid.id()), "the grid %s is locked twice", grid.id());
            for (GridUnitId unit : grid.units()) {
                checkState(known.contains(unit), "no unit %s, which is locked in %s", unit, grid.id());
                checkState(taken.add(unit), "unit %s is locked in two grids", unit);
            }
        }
        checkState(grids().orElse(1) >= 1, "%s grids are asked for", grids());
        checkState(effort() >= 1, "an effort of %s", effort());
        checkState(proofBudget() >= 0, "a budget of %s nodes", proofBudget());
    }

    /** Builds a {@link GridRequest}. */
    public static final class Builder extends ImmutableGridRequest.Builder {
        Builder() {}
    }
}
