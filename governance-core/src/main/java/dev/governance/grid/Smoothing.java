package dev.governance.grid;

/**
 * Smooths the borders of grids: moves single units, and swaps two, across a border, by simulated annealing, for short
 * ways and few cut links. Violations and the aim never get worse. One caller at a time.
 */
final class Smoothing {

    private final Division division;
    private final Network net;
    private final Bounds bounds;
    private final Draws draws;
    private final Shape shape;
    private final double[] spread;
    private final Scale scale;
    private double heat;

    Smoothing(Division division, Bounds bounds, Draws draws, Scale scale) {
        this.division = division;
        this.net = division.net;
        this.bounds = bounds;
        this.draws = draws;
        this.shape = new Shape(division);
        this.spread = new double[net.size];
        this.scale = scale;
        for (int g = 0; g < net.size; g++) {
            spread[g] = division.units[g] > 0 ? shape.spread(g) : 0;
        }
    }

    /** Makes so many rounds of as many attempts as there are units, from warm to cold. */
    void run(int rounds, double warm) {
        double cold = 0.02;
        for (int round = 0; round < rounds; round++) {
            heat = rounds == 1 ? cold : warm * StrictMath.pow(cold / warm, round / (rounds - 1.0));
            for (int i = 0; i < net.size; i++) {
                attempt();
            }
        }
    }

    private void attempt() {
        int unit = draws.below(net.size);
        int degree = net.degree(unit);
        if (degree == 0) {
            return;
        }
        int to = division.grid[net.next[net.first[unit] + draws.below(degree)]];
        int from = division.grid[unit];
        if (to == from || division.units[from] == 1) {
            return;
        }
        long before = division.cost(from, bounds) + division.cost(to, bounds);
        if (division.costWithout(from, unit, bounds) + division.costWith(to, unit, bounds) <= before) {
            if (shape.holdsWithout(unit)) {
                tryMove(unit, from, to);
            }
        } else {
            trySwap(unit, from, to, before);
        }
    }

    private int cuts(int unit, int grid) {
        int links = 0;
        for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
            links += division.grid[net.next[e]] != grid ? 1 : 0;
        }
        return links;
    }

    private void tryMove(int unit, int from, int to) {
        int cut = cuts(unit, to) - cuts(unit, from);
        division.move(unit, to);
        if (!accept(from, to, cut)) {
            division.move(unit, from);
        }
    }

    private boolean accept(int from, int to, int cut) {
        double one = shape.spread(from);
        double other = shape.spread(to);
        double gain = (one + other - spread[from] - spread[to]) * scale.perMetre() + cut * scale.perCut();
        if (gain <= 0 || draws.fraction() < StrictMath.exp(-gain / heat)) {
            spread[from] = one;
            spread[to] = other;
            return true;
        }
        return false;
    }

    /** Swaps a unit with one of the other grid that touches its own. */
    private void trySwap(int unit, int from, int to, long before) {
        int back = partner(unit, from, to);
        if (back < 0 || !swapAllowed(unit, back, from, to, before) || !shape.holdsWithout(unit)) {
            return;
        }
        int cut = cuts(unit, to) - cuts(unit, from);
        division.move(unit, to);
        if (shape.holdsWithout(back) && cuts(back, from) < net.degree(back)) {
            cut += cuts(back, from) - cuts(back, to);
            division.move(back, from);
            if (accept(from, to, cut)) {
                return;
            }
            division.move(back, to);
        }
        division.move(unit, from);
    }

    private int partner(int unit, int from, int to) {
        int found = -1;
        int seen = 0;
        for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
            int near = net.next[e];
            if (division.grid[near] == to || division.grid[near] == from) {
                for (int f = net.first[near]; f < net.first[near + 1]; f++) {
                    int far = net.next[f];
                    if (far != unit && division.grid[far] == to && draws.below(++seen) == 0) {
                        found = far;
                    }
                }
            }
        }
        return found;
    }

    private boolean swapAllowed(int unit, int back, int from, int to, long before) {
        if (division.units[to] == 1) {
            return false;
        }
        return division.costSwapped(from, unit, back, bounds) + division.costSwapped(to, back, unit, bounds) <= before;
    }
}
