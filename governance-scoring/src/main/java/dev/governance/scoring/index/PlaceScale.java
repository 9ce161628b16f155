package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Ties;

/**
 * The place among the figures of the reference population (位次标尺).
 *
 * @param sorted these figures, turned so that more is better, in ascending order
 * @param sign what a figure is multiplied by so that more is better
 * @param ties what equal figures get
 * @param from what the lowest rank counts
 * @param factor what a place counts
 */
public record PlaceScale(ImmutableList<Double> sorted, int sign, Ties ties, double from, double factor)
        implements Scale {
    /** Refuses null. */
    public PlaceScale {
        requireNonNull(sorted, "sorted");
        requireNonNull(ties, "ties");
    }

    @Override
    public double at(double figure) {
        if (Double.isNaN(figure)) {
            return Double.NaN;
        }
        double turned = figure * sign;
        int below = count(turned, false);
        int notAbove = count(turned, true);
        double rank = rank(below, notAbove);
        return from + (rank - 1) * factor;
    }

    /** A figure that nobody in the reference has stands where it would if it were added. */
    private double rank(int below, int notAbove) {
        int last = Math.max(below + 1, notAbove);
        return ties == Ties.MAX ? last : ties == Ties.AVERAGE ? (below + 1 + last) / 2.0 : below + 1;
    }

    private int count(double turned, boolean equalToo) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            double value = sorted.get(middle);
            if (value < turned || equalToo && value == turned) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
