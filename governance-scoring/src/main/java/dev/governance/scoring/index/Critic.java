package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Correlations;
import dev.governance.scoring.statistics.Moments;
import java.util.List;

/**
 * Spread times disagreement (CRITIC): columns are stretched from 0 to 1; each is weighed by its standard deviation times
 * the sum of one less its correlations with the others.
 */
final class Critic {

    private Critic() {}

    enum Kind {
        PEARSON,
        SPEARMAN
    }

    static double[] of(double[][] columns, List<Direction> directions, boolean directed, Kind kind) {
        double[][] stretched = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            Direction direction = directed ? directions.get(j) : Direction.HIGHER_IS_BETTER;
            stretched[j] = new MinMax(0, 1, 1).normalise(columns[j], direction);
        }
        return ofScaled(stretched, kind);
    }

    static double[] ofScaled(double[][] columns, Kind kind) {
        double[] raw = new double[columns.length];
        for (int j = 0; j < raw.length; j++) {
            double conflict = 0;
            double spread = Moments.deviation(columns[j], 1);
            for (int k = 0; k < raw.length && spread > 0; k++) {
                double r = j == k ? 1 : correlation(columns[j], columns[k], kind);
                conflict += Double.isNaN(r) ? 1 : 1 - r; // a constant column goes with nothing
            }
            raw[j] = spread * conflict;
        }
        return raw;
    }

    private static double correlation(double[] x, double[] y, Kind kind) {
        return kind == Kind.PEARSON ? Correlations.pearson(x, y) : Correlations.spearman(x, y);
    }
}
