package dev.governance.examples.staff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.FaultCollector;
import dev.governance.grid.GridId;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import dev.governance.grid.UnitPlace;
import dev.governance.json.Echo;
import dev.governance.organization.OrganizationId;
import dev.governance.staffing.Candidate;
import dev.governance.staffing.GridLoad;
import dev.governance.staffing.GridNeed;
import dev.governance.staffing.GridPost;
import dev.governance.staffing.GridStaffing;
import dev.governance.staffing.RosterProposal;
import dev.governance.staffing.RosterRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A plan of grids with its areas, ready to be staffed (待配备方案). */
public final class Deployment {

    private final TreeMap<GridId, List<GridUnit>> grids = new TreeMap<>();
    private final Map<GridId, GridTraits> traits = new LinkedHashMap<>();
    private final ImmutableList<GridUnit> areas;

    private Deployment(ImmutableList<GridUnit> areas) {
        this.areas = areas;
    }

    /**
     * Puts the tables together.
     *
     * @param planName what faults call the plan
     * @param plan the plan
     * @param areas the areas
     * @param traitsName what faults call the table of grids
     * @param traits what is special about grids
     * @return the deployment
     * @throws dev.governance.json.DataFormatException if the plan names an area that is not there, leaves one out, or the table
     *     of grids names a grid that is not there; with all such faults
     */
    public static Deployment of(
            String planName, GridPlan plan, ImmutableList<GridUnit> areas, String traitsName, List<GridTraits> traits) {
        Deployment deployment = new Deployment(areas);
        FaultCollector faults = new FaultCollector();
        Map<GridUnitId, GridId> gridOf = new LinkedHashMap<>(plan.grids());
        for (GridUnit area : areas) {
            GridId grid = gridOf.remove(area.id());
            if (grid == null) {
                faults.add(EdgeFaults.whole(planName, about("file.area-without-grid", area.id())));
            } else {
                deployment.grids.computeIfAbsent(grid, id -> new ArrayList<>()).add(area);
            }
        }
        gridOf.keySet().forEach(id -> faults.add(EdgeFaults.whole(planName, about("file.unknown-area", id))));
        for (GridTraits one : traits) {
            if (!deployment.grids.containsKey(one.grid())) {
                faults.add(EdgeFaults.whole(traitsName, about("file.unknown-grid", one.grid())));
            }
            deployment.traits.put(one.grid(), one);
        }
        faults.throwIfAny();
        return deployment;
    }

    private static Finding about(String code, Object id) {
        return Finding.builder(code).putValues("id", Echo.of(id.toString())).build();
    }

    /**
     * Staffs the grids.
     *
     * @param workers who can be posted
     * @param numbers the numbers
     * @param during for which days
     * @param manager who gives the orders where the table of grids names nobody
     * @return what comes of it
     */
    public StaffReport staff(List<Candidate> workers, StaffNumbers numbers, DateSpan during, OrganizationId manager) {
        GridStaffing staffing =
                GridStaffing.of(grids.keySet().stream().map(this::load).toList(), numbers.grids());
        RosterProposal proposal = RosterRequest.builder()
                .during(during)
                .posts(staffing.needs().stream()
                        .map(need -> post(need, manager))
                        .toList())
                .candidates(workers)
                .standard(numbers.posting())
                .build()
                .propose();
        return StaffReport.of(numbers, staffing, proposal, areas, grids.size(), workers.size());
    }

    private GridTraits traits(GridId grid) {
        return traits.getOrDefault(grid, GridTraits.ordinary(grid));
    }

    private List<GridUnit> members(GridId grid) {
        return Objects.requireNonNull(grids.get(grid));
    }

    private GridLoad load(GridId grid) {
        long households = members(grid).stream().mapToLong(GridUnit::households).sum();
        return GridLoad.builder()
                .grid(grid)
                .households(Math.toIntExact(households))
                .vulnerable(traits(grid).vulnerable().orElse(0))
                .difficulty(traits(grid).difficulty().orElse(Ratio.one()))
                .build();
    }

    private GridPost post(GridNeed need, OrganizationId manager) {
        GridTraits special = traits(need.grid());
        return GridPost.builder()
                .grid(need.grid())
                .workers(need.workers())
                .manager(special.manager().orElse(manager))
                .place(Optional.of(middle(members(need.grid()))))
                .required(sorted(special.required()))
                .wished(sorted(special.wished()))
                .dialects(sorted(special.dialects()))
                .build();
    }

    private static <W extends Comparable<W>> ImmutableSortedSet<W> sorted(Optional<? extends Iterable<W>> words) {
        return words.map(ImmutableSortedSet::copyOf).orElse(ImmutableSortedSet.of());
    }

    /** Where the households of a grid are on average; where nobody lives, the areas. */
    private static UnitPlace middle(List<GridUnit> members) {
        boolean empty = members.stream().allMatch(area -> area.households() == 0);
        double weight = 0;
        double x = 0;
        double y = 0;
        for (GridUnit area : members) {
            double part = empty ? 1 : area.households();
            weight += part;
            x += part * area.place().x();
            y += part * area.place().y();
        }
        return UnitPlace.of(x / weight, y / weight);
    }
}
