package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.Quantiles;
import java.io.Serializable;

/**
 * What a column looks like before anything is done to it (描述统计).
 *
 * @param units how many units there are
 * @param present how many have a figure
 * @param nonZero how many have a figure other than zero
 * @param unique how many different figures there are
 * @param same how many units share the commonest figure
 */
public record ColumnSummary(int units, int present, int nonZero, int unique, int same) implements Serializable {

    /**
     * Looks at a column.
     *
     * @param column the figures; NaN where one is missing
     * @return the counts
     */
    public static ColumnSummary of(double[] column) {
        double[] sorted = Quantiles.sorted(column);
        int nonZero = 0;
        int unique = 0;
        int same = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            unique += run == 1 ? 1 : 0;
            same = Math.max(same, run);
            nonZero += sorted[i] == 0 ? 0 : 1;
        }
        return new ColumnSummary(column.length, Moments.count(column), nonZero, unique, same);
    }

    /**
     * Tells which part of the units has a figure.
     *
     * @return the share, 0 to 1
     */
    public double shareOfUnits() {
        return (double) present / units;
    }

    /**
     * Tells which part of the figures has a property.
     *
     * @param count how many have it
     * @return the share, 0 to 1; NaN if there is no figure
     */
    public double shareOfPresent(int count) {
        return (double) count / present;
    }
}
