package dev.governance.examples.map;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Finding;
import dev.governance.grid.Contiguity;
import dev.governance.grid.GridId;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import dev.governance.grid.UnitLink;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a map shows (地图内容): units, which of them touch, their grids, what was found, and the smallest number that is shown.
 *
 * @param title what the map is called
 * @param units the units; each of them lies in a grid of the plan
 * @param contiguity which of them touch; links to other units are left out
 * @param plan the grids; grids of other units are left out
 * @param findings what was found; those about other grids are left out
 * @param smallest the smallest number of households that is shown; smaller ones are kept back
 */
public record GridMap(
        String title,
        ImmutableList<GridUnit> units,
        Contiguity contiguity,
        GridPlan plan,
        ImmutableList<Finding> findings,
        int smallest) {

    /** The smallest number of households that is shown unless it is said. Assumed: no rule that says a number was found. */
    public static final int USUAL_SMALLEST = 10;

    /**
     * Leaves out what lies elsewhere.
     *
     * @throws IllegalArgumentException if a unit lies in no grid or stands twice, or {@code smallest} is below 1
     */
    public GridMap {
        Objects.requireNonNull(title, "title");
        checkArgument(smallest >= 1, "the smallest number shown is at least 1, not %s", smallest);
        Set<GridUnitId> known = new HashSet<>();
        ImmutableMap.Builder<GridUnitId, GridId> grids = ImmutableMap.builder();
        for (GridUnit unit : units) {
            checkArgument(known.add(unit.id()), "unit %s stands twice", unit.id());
            Optional<GridId> grid = plan.grid(unit.id());
            checkArgument(grid.isPresent(), "unit %s lies in no grid", unit.id());
            grids.put(unit.id(), grid.get());
        }
        plan = GridPlan.of(grids.buildOrThrow());
        contiguity = Contiguity.of(contiguity.links().stream()
                .filter(link -> known.contains(link.a()) && known.contains(link.b()))
                .toList());
        GridPlan shown = plan;
        findings = findings.stream()
                .filter(finding -> gridOf(finding, shown).isPresent() || isAboutNoPlace(finding))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a map that keeps back numbers below {@value #USUAL_SMALLEST}.
     *
     * @param title what the map is called
     * @param units the units
     * @param contiguity which of them touch
     * @param plan the grids
     * @param findings what was found
     * @return the map
     * @throws IllegalArgumentException if a unit lies in no grid or stands twice
     */
    public static GridMap of(
            String title, List<GridUnit> units, Contiguity contiguity, GridPlan plan, List<Finding> findings) {
        return new GridMap(
                title, ImmutableList.copyOf(units), contiguity, plan, ImmutableList.copyOf(findings), USUAL_SMALLEST);
    }

    /** The part of the map in which some units lie, under a title of its own; all or none of the units of a grid. */
    GridMap part(String partTitle, List<GridUnit> some) {
        return new GridMap(partTitle, ImmutableList.copyOf(some), contiguity, plan, findings, smallest);
    }

    /** The grids, in the order of their ids. */
    ImmutableSortedSet<GridId> grids() {
        return ImmutableSortedSet.copyOf(plan.grids().values());
    }

    GridId gridOf(GridUnit unit) {
        return Objects.requireNonNull(plan.grids().get(unit.id()));
    }

    Optional<GridId> gridOf(Finding finding) {
        return gridOf(finding, plan);
    }

    private static boolean isAboutNoPlace(Finding finding) {
        return finding.subject().isEmpty()
                && !finding.values().containsKey("grid")
                && !finding.values().containsKey("unit");
    }

    /** A finding says in its values whether it is about a grid or a unit; else its subject is tried as either. */
    private static Optional<GridId> gridOf(Finding finding, GridPlan plan) {
        String grid = finding.values().get("grid");
        String unit = finding.values().get("unit");
        if (grid != null) {
            return known(grid, plan);
        }
        if (unit != null) {
            return unit.isBlank() ? Optional.empty() : plan.grid(GridUnitId.of(unit));
        }
        return finding.subject().flatMap(subject -> known(subject, plan).or(() -> plan.grid(GridUnitId.of(subject))));
    }

    private static Optional<GridId> known(String id, GridPlan plan) {
        return Optional.of(id).filter(text -> !text.isBlank()).map(GridId::of).filter(plan.members()::containsKey);
    }

    /** The links within grids and between them. */
    ImmutableList<UnitLink> links() {
        return contiguity.links();
    }
}
