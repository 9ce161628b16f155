package dev.governance.scoring.index;

/** The common means, and the two extremes (平均法). */
public enum ColumnMean implements Aggregator {
    /** The sum of weight times value over the sum of weights: a strength makes up for a weakness in full. */
    ARITHMETIC,
    /** The weighted product: the lower a value, the less others make up for it. Takes no negative values. */
    GEOMETRIC,
    /** The inverse of the mean of inverses: stricter still. Takes no negative values. */
    HARMONIC,
    /** The least value alone counts (短板法). */
    MINIMUM,
    /** The greatest value alone counts. */
    MAXIMUM;

    @Override
    public double[] combine(double[][] columns, double[] weights, double coverage) {
        switch (this) {
            case ARITHMETIC:
                return WeightedSum.mean(columns, weights, coverage);
            case GEOMETRIC:
                return Rows.combine(columns, weights, coverage, ColumnMean::geometric);
            case HARMONIC:
                return Rows.combine(columns, weights, coverage, ColumnMean::harmonic);
            case MINIMUM:
                return Rows.combine(columns, weights, coverage, ColumnMean::minimum);
            case MAXIMUM:
                return Rows.combine(columns, weights, coverage, ColumnMean::maximum);
        }
        throw new AssertionError(this);
    }

    private static double geometric(double[] values, double[] weights, int count) {
        double sum = 0;
        double weight = 0;
        for (int j = 0; j < count; j++) {
            if (weights[j] > 0) {
                sum += weights[j] * StrictMath.log(values[j]);
                weight += weights[j];
            }
        }
        return StrictMath.exp(sum / weight);
    }

    private static double harmonic(double[] values, double[] weights, int count) {
        double sum = 0;
        double weight = 0;
        for (int j = 0; j < count; j++) {
            if (weights[j] > 0) {
                if (values[j] < 0) {
                    return Double.NaN;
                }
                sum += weights[j] / values[j];
                weight += weights[j];
            }
        }
        return weight / sum;
    }

    private static double minimum(double[] values, double[] weights, int count) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < count; j++) {
            least = weights[j] > 0 ? Math.min(least, values[j]) : least;
        }
        return least;
    }

    private static double maximum(double[] values, double[] weights, int count) {
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < count; j++) {
            most = weights[j] > 0 ? Math.max(most, values[j]) : most;
        }
        return most;
    }

    @Override
    public Codomain takes() {
        return this == GEOMETRIC || this == HARMONIC ? Codomain.NOT_NEGATIVE : Codomain.ANY;
    }

    @Override
    public Codomain gives(Codomain taken) {
        return taken;
    }
}
