package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/** Goes through all divisions of a small place into connected grids and keeps the least cost. The slow reference. */
final class NaiveObjective {

    private final GridRequest request;
    private final int[] neighbours;
    private final List<Integer> grids = new ArrayList<>();
    private ImmutableList<Long> best = ImmutableList.of();

    private NaiveObjective(GridRequest request, SmallTown town) {
        this.request = request;
        this.neighbours = town.neighbours();
    }

    /** The least cost: violations, households in them, persons above the cap, and then what the objective says. */
    static ImmutableList<Long> least(GridRequest request, SmallTown town) {
        NaiveObjective naive = new NaiveObjective(request, town);
        naive.cover((1 << town.size()) - 1);
        return naive.best;
    }

    /** What a plan costs, bounds first. */
    static ImmutableList<Long> cost(GridRequest request, GridPlan plan) {
        GridStandard standard = request.standard();
        long violations = 0;
        long outside = 0;
        long crowds = 0;
        for (GridId id : plan.members().keySet()) {
            List<GridUnit> units = request.units().stream()
                    .filter(unit -> plan.grids().get(unit.id()).equals(id))
                    .toList();
            boolean single = units.size() == 1;
            int households = units.stream().mapToInt(GridUnit::households).sum();
            int persons =
                    units.stream().mapToInt(unit -> unit.persons().orElse(0)).sum();
            int cap = standard.personsMaximum().orElse(Integer.MAX_VALUE);
            int bad = households < standard.minimum()
                    ? 1
                    : households <= standard.maximum() || single ? 0 : (households - 1) / standard.maximum();
            violations += bad;
            outside += bad > 0 ? households : 0;
            crowds += persons <= cap || single ? 0 : (persons - 1) / cap;
        }
        return ImmutableList.<Long>builder()
                .add(violations, outside, crowds)
                .addAll(request.objective().cost(request, plan))
                .build();
    }

    static boolean isLess(ImmutableList<Long> one, ImmutableList<Long> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) < other.get(i);
            }
        }
        return false;
    }

    private void cover(int free) {
        if (free == 0) {
            ImmutableList<Long> cost = cost(request, plan());
            best = best.isEmpty() || isLess(cost, best) ? cost : best;
            return;
        }
        int first = Integer.lowestOneBit(free);
        for (int more = free & ~first; ; more = more - 1 & free & ~first) {
            if (isConnected(first | more)) {
                grids.add(first | more);
                cover(free & ~(first | more));
                grids.remove(grids.size() - 1);
            }
            if (more == 0) {
                break;
            }
        }
    }

    private GridPlan plan() {
        ImmutableMap.Builder<GridUnitId, GridId> plan = ImmutableMap.builder();
        for (int unit = 0; unit < neighbours.length; unit++) {
            for (int g = 0; g < grids.size(); g++) {
                if ((grids.get(g) >> unit & 1) != 0) {
                    plan.put(SmallTown.id(unit), GridId.of("g" + g));
                }
            }
        }
        return GridPlan.of(plan.buildOrThrow());
    }

    private boolean isConnected(int grid) {
        int reached = Integer.lowestOneBit(grid);
        int before = 0;
        while (reached != before) {
            before = reached;
            for (int bits = reached; bits != 0; bits &= bits - 1) {
                reached |= neighbours[Integer.numberOfTrailingZeros(bits)] & grid;
            }
        }
        return reached == grid;
    }
}
