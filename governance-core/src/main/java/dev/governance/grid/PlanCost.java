package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** What a whole plan costs, whoever made it. */
final class PlanCost {

    private PlanCost() {}

    static ImmutableList<Long> of(GridRequest request, GridPlan plan, ImmutableList<GridCriterion> criteria) {
        Survey survey = new Survey(request);
        int size = survey.units.size();
        int[] numbers = new int[size];
        Arrays.setAll(numbers, unit -> unit);
        DraftView view = new DraftView(survey, survey.net, numbers, Previous.of(survey).grid);
        Bounds free = new Bounds(1, Integer.MAX_VALUE, 1, Integer.MAX_VALUE, Bounds.Aim.FREE);
        GridCosts costs = new GridCosts(survey.net, free, criteria, view);
        long[] sum = costs.none();
        int[] grid = grids(survey, plan);
        int[] piece = new int[size];
        boolean[] seen = new boolean[size];
        for (int unit = 0; unit < size; unit++) {
            if (grid[unit] >= 0 && !seen[unit]) {
                costs.add(piece, piece(survey.net, unit, grid, seen, piece), sum);
            }
        }
        return LongStream.of(sum).skip(sum.length - criteria.size()).boxed().collect(ImmutableList.toImmutableList());
    }

    /** The grid of each unit by number; -1 for locked units, and for those that are in none. */
    private static int[] grids(Survey survey, GridPlan plan) {
        Map<GridId, Integer> number = new HashMap<>();
        int[] grid = new int[survey.units.size()];
        for (int unit = 0; unit < grid.length; unit++) {
            GridId id = plan.grids().get(survey.units.get(unit).id());
            grid[unit] = id == null || survey.locked[unit] >= 0 ? -1 : number.computeIfAbsent(id, any -> number.size());
        }
        return grid;
    }

    private static int piece(Network net, int start, int[] grid, boolean[] seen, int[] piece) {
        int count = 0;
        piece[count++] = start;
        seen[start] = true;
        for (int at = 0; at < count; at++) {
            for (int e = net.first[piece[at]]; e < net.first[piece[at] + 1]; e++) {
                int other = net.next[e];
                if (!seen[other] && grid[other] == grid[start]) {
                    seen[other] = true;
                    piece[count++] = other;
                }
            }
        }
        return count;
    }
}
