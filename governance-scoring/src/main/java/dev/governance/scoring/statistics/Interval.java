package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * From where to where a figure may lie (区间), both ends included.
 *
 * @param low the lower end
 * @param high the upper end, not below the lower
 */
public record Interval(double low, double high) implements Serializable {

    /** Refuses an interval that is turned round. */
    public Interval {
        checkArgument(low <= high, "an interval runs upwards, not from %s to %s", low, high);
    }

    /**
     * Tells whether a figure lies within.
     *
     * @param figure the figure
     * @return whether it is neither below the lower end nor above the upper
     */
    public boolean contains(double figure) {
        return low <= figure && figure <= high;
    }
}
