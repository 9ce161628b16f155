package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Interval;
import java.util.List;
import java.util.Optional;

/**
 * The distance from an expected solution within fixed bounds (稳定偏好排序法, SPOTIS, Dezert et al. 2020); alternatives that come
 * later change nobody's score.
 *
 * @param bounds from where to where each column runs, each of some width
 * @param expected the figures of the solution; absent for the better bound of every column
 */
public record Spotis(ImmutableList<Interval> bounds, Optional<ImmutableList<Double>> expected) {

    /** Refuses bounds without width and solutions of another length. */
    public Spotis {
        for (Interval bound : bounds) {
            checkArgument(bound.low() < bound.high(), "bounds have some width, not %s", bound);
        }
        checkArgument(
                expected.map(List::size).orElse(bounds.size()) == bounds.size(), "%s bounds, another solution", bounds.size());
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
            int column = j;
            double goal = expected.map(figures -> figures.get(column))
                    .orElse(table.direction(j).better(bound.low(), bound.high()));
            for (int i = 0; i < distances.length; i++) {
                double part = Math.abs(table.figure(i, j) - goal) / (bound.high() - bound.low());
                distances[i] += table.weight(j) * part;
            }
        }
        return distances;
    }
}
