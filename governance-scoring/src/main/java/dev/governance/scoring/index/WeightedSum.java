package dev.governance.scoring.index;

import java.util.Arrays;

/** Weighted arithmetic means, column by column: the hot path of an index. */
final class WeightedSum {

    /** As many units as keep the running sums near the processor. */
    private static final int BLOCK = 1024;

    private WeightedSum() {}

    static double[] mean(double[][] columns, double[] weights, double coverage) {
        Rows.check(columns, weights);
        double[] combined = new double[columns.length == 0 ? 0 : columns[0].length];
        for (int from = 0; from < combined.length; from += BLOCK) {
            block(columns, weights, coverage, combined, from, Math.min(combined.length, from + BLOCK));
        }
        return combined;
    }

    /** The root of the mean of squares; units with gaps, or with values below zero, are left to the slow way. */
    static double[] quadratic(double[][] columns, double[] weights, double coverage, Rows.Row slow) {
        Rows.check(columns, weights);
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double[] combined = new double[columns.length == 0 ? 0 : columns[0].length];
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double weight = weights[j];
            for (int i = 0; i < combined.length; i++) {
                double value = column[i];
                combined[i] += value >= 0 ? weight * value * value : Double.NaN;
            }
        }
        double[] values = new double[columns.length];
        double[] theirs = new double[columns.length];
        for (int i = 0; i < combined.length; i++) {
            double root = StrictMath.sqrt(combined[i] / total);
            combined[i] = !Double.isNaN(root) ? root : Rows.unit(columns, weights, coverage, slow, i, values, theirs);
        }
        return combined;
    }

    static void block(double[][] columns, double[] weights, double coverage, double[] combined, int from, int to) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        if (total == 0) {
            Arrays.fill(combined, from, to, Double.NaN);
            return;
        }
        Arrays.fill(combined, from, to, 0);
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double weight = weights[j];
            for (int i = from; i < to; i++) {
                combined[i] += weight * column[i];
            }
        }
        boolean gaps = false;
        for (int i = from; i < to; i++) {
            double sum = combined[i];
            gaps |= Double.isNaN(sum);
            combined[i] = sum / total;
        }
        if (gaps) {
            mend(columns, weights, coverage, combined, from, to);
        }
    }

    private static void mend(
            double[][] columns, double[] weights, double coverage, double[] combined, int from, int to) {
        double[] values = new double[columns.length];
        double[] theirs = new double[columns.length];
        for (int i = from; i < to; i++) {
            if (Double.isNaN(combined[i])) {
                combined[i] = Rows.unit(columns, weights, coverage, WeightedSum::row, i, values, theirs);
            }
        }
    }

    private static double row(double[] values, double[] weights, int count) {
        double sum = 0;
        double weight = 0;
        for (int j = 0; j < count; j++) {
            sum += weights[j] * values[j];
            weight += weights[j];
        }
        return sum / weight;
    }
}
