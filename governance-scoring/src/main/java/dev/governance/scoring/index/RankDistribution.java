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
    private final float[][] sorted;

    private RankDistribution(ImmutableList<String> units, double[] nominal, float[][] sorted) {
        this.units = units;
        this.nominal = nominal;
        this.sorted = sorted;
    }

    static RankDistribution of(ImmutableList<String> units, double[] nominal, double[][] ranks) {
        float[][] sorted = new float[units.size()][ranks.length];
        for (int r = 0; r < ranks.length; r++) {
            for (int i = 0; i < sorted.length; i++) {
                sorted[i][r] = (float) ranks[r][i];
            }
        }
        for (float[] own : sorted) {
            Arrays.sort(own);
        }
        return new RankDistribution(units, nominal, sorted);
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

    /** Missing ranks were sorted to the end. */
    private static double quantile(float[] own, double share) {
        int present = own.length;
        while (present > 0 && Float.isNaN(own[present - 1])) {
            present--;
        }
        if (present == 0) {
            return Double.NaN;
        }
        double place = (present - 1) * share;
        int below = (int) place;
        double[] around = {own[below], own[Math.min(present - 1, below + 1)]};
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
            for (float own : sorted[i]) {
                count += own <= rank ? 1 : 0;
            }
            shares[i] = (double) count / sorted[i].length;
        }
        return shares;
    }
}
