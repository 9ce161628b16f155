package dev.governance.grid;

import org.jspecify.annotations.Nullable;

/**
 * Divides a very small component as well as it can be divided, whatever counts: a dynamic programme over all sets of units,
 * each split into the connected grid of its first unit and the rest. One caller at a time.
 */
final class SubsetSearch {

    /** The most units; time grows threefold with each. */
    static final int MOST_UNITS = 10;

    private final Network net;
    private final GridCosts costs;
    private final int[] neighbours;

    SubsetSearch(Network net, GridCosts costs) {
        this.net = net;
        this.costs = costs;
        this.neighbours = new int[net.size];
        for (int unit = 0; unit < net.size; unit++) {
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                neighbours[unit] |= 1 << net.next[e];
            }
        }
    }

    /** Returns the best division: the grid of each unit, from 0. */
    int[] best() {
        int sets = 1 << net.size;
        long[] @Nullable [] price = new long[sets][];
        for (int set = 1; set < sets; set++) {
            price[set] = price(set);
        }
        long[][] least = new long[sets][];
        int[] grid = new int[sets];
        least[0] = costs.none();
        for (int set = 1; set < sets; set++) {
            int first = Integer.lowestOneBit(set);
            long[] best = new long[0];
            for (int more = set ^ first; ; more = more - 1 & (set ^ first)) {
                long[] own = price[first | more];
                if (own != null) {
                    long[] sum = sum(own, least[set ^ first ^ more]);
                    if (best.length == 0 || GridCosts.isLess(sum, best)) {
                        best = sum;
                        grid[set] = first | more;
                    }
                }
                if (more == 0) {
                    break;
                }
            }
            least[set] = best;
        }
        return labels(grid);
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    /** What a grid of these units costs; nothing for units that do not hold together. */
    private long @Nullable [] price(int set) {
        int reached = Integer.lowestOneBit(set);
        int before = 0;
        while (reached != before) {
            before = reached;
            for (int bits = reached; bits != 0; bits &= bits - 1) {
                reached |= neighbours[Integer.numberOfTrailingZeros(bits)] & set;
            }
        }
        if (reached != set) {
            return null;
        }
        int[] members = new int[Integer.bitCount(set)];
        int count = 0;
        for (int bits = set; bits != 0; bits &= bits - 1) {
            members[count++] = Integer.numberOfTrailingZeros(bits);
        }
        long[] cost = costs.none();
        costs.add(members, count, cost);
        return cost;
    }

    private int[] labels(int[] grid) {
        int[] label = new int[net.size];
        int grids = 0;
        for (int set = (1 << net.size) - 1; set != 0; set ^= grid[set]) {
            for (int bits = grid[set]; bits != 0; bits &= bits - 1) {
                label[Integer.numberOfTrailingZeros(bits)] = grids;
            }
            grids++;
        }
        return label;
    }
}
