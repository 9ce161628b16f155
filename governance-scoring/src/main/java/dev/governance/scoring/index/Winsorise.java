package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.governance.scoring.statistics.Moments;
import java.util.List;

/**
 * Pulls the outermost figures in to the next one until the column is in shape (缩尾处理).
 *
 * <p>Which end is pulled in follows the sign of the skewness, step by step. Equal figures are pulled in together and
 * counted singly.
 *
 * @param most how many figures may be pulled in; the step that reaches the number is the last
 * @param limits when the column is in shape
 * @param always whether figures are pulled in up to the number even so
 */
public record Winsorise(int most, ShapeLimits limits, boolean always) implements Treatment {

    /** Refuses a negative number. */
    public Winsorise {
        requireNonNull(limits, "limits");
        checkArgument(most >= 0, "no fewer than none can be pulled in, not %s", most);
    }

    @Override
    public Treated treat(double[] column) {
        double[] x = column.clone();
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        int atHigh = 0;
        int atLow = 0;
        while ((always || !limits.check(x).passes()) && atHigh + atLow < most && hasSpread(x)) {
            if (Moments.skewness(x) >= 0) {
                double max = Moments.max(x);
                high = next(x, max, false);
                atHigh = replace(x, max, high);
            } else {
                double min = Moments.min(x);
                low = next(x, min, true);
                atLow = replace(x, min, low);
            }
        }
        return new Treated(x, List.of(), atHigh + atLow, new LinearScale(0, 1, 0, low, high));
    }

    private static boolean hasSpread(double[] x) {
        return Moments.min(x) < Moments.max(x);
    }

    private static double next(double[] x, double extreme, boolean above) {
        double found = above ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        for (double value : x) {
            if (above && value > extreme) {
                found = Math.min(found, value);
            }
            if (!above && value < extreme) {
                found = Math.max(found, value);
            }
        }
        return found;
    }

    private static int replace(double[] x, double old, double by) {
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] == old) {
                x[i] = by;
                count++;
            }
        }
        return count;
    }
}
