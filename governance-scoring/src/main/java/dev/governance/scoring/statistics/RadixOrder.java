package dev.governance.scoring.statistics;

/**
 * Sorts indices by the values they point at, stably: short ones by insertion, long ones digit by digit.
 *
 * <p>The bits of a double, turned so that they order like integers, are sorted in digits of eleven bits, the least
 * significant first; a digit that is the same for all is passed over. Zero and minus zero count as equal.
 */
final class RadixOrder {

    private static final int DIGIT = 11;
    private static final int BUCKETS = 1 << DIGIT;
    private static final int PASSES = 6;
    private static final int SHORT = 64;

    private RadixOrder() {}

    static void sort(int[] order, double[] column) {
        if (order.length <= SHORT) {
            insertion(order, column);
        } else {
            radix(order, column);
        }
    }

    private static void insertion(int[] order, double[] column) {
        for (int i = 1; i < order.length; i++) {
            int moved = order[i];
            double value = column[moved];
            int at = i;
            while (at > 0 && column[order[at - 1]] > value) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = moved;
        }
    }

    private static void radix(int[] order, double[] column) {
        int n = order.length;
        long[] keys = new long[n];
        int[][] counts = new int[PASSES][BUCKETS];
        for (int i = 0; i < n; i++) {
            long key = key(column[order[i]]);
            keys[i] = key;
            for (int pass = 0; pass < PASSES; pass++) {
                counts[pass][digit(key, pass)]++;
            }
        }
        long[] otherKeys = new long[n];
        int[] from = order;
        int[] to = new int[n];
        for (int pass = 0; pass < PASSES; pass++) {
            int[] count = counts[pass];
            if (count[digit(keys[0], pass)] == n) {
                continue;
            }
            startsOf(count);
            for (int i = 0; i < n; i++) {
                int place = count[digit(keys[i], pass)]++;
                otherKeys[place] = keys[i];
                to[place] = from[i];
            }
            long[] swapKeys = keys;
            keys = otherKeys;
            otherKeys = swapKeys;
            int[] swap = from;
            from = to;
            to = swap;
        }
        if (from != order) {
            System.arraycopy(from, 0, order, 0, n);
        }
    }

    private static void startsOf(int[] count) {
        int start = 0;
        for (int bucket = 0; bucket < count.length; bucket++) {
            int size = count[bucket];
            count[bucket] = start;
            start += size;
        }
    }

    private static int digit(long key, int pass) {
        return (int) (key >>> (pass * DIGIT)) & (BUCKETS - 1);
    }

    /** Adding zero makes minus zero a zero; the sign bit is turned, and all others where it was set. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 | Long.MIN_VALUE);
    }
}
