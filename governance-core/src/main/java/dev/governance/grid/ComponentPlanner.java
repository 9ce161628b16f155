package dev.governance.grid;

/**
 * Plans one connected network: cuts it into pieces, divides them along drawn trees, recombines neighbouring grids as long
 * as that helps, and smooths the borders. One caller at a time.
 */
final class ComponentPlanner {

    /** How many grids there are to be, where any number is welcome. */
    static final int ANY = -1;

    /** The most units that one tree is drawn over at the start. */
    private static final int PIECE = 150;

    /** Rounds of smoothing for each round of recombining; found by trial. */
    private static final int SMOOTHER = 10;

    /** Partial divisions that an exact search may look at, for each attempt that is made for each grid. */
    private static final int NODES = 2_000;

    /** The warmth at which smoothing begins, for each cut link; found by trial. */
    private static final double WARM = 0.75;

    /** From this effort on, few grids are worth twice the rounds; below it time counts more. */
    private static final int THOROUGH = 10;

    private final Network net;
    private final Bounds bounds;
    private final Scale scale;
    private final Draws draws;
    private final int lowest;

    private final boolean isTooSmallForTwo;

    /** Nothing is to be divided. */
    private final boolean isWhole;

    ComponentPlanner(Network net, Bounds bounds, Scale scale, Draws draws) {
        this.net = net;
        this.bounds = bounds;
        this.scale = scale;
        this.draws = draws;
        long households = 0;
        for (int weight : net.weight) {
            households += weight;
        }
        this.lowest = (int) ((households + bounds.max() - 1) / bounds.max());
        boolean oneWillDo = bounds.aim() != Bounds.Aim.TARGET && net.persons.length == 0;
        this.isTooSmallForTwo = net.size == 1 || lowest <= 1 && households < 2L * bounds.min();
        this.isWhole = isTooSmallForTwo || lowest <= 1 && oneWillDo;
    }

    /** A first division of the network, grids outside the bounds included. */
    Division start() {
        int[] label = new int[net.size];
        if (isWhole) {
            return new Division(net, label);
        }
        int pieces = Pieces.cut(net, draws, PIECE, label);
        Division division = new Division(net, label);
        Recombination recombination = new Recombination(division, draws);
        for (int piece = 0; piece < pieces; piece++) {
            recombination.attempt(piece, 1, 5, false, bounds);
        }
        return division;
    }

    /**
     * Makes a division better.
     *
     * @param division a division of the network
     * @param effort how many attempts for each grid
     * @param count how many grids there are to be, or {@link #ANY}
     */
    void improve(Division division, int effort, int count) {
        if (isWhole) {
            return;
        }
        Bounds packing = bounds.aim() == Bounds.Aim.FEWEST ? bounds.with(Bounds.Aim.PACKED) : bounds;
        int rounds = packing == bounds || effort < THOROUGH ? effort : 2 * effort;
        Recombination recombination = new Recombination(division, draws);
        for (int round = 0; round < rounds && !isPerfect(division, count); round++) {
            mend(division, recombination);
            int tries = division.count;
            for (int i = 0; i < tries; i++) {
                int size = 2 + draws.below(draws.below(3) == 0 ? 8 : 3);
                recombination.attempt(anyGrid(division), size, size >= 5 ? 3 : 1, false, packing);
            }
        }
        if (count != ANY) {
            settle(division, recombination, count);
        }
        smooth(division, effort);
    }

    /** Smooths the borders. */
    void smooth(Division division, int effort) {
        new Smoothing(division, bounds, draws, scale).run(effort * SMOOTHER, WARM * scale.perCut());
    }

    /**
     * Looks for a better division by going through all of them, as far as that is possible with little effort.
     *
     * @return the better division, its borders smoothed, or the same one
     */
    Division exact(Division division, int effort) {
        boolean fewest = bounds.aim() == Bounds.Aim.FEWEST;
        boolean mayImprove = !division.isGood(bounds) || fewest && division.count > lowest;
        if (isWhole || !mayImprove) {
            return division;
        }
        Division better = new ExactCount(net, bounds).improved(division, fewest, (long) NODES * effort);
        if (better != division) {
            smooth(better, effort);
        }
        return better;
    }

    /** A division that changes the previous one as little as possible. */
    Division changed(int[] previous, int effort) {
        if (isTooSmallForTwo) {
            return start();
        }
        return new Redivision(net, bounds.with(Bounds.Aim.FREE), draws, previous).plan(effort);
    }

    /** Nothing better can be: no violations, and as few grids as arithmetic allows. */
    private boolean isPerfect(Division division, int count) {
        boolean fewest = bounds.aim() == Bounds.Aim.FEWEST && division.count == lowest;
        return (fewest || count != ANY) && division.isGood(bounds);
    }

    private int anyGrid(Division division) {
        return division.grid[draws.below(net.size)];
    }

    /** Works on the grids outside the bounds, by trees whose grids may also be too large for a while. */
    private void mend(Division division, Recombination recombination) {
        for (int g = 0; g < net.size; g++) {
            for (int i = 0; i < 4 && isBad(division, g); i++) {
                recombination.attempt(g, 2 + draws.below(4), 2, i == 3, bounds);
            }
        }
    }

    private boolean isBad(Division division, int g) {
        return division.isBad(g, bounds);
    }

    /** Takes grids away or adds some until there are as many as wished. */
    private void settle(Division division, Recombination recombination, int count) {
        int tries = 60 * Math.abs(division.count - count) + 20 * division.count;
        for (int i = 0; i < tries && division.count != count; i++) {
            boolean fewer = division.count > count;
            int size = fewer ? 2 + draws.below(6) : 1 + draws.below(3);
            Bounds towards = bounds.with(fewer ? Bounds.Aim.FEWEST : Bounds.Aim.MOST);
            recombination.attempt(anyGrid(division), size, 3, false, towards, 1);
        }
    }
}
