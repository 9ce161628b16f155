package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import dev.governance.scoring.statistics.Moments;

/**
 * The distance from a unit that would be best in everything (弗罗茨瓦夫分类法, Wrocław taxonomic method): less is better.
 *
 * <p>The distance is Euclidean and is divided by the mean of all distances plus twice their standard deviation (Hellwig
 * 1968; UNESCO 1974). The weights of the columns are not read. A unit with a gap has none.
 *
 * @param lost the degrees of freedom that the standard deviation loses: 1 for a sample, 0 for a whole population
 */
public record DistanceToIdeal(int lost) implements Aggregator {

    /** Refuses to lose more than one degree of freedom. */
    public DistanceToIdeal {
        checkArgument(lost == 0 || lost == 1, "one degree of freedom is lost or none, not %s", lost);
    }

    @Override
    public double[] combine(double[][] columns, double[] weights, double coverage) {
        double[] distances = new double[columns.length == 0 ? 0 : columns[0].length];
        for (double[] column : columns) {
            double best = Moments.max(column);
            for (int i = 0; i < distances.length; i++) {
                distances[i] += (column[i] - best) * (column[i] - best);
            }
        }
        for (int i = 0; i < distances.length; i++) {
            distances[i] = StrictMath.sqrt(distances[i]);
        }
        double whole = Moments.mean(distances) + 2 * Moments.deviation(distances, lost);
        for (int i = 0; i < distances.length; i++) {
            distances[i] = whole > 0 ? distances[i] / whole : Double.NaN;
        }
        return distances;
    }

    @Override
    public Codomain takes() {
        return Codomain.ANY;
    }

    @Override
    public Codomain gives(Codomain taken) {
        return Codomain.NOT_NEGATIVE;
    }
}
