package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.Quantiles;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What stands in for a missing figure (缺失值插补).
 *
 * <p>A gap that nothing can fill, such as one in a group without figures, stays a gap. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Imputation.Usual.class, name = "usual"),
    @JsonSubTypes.Type(value = Imputation.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Imputation.Nothing.class, name = "none")
})
public sealed interface Imputation extends Serializable {

    /**
     * Fills the gaps of a column.
     *
     * @param column the figures; NaN where one is missing; not changed
     * @param groups the number of each unit's group, from 0 up
     * @return the filled column
     * @throws IllegalArgumentException if the lengths differ
     */
    double[] fill(double[] column, int[] groups);

    /**
     * Fills the gaps of a column, all units being one group.
     *
     * @param column the figures; NaN where one is missing; not changed
     * @return the filled column
     */
    default double[] fill(double[] column) {
        return fill(column, new int[column.length]);
    }

    /** A figure from the other units. */
    enum Usual implements Imputation {
        /** The mean of all units. */
        MEAN,
        /** The median of all units. */
        MEDIAN,
        /** The figure that most units have; the least of these if there are several. */
        MODE,
        /** The mean of the unit's group. */
        GROUP_MEAN,
        /** The median of the unit's group. */
        GROUP_MEDIAN;

        @Override
        public double[] fill(double[] column, int[] groups) {
            checkArgument(column.length == groups.length, "%s values, %s groups", column.length, groups.length);
            boolean grouped = this == GROUP_MEAN || this == GROUP_MEDIAN;
            int last = grouped ? Arrays.stream(groups).max().orElse(-1) : 0;
            double[] filled = column.clone();
            for (int group = 0; group <= last; group++) {
                fill(column, filled, groups, grouped ? group : -1);
            }
            return filled;
        }

        private void fill(double[] column, double[] filled, int[] groups, int group) {
            double[] members = column.clone();
            for (int i = 0; i < members.length && group >= 0; i++) {
                members[i] = groups[i] == group ? members[i] : Double.NaN;
            }
            double by = middle(members);
            for (int i = 0; i < filled.length; i++) {
                if (Double.isNaN(column[i]) && (group < 0 || groups[i] == group)) {
                    filled[i] = by;
                }
            }
        }

        private double middle(double[] members) {
            switch (this) {
                case MEAN:
                case GROUP_MEAN:
                    return Moments.mean(members);
                case MODE:
                    return mode(Quantiles.sorted(members));
                default:
                    return Quantiles.median(members);
            }
        }

        private static double mode(double[] sorted) {
            double found = Double.NaN;
            int most = 0;
            int run = 0;
            for (int i = 0; i < sorted.length; i++) {
                run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
                if (run > most) {
                    most = run;
                    found = sorted[i];
                }
            }
            return found;
        }
    }

    /**
     * The same figure for all.
     *
     * @param figure the figure
     */
    record Fixed(double figure) implements Imputation {
        @Override
        public double[] fill(double[] column, int[] groups) {
            double[] filled = column.clone();
            for (int i = 0; i < filled.length; i++) {
                filled[i] = Double.isNaN(filled[i]) ? figure : filled[i];
            }
            return filled;
        }
    }

    /** Nothing: gaps stay gaps. */
    enum Nothing implements Imputation {
        /** The only one. */
        NOTHING;

        @Override
        public double[] fill(double[] column, int[] groups) {
            return column.clone();
        }
    }
}
