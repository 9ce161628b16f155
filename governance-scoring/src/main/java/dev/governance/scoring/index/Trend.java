package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import dev.governance.scoring.statistics.Moments;

/** How one figure of one unit moves over the years (变化趋势). */
public enum Trend {
    /** The yearly growth that leads from the first figure to the last (年均复合增长率). */
    COMPOUND_GROWTH,
    /**
     * The change a year in per cent of the first figure: along the line of least squares from three figures on, from the
     * first to the last for two.
     */
    PERCENT_CHANGE;

    /**
     * Takes the trend of a series.
     *
     * @param times when, in years
     * @param figures what; NaN where it is missing
     * @param period to how many years the change refers; the growth is a year's always
     * @return the trend; NaN for fewer than two figures
     * @throws IllegalArgumentException if the lengths differ
     */
    public double of(double[] times, double[] figures, double period) {
        checkArgument(times.length == figures.length, "%s times, %s figures", times.length, figures.length);
        int first = extreme(times, figures, -1);
        int last = extreme(times, figures, 1);
        if (Moments.count(figures) < 2) {
            return Double.NaN;
        }
        if (this == COMPOUND_GROWTH) {
            return figures[first] == figures[last]
                    ? 0
                    : StrictMath.pow(figures[last] / figures[first], 1 / (times[last] - times[first])) - 1;
        }
        return percent(times, figures, period, first, last);
    }

    private static double percent(double[] times, double[] figures, double period, int first, int last) {
        if (Moments.min(figures) == Moments.max(figures)) {
            return 0;
        }
        if (Moments.count(figures) == 2) {
            double change = (figures[last] - figures[first]) * 100 / figures[first];
            return change * (period / (times[last] - times[first]));
        }
        double meanTime = 0;
        double mean = Moments.mean(figures);
        for (int i = 0; i < times.length; i++) {
            meanTime += Double.isNaN(figures[i]) ? 0 : times[i] / Moments.count(figures);
        }
        double products = 0;
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            if (!Double.isNaN(figures[i])) {
                products += (times[i] - meanTime) * (figures[i] - mean);
                squares += (times[i] - meanTime) * (times[i] - meanTime);
            }
        }
        double slope = products / squares;
        double start = mean + slope * (times[first] - meanTime);
        return slope * period / start * 100;
    }

    private static int extreme(double[] times, double[] figures, int sign) {
        int found = -1;
        for (int i = 0; i < times.length; i++) {
            if (!Double.isNaN(figures[i]) && (found < 0 || sign * times[i] > sign * times[found])) {
                found = i;
            }
        }
        return found;
    }
}
