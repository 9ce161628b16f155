package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The mean of powers (广义平均): 1 is the arithmetic mean, −1 the harmonic, towards 0 the geometric.
 *
 * @param exponent the power; less than 1 favours balance, more than 1 rewards peaks
 */
public record ColumnPowerMean(double exponent) implements Aggregator {

    /** Refuses a power that is no number. */
    public ColumnPowerMean {
        checkArgument(Double.isFinite(exponent), "a power is a number, not %s", exponent);
    }

    @Override
    public double[] combine(double[][] columns, double[] weights, double coverage) {
        if (exponent == 2) {
            return WeightedSum.quadratic(columns, weights, coverage, this::row);
        }
        return exponent == 0
                ? ColumnMean.GEOMETRIC.combine(columns, weights, coverage)
                : Rows.combine(columns, weights, coverage, this::row);
    }

    private double row(double[] values, double[] weights, int count) {
        double sum = 0;
        double weight = 0;
        for (int j = 0; j < count; j++) {
            if (weights[j] > 0) {
                if (values[j] < 0 && takes() != Codomain.ANY) {
                    return Double.NaN;
                }
                sum += weights[j] * power(values[j], exponent);
                weight += weights[j];
            }
        }
        return exponent == 2 ? StrictMath.sqrt(sum / weight) : StrictMath.pow(sum / weight, 1 / exponent);
    }

    /** Squares need no logarithm. */
    private static double power(double value, double exponent) {
        return exponent == 2 ? value * value : StrictMath.pow(value, exponent);
    }

    @Override
    public Codomain takes() {
        return exponent == 1 ? Codomain.ANY : Codomain.NOT_NEGATIVE;
    }

    @Override
    public Codomain gives(Codomain taken) {
        return taken;
    }
}
