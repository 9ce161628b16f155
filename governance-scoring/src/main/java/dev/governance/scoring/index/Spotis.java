package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Interval;
import java.io.Serializable;

/**
 * The distance from an expected solution within fixed bounds (稳定偏好排序法, SPOTIS, Dezert et al. 2020); alternatives that come
 * later change nobody's score.
 *
 * @param bounds from where to where each column runs, each of some width
 * @param expected the figures of the solution; none for the better bound of every column
 */
public record Spotis(ImmutableList<Interval> bounds, ImmutableList<Double> expected) implements Serializable {

    /** Refuses bounds without width and solutions of another length. */
    public Spotis {
        for (Interval bound : bounds) {
            checkArgument(bound.low() < bound.high(), "bounds have some width, not %s", bound);
        }
        checkArgument(
                expected.isEmpty() || expected.size() == bounds.size(), "%s bounds, another solution", bounds.size());
    }

    /**
     * Compares alternatives.
     *
     * @param table the alternatives, in their own units
     * @return the weighted distances as parts of the bounds; less is better
     * @throws IllegalArgumentException if there are not as many bounds as columns
     */
    public double[] distances(DecisionTable table) {
        checkArgument(table.width() == bounds.size(), "%s columns, %s bounds", table.width(), bounds.size());
        double[] distances = new double[table.size()];
        for (int j = 0; j < table.width(); j++) {
            Interval bound = bounds.get(j);
            double goal = expected.isEmpty() ? table.direction(j).better(bound.low(), bound.high()) : expected.get(j);
            for (int i = 0; i < distances.length; i++) {
                double part = Math.abs(table.figure(i, j) - goal) / (bound.high() - bound.low());
                distances[i] += table.weight(j) * part;
            }
        }
        return distances;
    }
}
