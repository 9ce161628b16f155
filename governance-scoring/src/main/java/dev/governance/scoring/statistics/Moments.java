package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Sums over a column (矩): mean, spread, skewness, kurtosis.
 *
 * <p>Missing values ({@link Double#NaN}) are left out. What too few values cannot give is {@link Double#NaN}. Sums run
 * from the first unit to the last, so that the same column gives the same bits everywhere. Thread-safe.
 */
public final class Moments {

    private Moments() {}

    /**
     * Counts what is there.
     *
     * @param column the column
     * @return how many values are not missing
     */
    public static int count(double[] column) {
        int count = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Sums what is there.
     *
     * @param column the column
     * @return the sum; zero if nothing is there
     */
    public static double sum(double[] column) {
        double sum = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                sum += value;
            }
        }
        return sum;
    }

    /**
     * Takes the arithmetic mean.
     *
     * @param column the column
     * @return its mean; NaN if nothing is there
     */
    public static double mean(double[] column) {
        return sum(column) / count(column);
    }

    /**
     * Finds the smallest value.
     *
     * @param column the column
     * @return the smallest; NaN if nothing is there
     */
    public static double min(double[] column) {
        double found = Double.POSITIVE_INFINITY;
        for (double value : column) {
            if (value < found) { // never true of a missing value
                found = value;
            }
        }
        return found < Double.POSITIVE_INFINITY || count(column) > 0 ? found : Double.NaN;
    }

    /**
     * Finds the largest value.
     *
     * @param column the column
     * @return the largest; NaN if nothing is there
     */
    public static double max(double[] column) {
        double found = Double.NEGATIVE_INFINITY;
        for (double value : column) {
            if (value > found) { // never true of a missing value
                found = value;
            }
        }
        return found > Double.NEGATIVE_INFINITY || count(column) > 0 ? found : Double.NaN;
    }

    /**
     * Takes the variance.
     *
     * @param column the column
     * @param lost how many degrees of freedom are lost: 1 for a sample, 0 for a whole population
     * @return the variance; NaN if no degree of freedom is left
     */
    public static double variance(double[] column, int lost) {
        int left = count(column) - lost;
        return left <= 0 ? Double.NaN : powers(column, mean(column), 2) / left;
    }

    /**
     * Takes the standard deviation.
     *
     * @param column the column
     * @param lost how many degrees of freedom are lost: 1 for a sample, 0 for a whole population
     * @return the root of the variance
     */
    public static double deviation(double[] column, int lost) {
        return StrictMath.sqrt(variance(column, lost));
    }

    /**
     * Takes the skewness, adjusted for the size of the sample (G1 of Joanes and Gill 1998, as spreadsheets do).
     *
     * @param column the column
     * @return the skewness; NaN for fewer than three values or a constant column
     */
    public static double skewness(double[] column) {
        double n = count(column);
        double mean = mean(column);
        double spread = deviation(column, 1);
        if (n < 3 || spread == 0) {
            return Double.NaN;
        }
        return n / ((n - 1) * (n - 2)) * powers(column, mean, 3) / (spread * spread * spread);
    }

    /**
     * Takes the excess kurtosis, adjusted for the size of the sample (G2 of Joanes and Gill 1998).
     *
     * @param column the column
     * @return the excess kurtosis; NaN for fewer than four values or a constant column
     */
    public static double kurtosis(double[] column) {
        double n = count(column);
        double mean = mean(column);
        double variance = variance(column, 1);
        if (n < 4 || variance == 0) {
            return Double.NaN;
        }
        double fourth = powers(column, mean, 4) / (variance * variance);
        double scale = (n - 2) * (n - 3);
        return n * (n + 1) / ((n - 1) * scale) * fourth - 3 * (n - 1) * (n - 1) / scale;
    }

    /**
     * Takes a weighted mean over the values that are there.
     *
     * @param column the column
     * @param weights a weight for every value, none negative
     * @return the mean; NaN if all weight lies on missing values
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double weightedMean(double[] column, double[] weights) {
        checkArgument(column.length == weights.length, "%s values, %s weights", column.length, weights.length);
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < column.length; i++) {
            if (!Double.isNaN(column[i])) {
                sum += weights[i] * column[i];
                weight += weights[i];
            }
        }
        return sum / weight;
    }

    /**
     * Takes the unbiased weighted covariance: with weights w that sum to one, the sum of w (x − x̄)(y − ȳ) over 1 − Σw².
     *
     * @param x the one column, nothing missing
     * @param y the other column, nothing missing
     * @param weights a weight for every unit, none negative
     * @return the covariance; NaN if all weight lies on one unit
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double weightedCovariance(double[] x, double[] y, double[] weights) {
        checkArgument(x.length == y.length, "columns of %s and %s", x.length, y.length);
        double meanX = weightedMean(x, weights);
        double meanY = weightedMean(y, weights);
        double total = sum(weights);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            double share = weights[i] / total;
            sum += share * (x[i] - meanX) * (y[i] - meanY);
            squares += share * share;
        }
        return squares >= 1 ? Double.NaN : sum / (1 - squares);
    }

    private static double powers(double[] column, double mean, int power) {
        double sum = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                double off = value - mean;
                double square = off * off;
                sum += power == 2 ? square : power == 3 ? square * off : square * square;
            }
        }
        return sum;
    }
}
