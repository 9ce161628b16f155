package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.governance.scoring.statistics.Correlations;
import dev.governance.scoring.statistics.Moments;
import java.io.Serializable;
import java.util.List;

/**
 * Spread times disagreement (CRITIC 赋权法, Diakoulaki, Mavrotas and Papayannakis 1995): each column is weighed by its standard
 * deviation times the sum of one less its correlations with the others.
 *
 * @param scale how columns are made comparable first
 * @param correlation how agreement is measured
 */
public record Critic(Stretch scale, Correlation correlation) implements Serializable {

    /** Refuses null. */
    public Critic {
        requireNonNull(scale, "scale");
        requireNonNull(correlation, "correlation");
    }

    /** How columns are made comparable. */
    public enum Stretch {
        /** Not at all. */
        NONE,
        /** From 0 at the least to 1 at the greatest. */
        RISING,
        /** From 0 at the worst to 1 at the best. */
        DIRECTED
    }

    /** How agreement is measured. */
    public enum Correlation {
        /** By values. */
        PEARSON,
        /** By ranks. */
        SPEARMAN
    }

    /**
     * Weighs columns.
     *
     * @param columns the figures of the same units, nothing missing
     * @param directions which end of each column is the good one
     * @return the weights; they sum to one, or are all NaN if no column has spread
     * @throws IllegalArgumentException if there are not as many directions as columns
     */
    public double[] of(double[][] columns, List<Direction> directions) {
        return ObjectiveWeights.shares(raw(columns, directions));
    }

    double[] raw(double[][] columns, List<Direction> directions) {
        checkArgument(
                columns.length == directions.size(), "%s columns, %s directions", columns.length, directions.size());
        double[][] stretched = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            Direction direction = scale == Stretch.DIRECTED ? directions.get(j) : Direction.HIGHER_IS_BETTER;
            stretched[j] = scale == Stretch.NONE ? columns[j] : new MinMax(0, 1, 1).normalise(columns[j], direction);
        }
        double[] raw = new double[columns.length];
        for (int j = 0; j < raw.length; j++) {
            double conflict = 0;
            double spread = Moments.deviation(stretched[j], 1);
            for (int k = 0; k < raw.length && spread > 0; k++) {
                double r = j == k ? 1 : correlate(stretched[j], stretched[k]);
                conflict += Double.isNaN(r) ? 1 : 1 - r; // a constant column goes with nothing
            }
            raw[j] = spread * conflict;
        }
        return raw;
    }

    private double correlate(double[] x, double[] y) {
        return correlation == Correlation.PEARSON ? Correlations.pearson(x, y) : Correlations.spearman(x, y);
    }
}
