package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A treated column and the account of its treatment (处理记录).
 *
 * <p>Immutable and thread-safe.
 */
public final class Treated {

    private final double[] values;
    private final ImmutableList<ShapeCheck> checks;
    private final int winsorised;
    private final Scale frozen;

    Treated(double[] values, List<ShapeCheck> checks, int winsorised, Scale frozen) {
        this.values = values.clone();
        this.checks = ImmutableList.copyOf(checks);
        this.winsorised = winsorised;
        this.frozen = frozen;
    }

    /**
     * Returns the column after treatment.
     *
     * @return the figures; NaN where one is missing
     */
    public double[] values() {
        return values.clone();
    }

    /**
     * Returns the shapes that were looked at: before any treatment, after the first, after the second.
     *
     * @return the checks, in the order in which they were made
     */
    public ImmutableList<ShapeCheck> checks() {
        return checks;
    }

    /**
     * Counts the figures that were pulled in to the next one.
     *
     * @return how many figures lie at a bound that was pulled in
     */
    public int winsorised() {
        return winsorised;
    }

    /**
     * Returns what would be done to a unit that comes later.
     *
     * @return the treatment with its parameters frozen
     */
    public Scale frozen() {
        return frozen;
    }

    /**
     * Lists what was changed.
     *
     * @param original the column before treatment
     * @return the units whose figure is another now, in the order of the table
     */
    public ImmutableList<Change> changes(double[] original) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (Double.compare(original[i], values[i]) != 0) {
                changes.add(new Change(i, original[i], values[i]));
            }
        }
        return ImmutableList.copyOf(changes);
    }

    /**
     * One cell that was changed.
     *
     * @param unit the number of the unit, from 0
     * @param before the figure before
     * @param after the figure after
     */
    public record Change(int unit, double before, double after) implements Serializable {}
}
