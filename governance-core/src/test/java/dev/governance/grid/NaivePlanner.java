package dev.governance.grid;

/** Goes through all divisions of a small place into connected grids. The slow reference of the planner. */
final class NaivePlanner {

    private final int[] households;
    private final int[] neighbours;
    private final int min;
    private final int max;
    private final boolean tiny;
    private int violations = Integer.MAX_VALUE;
    private int grids;

    private NaivePlanner(SmallTown town, int min, int max) {
        this.min = min;
        this.max = max;
        this.households = town.households();
        this.neighbours = town.neighbours();
        int sum = 0;
        for (int h : households) {
            sum += h;
        }
        this.tiny = sum < min;
    }

    /** The fewest violations of any division, and the fewest grids among the divisions with so few. */
    static int[] best(SmallTown town) {
        return best(town, SmallTown.MIN, SmallTown.MAX);
    }

    /** Likewise, within other bounds. */
    static int[] best(SmallTown town, int min, int max) {
        NaivePlanner planner = new NaivePlanner(town, min, max);
        planner.cover((1 << town.size()) - 1, 0, 0);
        return new int[] {planner.violations, planner.grids};
    }

    /** Every grid that holds the first unit that is in none yet, and then the rest. */
    private void cover(int free, int bad, int count) {
        if (bad > violations || bad == violations && count >= grids) {
            return;
        }
        if (free == 0) {
            violations = bad;
            grids = count;
            return;
        }
        int first = Integer.lowestOneBit(free);
        int others = free & ~first;
        for (int more = others; ; more = more - 1 & others) {
            int grid = first | more;
            if (isConnected(grid)) {
                cover(free & ~grid, bad + violations(grid), count + 1);
            }
            if (more == 0) {
                break;
            }
        }
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

    private int violations(int grid) {
        int sum = 0;
        for (int bits = grid; bits != 0; bits &= bits - 1) {
            sum += households[Integer.numberOfTrailingZeros(bits)];
        }
        if (sum < min) {
            return tiny && Integer.bitCount(grid) == households.length ? 0 : 1;
        }
        boolean excused = sum <= max || Integer.bitCount(grid) == 1;
        return excused ? 0 : (sum - 1) / max;
    }
}
