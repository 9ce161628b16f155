package dev.governance.examples.grids;

import dev.governance.grid.GridId;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridStandard;
import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import dev.governance.grid.UnitLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A plan on numbers: the units, their neighbours, their grids. Made anew from the request, not taken from a planner. */
final class PlanGraph {

    final int size;
    final int[] first;
    final int[] next;
    final long[] households;
    final double[] x;
    final double[] y;

    /** The number of the grid of each unit; -1 for a unit in none. */
    final int[] grid;

    /** The standard that holds for each unit. */
    final List<GridStandard> standards = new ArrayList<>();

    final List<GridId> grids = new ArrayList<>();
    final Map<GridUnitId, Integer> number = new HashMap<>();

    PlanGraph(GridRequest request, GridPlan plan) {
        this.size = request.units().size();
        this.households = new long[size];
        this.x = new double[size];
        this.y = new double[size];
        this.grid = new int[size];
        Map<GridId, Integer> seen = new HashMap<>();
        for (int i = 0; i < size; i++) {
            GridUnit unit = request.units().get(i);
            number.put(unit.id(), i);
            standards.add(request.standard(unit));
            households[i] = unit.households();
            x[i] = unit.place().x();
            y[i] = unit.place().y();
            GridId id = plan.grids().get(unit.id());
            grid[i] = id == null ? -1 : seen.computeIfAbsent(id, any -> seen.size());
            if (id != null && grids.size() < seen.size()) {
                grids.add(id);
            }
        }
        this.first = new int[size + 1];
        this.next = new int[2 * request.contiguity().links().size()];
        link(request);
    }

    private void link(GridRequest request) {
        for (UnitLink link : request.contiguity().links()) {
            first[index(link.a()) + 1]++;
            first[index(link.b()) + 1]++;
        }
        for (int i = 0; i < size; i++) {
            first[i + 1] += first[i];
        }
        int[] at = first.clone();
        for (UnitLink link : request.contiguity().links()) {
            int a = index(link.a());
            int b = index(link.b());
            next[at[a]++] = b;
            next[at[b]++] = a;
        }
    }

    private int index(GridUnitId unit) {
        return Objects.requireNonNull(number.get(unit), unit::value);
    }

    double distance(int a, int b) {
        return Math.hypot(x[a] - x[b], y[a] - y[b]);
    }

    /** Labels what hangs together, with the links inside one label of {@code within} alone. */
    int[] pieces(int[] within) {
        int[] piece = new int[size];
        java.util.Arrays.fill(piece, -1);
        int[] stack = new int[size];
        int pieces = 0;
        for (int start = 0; start < size; start++) {
            if (piece[start] >= 0) {
                continue;
            }
            int top = 0;
            stack[top++] = start;
            piece[start] = pieces;
            while (top > 0) {
                int unit = stack[--top];
                for (int e = first[unit]; e < first[unit + 1]; e++) {
                    int other = next[e];
                    if (piece[other] < 0 && within[other] == within[unit]) {
                        piece[other] = pieces;
                        stack[top++] = other;
                    }
                }
            }
            pieces++;
        }
        return piece;
    }
}
