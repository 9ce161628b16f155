package dev.governance.grid;

import java.util.Arrays;

/** How many households change their grid, when new grids are matched with old ones by the households that they share. */
final class Churn {

    private final int[] previous;
    private final int[] weight;

    /**
     * Remembers a plan.
     *
     * @param previous the old grid of each unit, from 0; -1 for a unit that is new
     * @param weight the households of each unit
     */
    Churn(int[] previous, int[] weight) {
        this.previous = previous;
        this.weight = weight;
    }

    /** The old grids of some units. */
    int[] groups(int[] units) {
        int[] groups = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            groups[i] = previous[units[i]];
        }
        return groups;
    }

    /** The households of some units that are not in the new grid which is matched with their old one. */
    long moved(int[] units, int[] label, int parts) {
        int[] match = match(units, label, parts);
        long moved = 0;
        for (int i = 0; i < units.length; i++) {
            int old = previous[units[i]];
            moved += old >= 0 && match[label[i]] != old ? weight[units[i]] : 0;
        }
        return moved;
    }

    /**
     * Matches new grids with old ones, the pair that shares most households first.
     *
     * @return the old grid of each new one; -1 for those without
     */
    int[] match(int[] units, int[] label, int parts) {
        long[] pairs = new long[units.length];
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            if (previous[units[i]] >= 0) {
                pairs[count++] = (long) label[i] << 32 | previous[units[i]];
            }
        }
        Arrays.sort(pairs, 0, count);
        long[] shared = shared(units, label, pairs, count);
        return greedy(pairs, shared, parts);
    }

    /** Makes the pairs distinct and adds up what each shares. */
    private long[] shared(int[] units, int[] label, long[] pairs, int count) {
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[distinct++] = pairs[i];
            }
        }
        long[] shared = new long[distinct];
        for (int i = 0; i < units.length; i++) {
            if (previous[units[i]] >= 0) {
                long pair = (long) label[i] << 32 | previous[units[i]];
                shared[Arrays.binarySearch(pairs, 0, distinct, pair)] += weight[units[i]];
            }
        }
        return shared;
    }

    private static int[] greedy(long[] pairs, long[] shared, int parts) {
        Integer[] order = new Integer[shared.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> shared[a] != shared[b] ? Long.compare(shared[b], shared[a]) : a - b);
        int[] match = new int[parts];
        Arrays.fill(match, -1);
        java.util.HashSet<Integer> taken = new java.util.HashSet<>();
        for (int i : order) {
            int part = (int) (pairs[i] >>> 32);
            int old = (int) pairs[i];
            if (match[part] < 0 && taken.add(old)) {
                match[part] = old;
            }
        }
        return match;
    }
}
