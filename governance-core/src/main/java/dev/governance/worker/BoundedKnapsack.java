package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.IntMath;
import java.util.Arrays;

/**
 * The best choice of so many things of each kind within a budget, exact, by dynamic programming: the best of the kinds from
 * one on, for each budget, is a maximum over a sliding window for each remainder of the kind's cost, which a deque keeps in
 * constant time a step (the usual way; D. Pisinger, <i>A minimal algorithm for the bounded knapsack problem</i>, calls it
 * known). O(kinds × budget) in time and space, after costs and budget are divided by the costs' greatest common divisor.
 */
final class BoundedKnapsack {

    static final long MOST_CELLS = 5_000_000;

    private final int[] costs;
    private final int[] weights;
    private final int[] counts;
    private final int unit;

    private BoundedKnapsack(int[] costs, int[] weights, int[] counts) {
        this.unit = Math.max(1, Arrays.stream(costs).reduce(0, IntMath::gcd));
        this.costs = Arrays.stream(costs).map(cost -> cost / unit).toArray();
        this.weights = weights;
        this.counts = counts;
    }

    static BoundedKnapsack of(int[] costs, int[] weights, int[] counts) {
        return new BoundedKnapsack(costs, weights, counts);
    }

    /** How many of each kind: most weight, then least cost, then most of the first kind, of the second, and so on. */
    int[] best(int budget) {
        if (demand() <= budget / unit) {
            return counts.clone();
        }
        int room = budget / unit;
        checkArgument(cells(budget) <= MOST_CELLS, "%s cells are too many for an exact plan", cells(budget));
        long[][] best = new long[costs.length + 1][room + 1];
        for (int kind = costs.length - 1; kind >= 0; kind--) {
            fill(best[kind], best[kind + 1], kind);
        }
        return walk(best, cheapest(best[0], room));
    }

    private long demand() {
        long all = 0;
        for (int kind = 0; kind < costs.length; kind++) {
            all += (long) costs[kind] * counts[kind];
        }
        return all;
    }

    /** How many numbers the programme keeps at once; 1 where everything fits into the budget. */
    long cells(int budget) {
        return demand() <= budget / unit ? 1 : (costs.length + 1L) * (budget / unit + 1L);
    }

    private void fill(long[] best, long[] without, int kind) {
        int cost = costs[kind];
        for (int remainder = 0; remainder < Math.min(cost, best.length); remainder++) {
            int steps = (best.length - 1 - remainder) / cost;
            int[] window = new int[steps + 1];
            int first = 0;
            int end = 0;
            for (int step = 0; step <= steps; step++) {
                long here = lifted(without, remainder, step, kind);
                while (end > first && lifted(without, remainder, window[end - 1], kind) <= here) {
                    end--;
                }
                window[end++] = step;
                if (window[first] < step - counts[kind]) {
                    first++;
                }
                best[remainder + step * cost] =
                        lifted(without, remainder, window[first], kind) + (long) step * weights[kind];
            }
        }
    }

    /** What the other kinds give with a budget, less what this kind would have given for the budget. */
    private long lifted(long[] without, int remainder, int step, int kind) {
        return without[remainder + step * costs[kind]] - (long) step * weights[kind];
    }

    private static int cheapest(long[] best, int room) {
        int budget = room;
        while (budget > 0 && best[budget - 1] == best[room]) {
            budget--;
        }
        return budget;
    }

    private int[] walk(long[][] best, int budget) {
        int[] taken = new int[costs.length];
        int left = budget;
        for (int kind = 0; kind < costs.length; kind++) {
            int most = Math.min(counts[kind], left / costs[kind]);
            while (best[kind + 1][left - most * costs[kind]] + (long) most * weights[kind] != best[kind][left]) {
                most--;
            }
            taken[kind] = most;
            left -= most * costs[kind];
        }
        return taken;
    }
}
