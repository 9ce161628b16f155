package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Values by their place in the order (分位数): quantiles, median, spread around the median.
 *
 * <p>The nine definitions of a sample quantile are those of Hyndman and Fan (1996), numbered as there; 7 is the default
 * of R and numpy. Missing values are left out. Thread-safe.
 */
public final class Quantiles {

    /** The definition used where none is named: linear between order statistics (7). */
    public static final int USUAL = 7;

    private static final double FUZZ = 4 * Math.ulp(1.0);
    private static final double[] LEFT = {0, 0.5, 0, 1, 1.0 / 3, 3.0 / 8};
    private static final double[] RIGHT = {1, 0.5, 0, 1, 1.0 / 3, 3.0 / 8};

    private Quantiles() {}

    /**
     * Sorts what is there.
     *
     * @param column the column; not changed
     * @return its values in ascending order, without the missing ones
     */
    public static double[] sorted(double[] column) {
        double[] values = new double[Moments.count(column)];
        int next = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                values[next++] = value;
            }
        }
        Arrays.sort(values);
        return values;
    }

    /**
     * Finds a quantile.
     *
     * @param column the column
     * @param share which part of the values lies below, 0 to 1
     * @param type the definition by Hyndman and Fan, 1 to 9
     * @return the quantile; NaN if nothing is there
     * @throws IllegalArgumentException if the share or the type is none of these
     */
    public static double quantile(double[] column, double share, int type) {
        return ofSorted(sorted(column), share, type);
    }

    /**
     * Finds a quantile of values that are in order already.
     *
     * @param values values in ascending order, none missing
     * @param share which part of the values lies below, 0 to 1
     * @param type the definition by Hyndman and Fan, 1 to 9
     * @return the quantile; NaN if nothing is there
     * @throws IllegalArgumentException if the share or the type is none of these
     */
    public static double ofSorted(double[] values, double share, int type) {
        checkArgument(share >= 0 && share <= 1, "a share lies from 0 to 1, not %s", share);
        checkArgument(type >= 1 && type <= 9, "a quantile has a type from 1 to 9, not %s", type);
        if (values.length == 0) {
            return Double.NaN;
        }
        return type <= 3 ? step(values, share, type) : between(values, share, type);
    }

    private static double step(double[] values, double share, int type) {
        double place = values.length * share - (type == 3 ? 0.5 : 0);
        double below = StrictMath.floor(place + FUZZ);
        double weight;
        if (type == 3) {
            weight = place != below || below % 2 != 0 ? 1 : 0;
        } else {
            weight = place > below ? 1 : type == 1 ? 0 : 0.5;
        }
        return mix(values, (int) below, weight);
    }

    private static double between(double[] values, double share, int type) {
        double left = LEFT[type - 4];
        double place = left + share * (values.length + 1 - left - RIGHT[type - 4]);
        double below = StrictMath.floor(place + FUZZ);
        double weight = place - below;
        return mix(values, (int) below, Math.abs(weight) < FUZZ ? 0 : weight);
    }

    private static double mix(double[] values, int below, double weight) {
        double low = values[clamp(below - 1, values.length)];
        double high = values[clamp(below, values.length)];
        if (weight == 0 || low == high) {
            return low;
        }
        return weight == 1 ? high : (1 - weight) * low + weight * high;
    }

    private static int clamp(int index, int length) {
        return Math.max(0, Math.min(length - 1, index));
    }

    /**
     * Finds the median.
     *
     * @param column the column
     * @return the middle value, or the mean of the two; NaN if nothing is there
     */
    public static double median(double[] column) {
        double[] values = sorted(column);
        int half = values.length / 2;
        if (values.length == 0) {
            return Double.NaN;
        }
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /**
     * Takes the median distance from the median.
     *
     * @param column the column
     * @param constant what the distance is multiplied by; 1.4826 makes it a standard deviation of normal values
     * @return the scaled median absolute deviation; NaN if nothing is there
     */
    public static double medianDeviation(double[] column, double constant) {
        double middle = median(column);
        double[] distances = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            distances[i] = Math.abs(column[i] - middle);
        }
        return constant * median(distances);
    }

    /**
     * Takes the mean without the extremes.
     *
     * @param column the column
     * @param share which part is cut at either end, below one half
     * @return the trimmed mean; NaN if nothing is there
     * @throws IllegalArgumentException if the share is none of these
     */
    public static double trimmedMean(double[] column, double share) {
        checkArgument(share >= 0 && share < 0.5, "less than half is cut at either end, not %s", share);
        double[] values = sorted(column);
        int cut = (int) StrictMath.floor(values.length * share);
        return Moments.mean(Arrays.copyOfRange(values, cut, values.length - cut));
    }
}
