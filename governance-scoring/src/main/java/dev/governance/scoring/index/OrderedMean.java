package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Moments;
import java.util.Arrays;
import java.util.Collections;

/**
 * Weights that belong to places and not to indicators (有序加权平均, OWA, Yager 1988): the first weight goes to a unit's
 * best value, the last to its worst.
 *
 * <p>The weights of the columns are not read. A unit with a gap has none.
 *
 * @param places the weight of every place, from the best value to the worst; none negative
 */
public record OrderedMean(ImmutableList<Double> places) implements Aggregator {

    /** Refuses weights that are negative or sum to nothing. */
    public OrderedMean {
        checkArgument(
                places.stream().allMatch(weight -> weight >= 0)
                        && places.stream().anyMatch(weight -> weight > 0),
                "places need weights, not %s",
                places);
    }

    /**
     * Takes the mean of the best values.
     *
     * @param best how many count
     * @param columns of how many
     * @return the method
     * @throws IllegalArgumentException if none or more than all would count
     */
    public static OrderedMean ofBest(int best, int columns) {
        checkArgument(best >= 1 && best <= columns, "%s of %s values cannot count", best, columns);
        return new OrderedMean(ImmutableList.<Double>builder()
                .addAll(Collections.nCopies(best, 1.0 / best))
                .addAll(Collections.nCopies(columns - best, 0.0))
                .build());
    }

    /**
     * Takes the mean of the worst values.
     *
     * @param worst how many count
     * @param columns of how many
     * @return the method
     * @throws IllegalArgumentException if none or more than all would count
     */
    public static OrderedMean ofWorst(int worst, int columns) {
        return new OrderedMean(ofBest(worst, columns).places.reverse());
    }

    @Override
    public double[] combine(double[][] columns, double[] weights, double coverage) {
        checkArgument(columns.length == places.size(), "%s columns, %s places", columns.length, places.size());
        return Rows.combine(columns, weights, 1, this::row);
    }

    private double row(double[] values, double[] weights, int count) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        double[] shares = places.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = 0;
        for (int place = 0; place < count; place++) {
            sum += shares[place] * sorted[count - 1 - place];
        }
        return sum / Moments.sum(shares);
    }

    @Override
    public Codomain takes() {
        return Codomain.ANY;
    }

    @Override
    public Codomain gives(Codomain taken) {
        return taken;
    }
}
