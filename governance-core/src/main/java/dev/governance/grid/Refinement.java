package dev.governance.grid;

import java.util.Arrays;

/**
 * Makes a division better by any objective: moves single units, and takes neighbouring grids together and divides them
 * anew, as long as the first cost that changes becomes less. One caller at a time.
 */
final class Refinement {

    private final Division division;
    private final Network net;
    private final GridCosts costs;
    private final Bounds bounds;
    private final Draws draws;
    private final boolean countStays;
    private final Shape shape;
    private final int[] members;

    /**
     * Prepares the work.
     *
     * @param division what is made better
     * @param costs what counts
     * @param bounds the bounds
     * @param draws where chance comes from
     * @param countStays whether the number of grids is given
     */
    Refinement(Division division, GridCosts costs, Bounds bounds, Draws draws, boolean countStays) {
        this.division = division;
        this.net = division.net;
        this.costs = costs;
        this.bounds = bounds;
        this.draws = draws;
        this.countStays = countStays;
        this.shape = new Shape(division);
        this.members = new int[net.size];
    }

    /** Makes so many rounds, fewer where nothing is left to find. */
    void run(int rounds) {
        Recombination recombination = new Recombination(division, draws);
        Bounds.Aim[] aims = Bounds.Aim.values();
        for (int round = 0; round < rounds; round++) {
            boolean better = moveUnits();
            int grids = division.count;
            for (int i = 0; i < grids; i++) {
                int around = division.grid[draws.below(net.size)];
                Bounds aimed = bounds.with(aims[draws.below(aims.length)]);
                better |= recombination.attemptBy(around, 1 + draws.below(4), 3, aimed, this::cost, countStays);
            }
            if (!better && round >= 3) {
                return;
            }
        }
    }

    /** What some grids cost, where these are all their units. */
    private long[] cost(int[] units, int[] label, int parts) {
        long[] sum = costs.none();
        int[] start = new int[parts + 1];
        for (int own : label) {
            start[own + 1]++;
        }
        for (int p = 0; p < parts; p++) {
            start[p + 1] += start[p];
        }
        int[] sorted = new int[units.length];
        int[] at = start.clone();
        for (int i = 0; i < units.length; i++) {
            sorted[at[label[i]]++] = units[i];
        }
        for (int p = 0; p < parts; p++) {
            int[] own = Arrays.copyOfRange(sorted, start[p], start[p + 1]);
            costs.add(own, own.length, sum);
        }
        return sum;
    }

    private boolean moveUnits() {
        boolean moved = false;
        for (int unit = 0; unit < net.size; unit++) {
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                int from = division.grid[unit];
                int to = division.grid[net.next[e]];
                moved |= to != from && !division.isSingle(from) && tryMove(unit, from, to);
            }
        }
        return moved;
    }

    private boolean tryMove(int unit, int from, int to) {
        if (!shape.holdsWithout(unit)) {
            return false;
        }
        long[] before = cost(from, to);
        division.move(unit, to);
        if (GridCosts.isLess(cost(from, to), before)) {
            return true;
        }
        division.move(unit, from);
        return false;
    }

    private long[] cost(int one, int other) {
        long[] sum = costs.none();
        costs.add(members, shape.members(one, members), sum);
        costs.add(members, shape.members(other, members), sum);
        return sum;
    }
}
