package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Quantiles;
import java.util.Arrays;

/**
 * The ranks of every unit in many replicates (排名分布).
 *
 * <p>Immutable and thread-safe.
 */
public final class RankDistribution {

    private final ImmutableList<String> units;
    private final double[] nominal;

    /** The whole ranks of every unit in ascending order, those of replicates in which it has one. */
    private final int[][] sorted;

    private final int replicates;

    private RankDistribution(ImmutableList<String> units, double[] nominal, int[][] sorted, int replicates) {
        this.units = units;
        this.nominal = nominal;
        this.sorted = sorted;
        this.replicates = replicates;
    }

    static RankDistribution of(ImmutableList<String> units, double[] nominal, double[][] ranks) {
        int[][] sorted = new int[units.size()][];
        int[] counts = new int[units.size() + 1];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = sorted(ranks, i, counts);
        }
        return new RankDistribution(units, nominal, sorted, ranks.length);
    }

    /** Ranks are few and whole: they are counted, not compared. The counts are zero before and after. */
    private static int[] sorted(double[][] ranks, int unit, int[] counts) {
        int present = 0;
        int least = counts.length;
        int most = 0;
        for (double[] replicate : ranks) {
            double rank = replicate[unit];
            if (!Double.isNaN(rank)) {
                counts[(int) rank]++;
                present++;
                least = Math.min(least, (int) rank);
                most = Math.max(most, (int) rank);
            }
        }
        int[] sorted = new int[present];
        int next = 0;
        for (int rank = least; rank <= most; rank++) {
            Arrays.fill(sorted, next, next + counts[rank], rank);
            next += counts[rank];
            counts[rank] = 0;
        }
        return sorted;
    }

    /**
     * Returns the units.
     *
     * @return their ids, in the order of the rows
     */
    public ImmutableList<String> units() {
        return units;
    }

    /**
     * Returns the ranks under the index as it was specified.
     *
     * @return one for each unit; NaN for none
     */
    public double[] nominal() {
        return nominal.clone();
    }

    /**
     * Finds a quantile of the ranks of every unit (type 7 of Hyndman and Fan); replicates in which the unit has no rank are left
     * out.
     *
     * @param share which part of the replicates ranks it better, 0 to 1
     * @return one for each unit; NaN for a unit that never has a rank
     * @throws IllegalArgumentException if the share does not lie from 0 to 1
     */
    public double[] quantile(double share) {
        checkArgument(share >= 0 && share <= 1, "a share lies from 0 to 1, not %s", share);
        double[] found = new double[sorted.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = quantile(sorted[i], share);
        }
        return found;
    }

    private static double quantile(int[] own, double share) {
        if (own.length == 0) {
            return Double.NaN;
        }
        double place = (own.length - 1) * share;
        int below = (int) place;
        double[] around = {own[below], own[Math.min(own.length - 1, below + 1)]};
        return Quantiles.ofSorted(around, place - below, Quantiles.USUAL);
    }

    /**
     * Tells how often every unit reaches a rank.
     *
     * @param rank the rank to reach
     * @return for every unit the share of replicates in which its rank is that or better
     */
    public double[] atLeast(double rank) {
        double[] shares = new double[sorted.length];
        for (int i = 0; i < shares.length; i++) {
            int count = 0;
            for (int own : sorted[i]) {
                count += own <= rank ? 1 : 0;
            }
            shares[i] = (double) count / replicates;
        }
        return shares;
    }
}
