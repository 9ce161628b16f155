package dev.governance.scoring.index;

import java.io.Serializable;

/**
 * What is known of one unit (数据完整度).
 *
 * @param missing how many figures are missing
 * @param zero how many are zero
 * @param figures how many there could be, at least one
 */
public record Availability(int missing, int zero, int figures) implements Serializable {

    /**
     * Looks at a unit.
     *
     * @param columns the figures of all units; NaN where one is missing
     * @param unit the number of the unit, from 0
     * @return what is known of it
     */
    public static Availability of(double[][] columns, int unit) {
        int missing = 0;
        int zero = 0;
        for (double[] column : columns) {
            missing += Double.isNaN(column[unit]) ? 1 : 0;
            zero += column[unit] == 0 ? 1 : 0;
        }
        return new Availability(missing, zero, columns.length);
    }

    /**
     * Tells which part of the figures is there.
     *
     * @return the share, 0 to 1
     */
    public double present() {
        return (double) (figures - missing) / figures;
    }

    /**
     * Tells which part of the figures that are there is not zero.
     *
     * @return the share, 0 to 1; NaN if nothing is there
     */
    public double nonZero() {
        return (double) (figures - missing - zero) / (figures - missing);
    }

    /**
     * Tells whether too little is known.
     *
     * @param least the share of figures that must be there, that much being enough
     * @return whether less is there
     */
    public boolean lacks(double least) {
        return present() < least;
    }
}
