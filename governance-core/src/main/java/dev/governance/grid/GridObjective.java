package dev.governance.grid;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What counts among plans that keep the bounds equally well (划分目标): criteria, of which a later one counts only where all
 * before it are equal. Before them come the violations of the bounds, the households in them, and persons above the cap;
 * after them the planner of this library smooths borders as long as nothing gets worse by it.
 *
 * <p>An objective is written to JSON as the names of its criteria; one with a criterion of the caller's own is not written.
 * Immutable and thread-safe.
 *
 * @param criteria at least one, the most important first
 */
public record GridObjective(ImmutableList<GridCriterion> criteria) implements Serializable {

    /** As few grids as possible, and so as few workers (网格最少). */
    public static final GridObjective FEWEST = of(StandardCriterion.FEWEST);

    /** Grids as near to the target as possible (规模接近目标). */
    public static final GridObjective TARGET = of(StandardCriterion.TARGET);

    /**
     * Checks that there is a criterion.
     *
     * @throws IllegalArgumentException if there is none
     */
    public GridObjective {
        checkArgument(!criteria.isEmpty(), "an objective without a criterion");
    }

    /**
     * Returns an objective.
     *
     * @param first what counts first
     * @param then what counts where all before it are equal
     * @return the objective
     */
    public static GridObjective of(GridCriterion first, GridCriterion... then) {
        return new GridObjective(
                ImmutableList.<GridCriterion>builder().add(first).add(then).build());
    }

    /**
     * Returns this objective, and another where this one finds plans equal.
     *
     * @param next what counts after this
     * @return the criteria of both
     */
    public GridObjective then(GridObjective next) {
        return new GridObjective(ImmutableList.<GridCriterion>builder()
                .addAll(criteria)
                .addAll(next.criteria)
                .build());
    }

    /**
     * Returns what a plan costs.
     *
     * @param request the units, which of them touch, the standards, what is locked and, for the churn, what was before
     * @param plan a plan of its units
     * @return the sum over the grids that are not locked, for each criterion; to be compared in this order. Units in no
     *     grid are left out, and a grid in several pieces counts as each of them
     */
    public ImmutableList<Long> cost(GridRequest request, GridPlan plan) {
        return PlanCost.of(request, plan, criteria);
    }

    /** The criteria of this library, by which an objective is written. */
    @JsonValue
    private ImmutableList<StandardCriterion> named() {
        return criteria.stream().map(GridObjective::standard).collect(ImmutableList.toImmutableList());
    }

    private static StandardCriterion standard(GridCriterion criterion) {
        if (criterion instanceof StandardCriterion standard) {
            return standard;
        }
        throw new IllegalStateException("only criteria of the library are written: " + criterion);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static GridObjective named(ImmutableList<StandardCriterion> criteria) {
        return new GridObjective(ImmutableList.copyOf(criteria));
    }

    /**
     * Reads what {@link #toString} writes of an objective made of criteria of this library.
     *
     * @param text names with commas between them, such as {@code fewest,compactness}; upper case is welcome, too
     * @return the objective
     * @throws IllegalArgumentException if a name is not known
     */
    public static GridObjective parse(String text) {
        return named(Splitter.on(',')
                .splitToStream(text)
                .map(name -> StandardCriterion.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Whether the planner's own programme knows nothing else to look at. */
    @JsonIgnore
    boolean isPlain() {
        return equals(FEWEST) || equals(TARGET);
    }

    @Override
    public String toString() {
        return criteria.stream()
                .map(criterion -> criterion.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
