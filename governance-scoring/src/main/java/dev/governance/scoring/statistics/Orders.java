package dev.governance.scoring.statistics;

import java.util.Arrays;

/**
 * How many pairs of units stand in the same order in two columns, and how many are tied.
 *
 * <p>Pairs in opposite order are counted as the exchanges of a merge sort (Knight 1966), so that the count takes time in
 * proportion to n log n.
 */
final class Orders {

    private final long pairs;
    private final long tiedInX;
    private final long tiedInY;
    private final long tiedInBoth;
    private final long exchanges;

    private Orders(long pairs, long tiedInX, long tiedInY, long tiedInBoth, long exchanges) {
        this.pairs = pairs;
        this.tiedInX = tiedInX;
        this.tiedInY = tiedInY;
        this.tiedInBoth = tiedInBoth;
        this.exchanges = exchanges;
    }

    static Orders of(Pairs pairs) {
        int n = pairs.size();
        long[] both = new long[n];
        double[] x = Ranks.ascending(pairs.x, Ties.DENSE);
        double[] y = Ranks.ascending(pairs.y, Ties.DENSE);
        for (int i = 0; i < n; i++) {
            both[i] = ((long) x[i] << Integer.SIZE) + (long) y[i];
        }
        Arrays.sort(both);
        long[] first = new long[n];
        int[] second = new int[n];
        for (int i = 0; i < n; i++) {
            first[i] = both[i] >>> Integer.SIZE;
            second[i] = (int) both[i];
        }
        long exchanges = exchanges(second, new int[n], 0, n);
        long[] sorted = Arrays.stream(second).asLongStream().toArray();
        return new Orders(n * (n - 1L) / 2, ties(first), ties(sorted), ties(both), exchanges);
    }

    private static long ties(long[] sorted) {
        long ties = 0;
        long run = 0;
        for (int i = 1; i < sorted.length; i++) {
            run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
            ties += run;
        }
        return ties;
    }

    private static long exchanges(int[] values, int[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long count = exchanges(values, spare, from, middle) + exchanges(values, spare, middle, to);
        int left = from;
        int right = middle;
        for (int next = from; next < to; next++) {
            if (right >= to || left < middle && values[left] <= values[right]) {
                spare[next] = values[left++];
            } else {
                count += middle - left;
                spare[next] = values[right++];
            }
        }
        System.arraycopy(spare, from, values, from, to - from);
        return count;
    }

    long differentInX() {
        return pairs - tiedInX;
    }

    long differentInY() {
        return pairs - tiedInY;
    }

    long differentInBoth() {
        return pairs - tiedInX - tiedInY + tiedInBoth;
    }

    /** Returns the pairs in the same order less those in the opposite order. */
    long surplus() {
        return differentInBoth() - 2 * exchanges;
    }
}
