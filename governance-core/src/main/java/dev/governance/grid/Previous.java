package dev.governance.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plan in force, on the units of a survey. */
final class Previous {

    /** The number of the old grid of each unit, -1 for none; empty where there is no plan in force. */
    final int[] grid;

    /** The ids of the old grids. */
    final List<GridId> ids;

    private Previous(int[] grid, List<GridId> ids) {
        this.grid = grid;
        this.ids = ids;
    }

    static Previous of(Survey survey) {
        List<GridId> ids = new ArrayList<>();
        if (survey.request.previous().isEmpty()) {
            return new Previous(new int[0], ids);
        }
        GridPlan plan = survey.request.previous().get();
        Map<GridId, Integer> number = new HashMap<>();
        int[] grid = new int[survey.units.size()];
        Arrays.fill(grid, -1);
        for (int unit = 0; unit < grid.length; unit++) {
            GridId id = plan.grids().get(survey.units.get(unit).id());
            if (id != null && survey.locked[unit] < 0) {
                grid[unit] = number.computeIfAbsent(id, any -> number.size());
                if (ids.size() < number.size()) {
                    ids.add(id);
                }
            }
        }
        return new Previous(grid, ids);
    }

    boolean isThere() {
        return grid.length > 0;
    }
}
