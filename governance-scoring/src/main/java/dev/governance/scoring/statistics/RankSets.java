package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Which ranks a unit may have, given that what it is ranked by is uncertain (排名置信集, Mogstad, Romano, Shaikh and Wilhelm, <i>Review
 * of Economic Studies</i> 91 (2024) 476–518). Rank 1 is the largest.
 *
 * <p>A unit can be no better than after those who are significantly above it, and no worse than before those who are
 * significantly below. Thread-safe.
 */
public final class RankSets {

    private RankSets() {}

    /** On which side a set is bounded by the sample. */
    public enum Side {
        /** On both. */
        BOTH,
        /** By the best rank that a unit can have; the worst is the last. */
        BEST,
        /** By the worst rank that a unit can have; the best is the first. */
        WORST
    }

    /**
     * Finds sets from counts of one sample that was sorted into categories, by exact tests of every pair.
     *
     * @param counts how often each category was found
     * @param coverage how often the sets hold the true ranks, strictly between 0 and 1
     * @param side on which side they are bounded
     * @param correction {@link Multiplicity#BONFERRONI} or {@link Multiplicity#HOLM}
     * @param together whether they hold all ranks at once so often, or each its own
     * @return the ranks that each category may have
     * @throws IllegalArgumentException if the correction is another one
     */
    public static ImmutableList<Interval> ofCounts(
            int[] counts, double coverage, Side side, Multiplicity correction, boolean together) {
        checkArgument(
                correction == Multiplicity.BONFERRONI || correction == Multiplicity.HOLM,
                "pairs are corrected by Bonferroni or Holm, not by %s",
                correction);
        ImmutableList.Builder<Interval> sets = ImmutableList.builder();
        boolean[][] all = together ? rejected(counts, coverage, correction, wanted(counts.length, side, -1)) : null;
        for (int unit = 0; unit < counts.length; unit++) {
            boolean[][] above =
                    all != null ? all : rejected(counts, coverage, correction, wanted(counts.length, side, unit));
            sets.add(set(above, unit, side));
        }
        return sets.build();
    }

    /** The pairs that bear on one unit, or on all (−1): in row a and column b whether a may be above b. */
    private static boolean[][] wanted(int n, Side side, int unit) {
        boolean[][] wanted = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                boolean best = side != Side.WORST && (unit < 0 || b == unit);
                boolean worst = side != Side.BEST && (unit < 0 || a == unit);
                wanted[a][b] = a != b && (best || worst);
            }
        }
        return wanted;
    }

    private static boolean[][] rejected(int[] counts, double coverage, Multiplicity correction, boolean[][] wanted) {
        int n = counts.length;
        List<int[]> pairs = new ArrayList<>();
        List<Double> chances = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (wanted[a][b]) {
                    pairs.add(new int[] {a, b});
                    chances.add(Distributions.binomialAtLeast(counts[a], counts[a] + counts[b], 0.5));
                }
            }
        }
        double[] adjusted = correction.adjust(
                chances.stream().mapToDouble(Double::doubleValue).toArray());
        boolean[][] above = new boolean[n][n];
        for (int p = 0; p < adjusted.length; p++) {
            above[pairs.get(p)[0]][pairs.get(p)[1]] = adjusted[p] <= 1 - coverage;
        }
        return above;
    }

    private static Interval set(boolean[][] above, int unit, Side side) {
        int better = 0;
        int worse = 0;
        for (int other = 0; other < above.length; other++) {
            better += above[other][unit] ? 1 : 0;
            worse += above[unit][other] ? 1 : 0;
        }
        double best = side == Side.WORST ? 1 : better + 1;
        double worst = side == Side.BEST ? above.length : above.length - worse;
        return new Interval(best, worst);
    }

    /**
     * Finds sets from independent estimates with standard errors, stepping down from the largest difference; critical values
     * are simulated.
     *
     * @param estimates what the units are ranked by
     * @param errors the standard error of each, not negative
     * @param coverage how often the sets hold the true ranks, strictly between 0 and 1
     * @param side on which side they are bounded
     * @param together whether they hold all ranks at once so often, or each its own
     * @param replications how often a difference is simulated
     * @param seed what decides the simulation
     * @return the ranks that each unit may have
     * @throws IllegalArgumentException if the lengths differ or nothing is to be simulated
     */
    public static ImmutableList<Interval> ofEstimates(
            double[] estimates,
            double[] errors,
            double coverage,
            Side side,
            boolean together,
            int replications,
            long seed) {
        checkArgument(
                estimates.length == errors.length && replications > 0,
                "%s estimates, %s errors, %s replications",
                estimates.length,
                errors.length,
                replications);
        int n = estimates.length;
        StepDown stepDown = new StepDown(estimates, errors, replications, seed);
        boolean[][] all = together ? stepDown.above(wanted(n, side, -1), coverage) : null;
        ImmutableList.Builder<Interval> sets = ImmutableList.builder();
        for (int unit = 0; unit < n; unit++) {
            boolean[][] above = all != null ? all : stepDown.above(wanted(n, side, unit), coverage);
            sets.add(set(above, unit, side));
        }
        return sets.build();
    }
}
