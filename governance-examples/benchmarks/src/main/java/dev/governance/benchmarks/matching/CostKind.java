package dev.governance.benchmarks.matching;

import java.util.SplittableRandom;

/** What the costs of a table are like. */
public enum CostKind {
    /** Scores of 0 to 99: many ties. */
    SCORES,
    /** Numbers up to a million: hardly any tie. */
    NUMBERS,
    /** Ways on a plane, as between homes and grids. */
    WAYS,
    /** Row times column: the longest paths that there are. */
    PRODUCTS;

    private static final int WIDE = 1_000_000;
    private static final int PLANE = 10_000;

    /**
     * Makes a square table.
     *
     * @param size rows and columns
     * @param seed what it is drawn from
     * @return the costs
     */
    public long[][] table(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] places = random.ints(4L * size, 0, PLANE).toArray();
        long[][] costs = new long[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                costs[row][column] = switch (this) {
                    case SCORES -> random.nextInt(100);
                    case NUMBERS -> random.nextInt(WIDE);
                    case PRODUCTS -> (row + 1L) * (column + 1L);
                    case WAYS -> way(places, 2 * row, 2 * (size + column));
                };
            }
        }
        return costs;
    }

    private static long way(int[] places, int from, int to) {
        double east = places[to] - places[from];
        double north = places[to + 1] - places[from + 1];
        return (long) Math.ceil(Math.sqrt(east * east + north * north));
    }
}
