package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

/** Combines columns unit by unit, handing on what each unit has. */
final class Rows {

    private Rows() {}

    /** Combines what a unit has: the first {@code count} values and their weights. */
    interface Row {
        double of(double[] values, double[] weights, int count);
    }

    static double[] combine(double[][] columns, double[] weights, double coverage, Row row) {
        check(columns, weights);
        double[] combined = new double[columns.length == 0 ? 0 : columns[0].length];
        double[] values = new double[columns.length];
        double[] theirs = new double[columns.length];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = unit(columns, weights, coverage, row, i, values, theirs);
        }
        return combined;
    }

    static void check(double[][] columns, double[] weights) {
        checkArgument(columns.length == weights.length, "%s columns, %s weights", columns.length, weights.length);
    }

    static double unit(
            double[][] columns, double[] weights, double coverage, Row row, int i, double[] values, double[] theirs) {
        int count = 0;
        double weight = 0;
        for (int j = 0; j < columns.length; j++) {
            double value = columns[j][i];
            if (!Double.isNaN(value)) {
                values[count] = value;
                theirs[count++] = weights[j];
                weight += weights[j];
            }
        }
        boolean enough = count > 0 && weight > 0 && (double) count / columns.length >= coverage;
        return enough ? row.of(values, theirs, count) : Double.NaN;
    }
}
