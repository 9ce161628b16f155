package dev.governance.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Changes a plan as little as possible until the bounds are kept: divides anew only around grids outside the bounds, by
 * the drawn tree that moves fewest households, and then moves single units back to where they were. One caller at a time.
 */
final class Redivision {

    private static final int TREES = 40;

    private final Network net;
    private final Bounds bounds;
    private final Draws draws;
    private final int[] previous;
    private final Churn churn;

    /**
     * Prepares the change.
     *
     * @param previous the old grid of each unit; -1 for a unit that is new
     */
    Redivision(Network net, Bounds bounds, Draws draws, int[] previous) {
        this.net = net;
        this.bounds = bounds;
        this.draws = draws;
        this.previous = previous;
        this.churn = new Churn(previous, net.weight);
    }

    /** Returns the changed plan. */
    Division plan(int effort) {
        Division division = new Division(net, start());
        Recombination recombination = new Recombination(division, draws);
        for (int round = 0; round < effort && !division.isGood(bounds); round++) {
            int most = 2 + Math.min(5, round / 2);
            for (int g = 0; g < net.size; g++) {
                if (isBad(division, g)) {
                    int size = 2 + draws.below(most - 1);
                    recombination.attemptKeeping(g, size, TREES, round % 4 == 3, bounds, churn);
                }
            }
        }
        moveBack(division);
        for (int round = 0; round < effort / 4; round++) {
            settle(division, recombination);
        }
        moveBack(division);
        return division;
    }

    /** Divides anew, with no more violations, where units are not in their old grids. */
    private void settle(Division division, Recombination recombination) {
        Map<Integer, Integer> home = homes(division);
        boolean[] tried = new boolean[net.size];
        for (int unit = 0; unit < net.size; unit++) {
            int g = division.grid[unit];
            if (previous[unit] >= 0 && home.getOrDefault(previous[unit], -1) != g && !tried[g]) {
                tried[g] = true;
                recombination.attemptKeeping(g, 2 + draws.below(4), TREES, false, bounds, churn);
            }
        }
    }

    private boolean isBad(Division division, int g) {
        return division.isBad(g, bounds);
    }

    /** The pieces of the old grids as they hang together now, and each new unit by itself. */
    private int[] start() {
        int[] label = new int[net.size];
        Arrays.fill(label, -1);
        int[] stack = new int[net.size];
        int grids = 0;
        for (int unit = 0; unit < net.size; unit++) {
            if (label[unit] >= 0) {
                continue;
            }
            int top = 0;
            stack[top++] = unit;
            label[unit] = grids;
            while (top > 0 && previous[unit] >= 0) {
                int here = stack[--top];
                for (int e = net.first[here]; e < net.first[here + 1]; e++) {
                    int other = net.next[e];
                    if (label[other] < 0 && previous[other] == previous[unit]) {
                        label[other] = grids;
                        stack[top++] = other;
                    }
                }
            }
            grids++;
        }
        return label;
    }

    /** Moves units back to their old grids as long as nothing gets worse by it. */
    private void moveBack(Division division) {
        Shape shape = new Shape(division);
        boolean moved = true;
        for (int round = 0; round < 10 && moved; round++) {
            moved = false;
            Map<Integer, Integer> home = homes(division);
            for (int unit = 0; unit < net.size; unit++) {
                int wanted = home.getOrDefault(previous[unit], division.grid[unit]);
                if (wanted != division.grid[unit] && canMove(division, shape, unit, wanted)) {
                    division.move(unit, wanted);
                    moved = true;
                }
            }
        }
    }

    private Map<Integer, Integer> homes(Division division) {
        int[] label = division.compactLabels();
        int[] units = new int[net.size];
        Arrays.setAll(units, i -> i);
        int[] match = churn.match(units, label, division.count);
        Map<Integer, Integer> homes = new HashMap<>();
        for (int unit = 0; unit < net.size; unit++) {
            if (match[label[unit]] >= 0) {
                homes.put(match[label[unit]], division.grid[unit]);
            }
        }
        return homes;
    }

    private boolean canMove(Division division, Shape shape, int unit, int to) {
        int from = division.grid[unit];
        boolean touches = false;
        for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
            touches |= division.grid[net.next[e]] == to;
        }
        if (!touches || division.isSingle(from)) {
            return false;
        }
        long before = division.cost(from, bounds) + division.cost(to, bounds);
        long after = division.costWithout(from, unit, bounds) + division.costWith(to, unit, bounds);
        return after <= before && shape.holdsWithout(unit);
    }
}
