package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Means of small groups drawn towards the mean of all (收缩估计): the best linear unbiased predictions of a model with a random
 * level for each group.
 *
 * <p>The two variances are those of the greatest (restricted) likelihood (Harville 1977), found by a search over their
 * quotient. Immutable and thread-safe.
 */
public final class Shrinkage {

    private static final double LEAST = -20;
    private static final double MOST = 20;
    private static final int GRID = 400;
    private static final int STEPS = 200;

    private final double level;
    private final double levelError;
    private final double between;
    private final double within;
    private final double[] effects;
    private final double[] errors;

    private Shrinkage(Groups groups, double quotient, boolean restricted) {
        this.level = groups.level(quotient);
        this.within = groups.residual(quotient) / (groups.all() - (restricted ? 1 : 0));
        this.between = quotient * within;
        this.levelError = StrictMath.sqrt(within / groups.precision(quotient));
        this.effects = new double[groups.counts.length];
        this.errors = new double[groups.counts.length];
        for (int g = 0; g < effects.length; g++) {
            double part = quotient / (1 + quotient * groups.counts[g]);
            effects[g] = part * groups.counts[g] * (groups.means[g] - level);
            errors[g] = StrictMath.sqrt(within * part);
        }
    }

    /** Counts, means and the spread within. */
    private static final class Groups {
        private final double[] counts;
        private final double[] means;
        private final double within;

        Groups(double[] figures, int[] groups) {
            int last = Arrays.stream(groups).max().orElse(-1);
            counts = new double[last + 1];
            means = new double[last + 1];
            for (int i = 0; i < figures.length; i++) {
                counts[groups[i]]++;
                means[groups[i]] += figures[i];
            }
            for (int g = 0; g <= last; g++) {
                means[g] /= counts[g];
            }
            double squares = 0;
            for (int i = 0; i < figures.length; i++) {
                double off = figures[i] - means[groups[i]];
                squares += off * off;
            }
            within = squares;
        }

        double all() {
            return Moments.sum(counts);
        }

        double precision(double quotient) {
            double sum = 0;
            for (double count : counts) {
                sum += count / (1 + quotient * count);
            }
            return sum;
        }

        double level(double quotient) {
            double sum = 0;
            for (int g = 0; g < counts.length; g++) {
                sum += counts[g] / (1 + quotient * counts[g]) * means[g];
            }
            return sum / precision(quotient);
        }

        double residual(double quotient) {
            double level = level(quotient);
            double sum = within;
            for (int g = 0; g < counts.length; g++) {
                sum += counts[g] / (1 + quotient * counts[g]) * (means[g] - level) * (means[g] - level);
            }
            return sum;
        }

        /** Minus twice the logarithm of the likelihood, but for a constant. */
        double deviance(double quotient, boolean restricted) {
            double freedom = all() - (restricted ? 1 : 0);
            double sum = freedom * StrictMath.log(residual(quotient));
            for (double count : counts) {
                sum += StrictMath.log1p(quotient * count);
            }
            return restricted ? sum + StrictMath.log(precision(quotient)) : sum;
        }
    }

    /**
     * Fits the model.
     *
     * @param figures one for each member, nothing missing
     * @param groups the number of each member's group, from 0, none empty
     * @param restricted whether the likelihood allows for the level being estimated (REML), as is usual
     * @return the levels
     * @throws IllegalArgumentException if there are fewer than two groups, an empty one, or no group with two members
     */
    public static Shrinkage of(double[] figures, int[] groups, boolean restricted) {
        checkArgument(figures.length == groups.length, "%s figures, %s groups", figures.length, groups.length);
        Groups found = new Groups(figures, groups);
        checkArgument(
                found.counts.length >= 2 && Moments.min(found.counts) >= 1 && Moments.max(found.counts) >= 2,
                "shrinkage needs two groups, none empty, one of them with two members");
        return new Shrinkage(found, search(found, restricted), restricted);
    }

    /** On a grid of logarithms first, then between the neighbours of the best; zero if nothing is better. */
    private static double search(Groups groups, boolean restricted) {
        double step = (MOST - LEAST) / GRID;
        double best = 0;
        double least = groups.deviance(0, restricted);
        for (int i = 0; i <= GRID; i++) {
            double log = LEAST + i * step;
            double deviance = groups.deviance(StrictMath.exp(log), restricted);
            if (deviance < least) {
                least = deviance;
                best = log;
            }
        }
        if (best == 0) {
            return groups.deviance(1, restricted) <= least ? 1 : 0;
        }
        double low = best - step;
        double high = best + step;
        double golden = (StrictMath.sqrt(5) - 1) / 2;
        for (int i = 0; i < STEPS; i++) {
            double left = high - golden * (high - low);
            double right = low + golden * (high - low);
            double atLeft = groups.deviance(StrictMath.exp(left), restricted);
            double atRight = groups.deviance(StrictMath.exp(right), restricted);
            if (atLeft < atRight) {
                high = right;
            } else {
                low = left;
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    /**
     * Returns the level of all groups together.
     *
     * @return the level, every group counting by how much it tells
     */
    public double level() {
        return level;
    }

    /**
     * Returns how sure the level is.
     *
     * @return its standard error
     */
    public double levelError() {
        return levelError;
    }

    /**
     * Returns how far the levels of groups lie apart.
     *
     * @return the variance between groups; 0 if they differ no more than chance has it
     */
    public double between() {
        return between;
    }

    /**
     * Returns how far members of one group lie apart.
     *
     * @return the variance within groups
     */
    public double within() {
        return within;
    }

    /**
     * Returns how far each group lies from the level, drawn towards it.
     *
     * @return one difference for each group
     */
    public double[] effects() {
        return effects.clone();
    }

    /**
     * Returns how sure these differences are, the variances taken as known.
     *
     * @return one standard deviation for each group
     */
    public double[] errors() {
        return errors.clone();
    }
}
