package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;
import java.util.function.ToDoubleFunction;

/** How far apart the units lie in one column. */
final class Dispersion {

    private Dispersion() {}

    static double[] of(double[][] columns, ToDoubleFunction<double[]> measure) {
        double[] raw = new double[columns.length];
        for (int j = 0; j < raw.length; j++) {
            raw[j] = measure.applyAsDouble(columns[j]);
        }
        return raw;
    }

    /** One less the entropy of the parts of the sum, over its greatest value; 0 ln 0 is 0. */
    static double entropy(double[] column) {
        double sum = Moments.sum(column);
        double entropy = 0;
        for (double value : column) {
            if (value < 0) {
                return Double.NaN;
            }
            double part = value / sum;
            entropy -= part > 0 ? part * StrictMath.log(part) : 0;
        }
        return column.length < 2 || sum == 0 ? Double.NaN : Math.max(0, 1 - entropy / StrictMath.log(column.length));
    }

    static double stretchedVariance(double[] column) {
        double range = Moments.max(column) - Moments.min(column);
        return range == 0 ? 0 : Moments.variance(column, 1) / (range * range);
    }

    /** The mean difference of all pairs over twice the mean. */
    static double gini(double[] column) {
        double sum = 0;
        for (double a : column) {
            for (double b : column) {
                sum += Math.abs(a - b);
            }
        }
        return sum / (2 * column.length * Moments.sum(column));
    }

    /** Of a column in which all are alike it is nothing, which the cosine would not tell to the last digits. */
    static double angle(double[] column) {
        if (Moments.min(column) == Moments.max(column)) {
            return 0;
        }
        double sum = 0;
        double squares = 0;
        for (double value : column) {
            sum += value;
            squares += value * value;
        }
        double cosine = sum / (StrictMath.sqrt(squares) * StrictMath.sqrt(column.length));
        return StrictMath.acos(Math.min(1, cosine));
    }
}
