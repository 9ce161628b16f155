package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

import dev.governance.scoring.statistics.Moments;
import java.util.Arrays;

/**
 * The mean with a penalty for imbalance (Mazziotta 和 Pareto 指数): M (1 ∓ cv²), cv being the sample's standard deviation
 * of a unit's values over their mean M.
 *
 * <p>Made for values around 100 with a spread of 10 (Mazziotta and Pareto 2007). The weights of the columns are not read.
 *
 * @param penalty whether imbalance is taken from the mean or added to it
 */
public record MazziottaPareto(Penalty penalty) implements Aggregator {
    /** Refuses null. */
    public MazziottaPareto {
        requireNonNull(penalty, "penalty");
    }

    @Override
    public double[] combine(double[][] columns, double[] weights, double coverage) {
        return Rows.combine(columns, weights, coverage, this::row);
    }

    private double row(double[] values, double[] weights, int count) {
        double[] own = Arrays.copyOf(values, count);
        double mean = Moments.mean(own);
        double variation = count < 2 ? 0 : Moments.deviation(own, 1) / mean;
        return mean * (1 + (penalty == Penalty.SUBTRACTED ? -1 : 1) * variation * variation);
    }

    @Override
    public Codomain takes() {
        return Codomain.POSITIVE;
    }

    @Override
    public Codomain gives(Codomain taken) {
        return Codomain.ANY;
    }

    /** What imbalance does. */
    public enum Penalty {
        /** It is taken away: for what is good, such as well-being. */
        SUBTRACTED,
        /** It is added: for what is bad, such as poverty. */
        ADDED
    }
}
