package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Quantiles;

/**
 * The values of every unit in many replicates (得分分布): meant for choices that all give values on one scale.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValueDistribution {

    private final ImmutableList<String> units;
    private final double[] nominal;

    /** The values of every unit in ascending order, those of replicates in which it has one. */
    private final double[][] sorted;

    private ValueDistribution(ImmutableList<String> units, double[] nominal, double[][] sorted) {
        this.units = units;
        this.nominal = nominal;
        this.sorted = sorted;
    }

    static ValueDistribution of(ImmutableList<String> units, double[] nominal, double[][] values) {
        double[][] sorted = new double[units.size()][];
        double[] own = new double[values.length];
        for (int i = 0; i < sorted.length; i++) {
            for (int r = 0; r < own.length; r++) {
                own[r] = values[r][i];
            }
            sorted[i] = Quantiles.sorted(own);
        }
        return new ValueDistribution(units, nominal, sorted);
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
     * Returns the values under the index as it was specified.
     *
     * @return one for each unit; NaN for none
     */
    public double[] nominal() {
        return nominal.clone();
    }

    /**
     * Finds a quantile of the values of every unit (type 7 of Hyndman and Fan); replicates in which the unit has none are left
     * out.
     *
     * @param share which part of the replicates gives less, 0 to 1
     * @return one for each unit; NaN for a unit that never has a value
     * @throws IllegalArgumentException if the share does not lie from 0 to 1
     */
    public double[] quantile(double share) {
        double[] found = new double[sorted.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = Quantiles.ofSorted(sorted[i], share, Quantiles.USUAL);
        }
        return found;
    }
}
