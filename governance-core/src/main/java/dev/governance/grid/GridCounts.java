package dev.governance.grid;

/**
 * Shares a number of grids among components: to each as many as its households ask for, within what arithmetic allows.
 */
final class GridCounts {

    private GridCounts() {}

    /**
     * Shares the number.
     *
     * @param households the households of each component
     * @param fixed the grids that each component has besides, such as units above the maximum
     * @param bounds the bounds of each component
     * @param total how many grids there are to be
     * @return the grids of each component, whose sum is as near the total as can be
     */
    static int[] share(long[] households, int[] fixed, Bounds[] bounds, int total) {
        double low = 0;
        double high = 1;
        while (sum(counts(households, fixed, bounds, high)) > total && high < 1e12) {
            high *= 2;
        }
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (sum(counts(households, fixed, bounds, middle)) > total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        // The last step of the bisection may cross many equal components at once: the first ones get the rest.
        int[] counts = counts(households, fixed, bounds, high);
        int[] more = counts(households, fixed, bounds, low);
        long missing = total - sum(counts);
        for (int c = 0; c < counts.length && missing > 0; c++) {
            long step = Math.min(missing, more[c] - counts[c]);
            counts[c] += (int) step;
            missing -= step;
        }
        return counts;
    }

    private static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static int[] counts(long[] households, int[] fixed, Bounds[] bounds, double each) {
        int[] counts = new int[households.length];
        for (int c = 0; c < counts.length; c++) {
            long fewest = (households[c] + bounds[c].max() - 1) / bounds[c].max();
            long most = Math.max(fewest, households[c] / bounds[c].min());
            double wished = each > 0 ? Math.rint((double) households[c] / each) : (double) most;
            counts[c] = fixed[c] + (int) Math.max(fewest, Math.min(most, wished));
            counts[c] = Math.max(1, counts[c]);
        }
        return counts;
    }
}
