package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import dev.governance.scoring.statistics.Moments;
import java.util.Arrays;
import java.util.List;

/**
 * Weights that are read off the figures (客观赋权法): what tells units apart counts more.
 *
 * <p>They say nothing about what is important. Weights sum to one; where the figures say nothing, because all units are
 * alike, every weight is {@link Double#NaN}. Nothing may be missing. Thread-safe.
 */
public enum ObjectiveWeights {
    /** The same for all. */
    EQUAL,
    /** By how unevenly the parts of a column's sum are spread (Shannon's entropy, 熵权法); takes no negative figures. */
    ENTROPY,
    /** By the standard deviation as the figures stand, in whatever unit. */
    DEVIATION,
    /** By the variance after the columns are stretched from 0 to 1. */
    VARIANCE,
    /** By Gini's coefficient; takes no negative figures. */
    GINI,
    /** By the angle to a column in which all units are alike (Shuai et al. 2012). */
    ANGLE,
    /** By spread times disagreement with the others (CRITIC, Diakoulaki et al. 1995), all columns rising. */
    CRITIC,
    /** As {@link #CRITIC}, columns of which less is better turned first. */
    CRITIC_DIRECTED,
    /** By what the assessment changes if a column is removed (MEREC, Keshavarz-Ghorabaee et al. 2021). */
    MEREC,
    /** By what is lost elsewhere if one column is at its best (CILOS, Zavadskas and Podvezko 2016). */
    CILOS,
    /** {@link #ENTROPY} times {@link #CILOS} (IDOCRIW, Zavadskas and Podvezko 2016). */
    IDOCRIW,
    /** By the logarithm of the root mean square over the standard deviation (LOPCOW, Ecer and Pamucar 2022). */
    LOPCOW;

    /**
     * Weighs columns.
     *
     * @param columns the figures of the same units, nothing missing
     * @param directions which end of each column is the good one
     * @return the weights; they sum to one, or are all NaN
     * @throws IllegalArgumentException if there are not as many directions as columns, or no column
     */
    public double[] of(double[][] columns, List<Direction> directions) {
        checkArgument(columns.length > 0, "there is nothing to weigh");
        checkArgument(
                columns.length == directions.size(), "%s columns, %s directions", columns.length, directions.size());
        return shares(raw(columns, directions));
    }

    static double[] shares(double[] raw) {
        double sum = Arrays.stream(raw).sum();
        double[] weights = new double[raw.length];
        for (int j = 0; j < raw.length; j++) {
            weights[j] = sum > 0 && !Double.isInfinite(sum) ? raw[j] / sum : Double.NaN;
        }
        return weights;
    }

    private double[] raw(double[][] columns, List<Direction> directions) {
        switch (this) {
            case EQUAL:
                return Dispersion.of(columns, column -> 1);
            case ENTROPY:
                return Dispersion.of(columns, Dispersion::entropy);
            case DEVIATION:
                return Dispersion.of(columns, column -> Moments.deviation(column, 1));
            case VARIANCE:
                return Dispersion.of(columns, Dispersion::stretchedVariance);
            case GINI:
                return Dispersion.of(columns, Dispersion::gini);
            case ANGLE:
                return Dispersion.of(columns, Dispersion::angle);
            case CRITIC:
                return new Critic(Critic.Stretch.RISING, Critic.Correlation.PEARSON).raw(columns, directions);
            case CRITIC_DIRECTED:
                return new Critic(Critic.Stretch.DIRECTED, Critic.Correlation.PEARSON).raw(columns, directions);
            case MEREC:
                return Removal.of(columns, directions);
            case CILOS:
                return CriterionImpactLoss.of(columns, directions);
            case IDOCRIW:
                return product(ENTROPY.of(columns, directions), CILOS.of(columns, directions));
            case LOPCOW:
                return LogarithmicChange.of(columns, directions);
        }
        throw new AssertionError(this);
    }

    private static double[] product(double[] a, double[] b) {
        double[] product = new double[a.length];
        for (int j = 0; j < a.length; j++) {
            product[j] = a[j] * b[j];
        }
        return product;
    }
}
