package dev.governance.grid;

import java.util.Arrays;

/**
 * An order in which to go through the units of a network, such that at any time few units that were passed still touch
 * one that was not: the front.
 */
final class SweepOrder {

    private SweepOrder() {}

    /**
     * Finds an order: from a unit at the edge, always on to the unit that leaves the smallest front.
     *
     * @param net a connected network
     * @return the units in order
     */
    static int[] of(Network net) {
        int[] order = new int[net.size];
        boolean[] passed = new boolean[net.size];
        boolean[] reached = new boolean[net.size];
        int[] open = new int[net.size];
        for (int unit = 0; unit < net.size; unit++) {
            open[unit] = net.degree(unit);
        }
        int[] candidates = new int[net.size];
        int count = 0;
        candidates[count++] = edge(net);
        reached[candidates[0]] = true;
        for (int i = 0; i < net.size; i++) {
            int at = best(net, candidates, count, passed, open);
            int unit = candidates[at];
            candidates[at] = candidates[--count];
            order[i] = unit;
            passed[unit] = true;
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                int other = net.next[e];
                open[other]--;
                if (!reached[other]) {
                    reached[other] = true;
                    candidates[count++] = other;
                }
            }
        }
        return order;
    }

    private static int best(Network net, int[] candidates, int count, boolean[] passed, int[] open) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            int unit = candidates[i];
            int growth = open[unit] > 0 ? 1 : 0;
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                growth -= passed[net.next[e]] && open[net.next[e]] == 1 ? 1 : 0;
            }
            long price = (growth * 64L + open[unit]) * net.size + unit;
            if (price < least) {
                least = price;
                best = i;
            }
        }
        return best;
    }

    /** A unit as far as can be from the first one. */
    private static int edge(Network net) {
        int[] queue = new int[net.size];
        boolean[] seen = new boolean[net.size];
        Arrays.fill(seen, false);
        seen[0] = true;
        int end = 1;
        for (int at = 0; at < end; at++) {
            for (int e = net.first[queue[at]]; e < net.first[queue[at] + 1]; e++) {
                if (!seen[net.next[e]]) {
                    seen[net.next[e]] = true;
                    queue[end++] = net.next[e];
                }
            }
        }
        return queue[end - 1];
    }
}
