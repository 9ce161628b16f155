package dev.governance.benchmarks.matching;

import java.util.Arrays;

/**
 * The Hungarian method with prices in O(n³), as textbooks and collections of algorithms have it: a square table, every pair
 * allowed, no proof and no rule for ties.
 */
public final class TextbookAssignment {

    private TextbookAssignment() {}

    /**
     * Returns the least cost.
     *
     * @param costs a square table
     * @return the cost of the cheapest assignment
     */
    public static long total(long[][] costs) {
        int size = costs.length;
        long[] rowPrice = new long[size + 1];
        long[] columnPrice = new long[size + 1];
        int[] rowOf = new int[size + 1];
        int[] way = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            augment(costs, rowPrice, columnPrice, rowOf, way);
        }
        return -columnPrice[0];
    }

    private static void augment(long[][] costs, long[] rowPrice, long[] columnPrice, int[] rowOf, int[] way) {
        int size = costs.length;
        long[] least = new long[size + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        boolean[] used = new boolean[size + 1];
        int column = 0;
        do {
            used[column] = true;
            int row = rowOf[column];
            long step = Long.MAX_VALUE;
            int next = 0;
            for (int other = 1; other <= size; other++) {
                if (!used[other]) {
                    long slack = costs[row - 1][other - 1] - rowPrice[row] - columnPrice[other];
                    if (slack < least[other]) {
                        least[other] = slack;
                        way[other] = column;
                    }
                    if (least[other] < step) {
                        step = least[other];
                        next = other;
                    }
                }
            }
            for (int other = 0; other <= size; other++) {
                if (used[other]) {
                    rowPrice[rowOf[other]] += step;
                    columnPrice[other] -= step;
                } else if (other > 0) {
                    least[other] -= step;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            int before = way[column];
            rowOf[column] = rowOf[before];
            column = before;
        }
    }
}
