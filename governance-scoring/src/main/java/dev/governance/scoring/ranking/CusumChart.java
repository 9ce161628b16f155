package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;

/**
 * A chart that adds up what exceeds a reference, and so sees a small lasting rise sooner than any single limit (累积和控制图; E. S. Page
 * 1954, for counts J. M. Lucas 1985).
 *
 * <p>After each period S = max(0, S + count − reference); a signal is given where S reaches the threshold. Both are whole multiples of
 * a tenth, so that S is one too, and how long it takes on average until a signal is exact: the solution of the linear equations of the
 * chain. Immutable and thread-safe.
 *
 * @param referenceTenths the reference, in tenths of an incident a period; 1 to 1,000
 * @param thresholdTenths the threshold, in tenths of an incident; 1 to 2,000
 */
@JsonPropertyOrder({"referenceTenths", "thresholdTenths"})
public record CusumChart(long referenceTenths, int thresholdTenths) implements Serializable {

    private static final int SCALE = 10;
    private static final int MOST_STATES = 2_000;
    private static final double MOST_EXPECTED = 100;
    private static final long MOST_REFERENCE = 1_000;

    /** Checks the numbers. */
    public CusumChart {
        checkArgument(
                referenceTenths >= 1 && referenceTenths <= MOST_REFERENCE,
                "a reference is 1 to %s tenths, not %s",
                MOST_REFERENCE,
                referenceTenths);
        checkArgument(
                thresholdTenths >= 1 && thresholdTenths <= MOST_STATES,
                "a threshold is 1 to %s tenths, not %s",
                MOST_STATES,
                thresholdTenths);
    }

    /**
     * Finds the chart that is quickest to see a rise from one mean to another, and gives a false alarm so seldom.
     *
     * @param expected how many are expected in a period while nothing changes; above 0, at most 100
     * @param risen the mean that is to be seen quickly; above the expected one, at most 100
     * @param falseAlarmEvery after how many periods, on average, a false alarm comes at the earliest; above 1
     * @return the chart with the least threshold that keeps to it
     * @throws IllegalArgumentException if a number is out of its range, or no threshold keeps to it
     */
    public static CusumChart of(double expected, double risen, double falseAlarmEvery) {
        checkArgument(
                expected > 0 && risen > expected && risen <= MOST_EXPECTED,
                "0 < expected < risen <= %s, not %s and %s",
                MOST_EXPECTED,
                expected,
                risen);
        checkArgument(falseAlarmEvery > 1, "a false alarm comes after more than 1 period, not %s", falseAlarmEvery);
        double reference = (risen - expected) / StrictMath.log(risen / expected);
        long tenths = Math.max(1, Math.round(SCALE * reference));
        int below = 0;
        int high = 1;
        while (averageRun(tenths, high, expected) < falseAlarmEvery) {
            checkArgument(high < MOST_STATES, "no chart has a false alarm only every %s periods", falseAlarmEvery);
            below = high;
            high = Math.min(MOST_STATES, 2 * high);
        }
        while (high - below > 1) {
            int middle = (below + high) / 2;
            if (averageRun(tenths, middle, expected) < falseAlarmEvery) {
                below = middle;
            } else {
                high = middle;
            }
        }
        return new CusumChart(tenths, high);
    }

    private static double averageRun(long reference, int threshold, double mean) {
        return new CusumChart(reference, threshold).averageRunLength(mean);
    }

    /**
     * Works out how many periods it takes on average until a signal, from a start at zero: if nothing changed, until a false alarm.
     *
     * @param mean how many incidents there are in a period; above 0, at most 100
     * @return the number of periods, the last among them; infinite where it is beyond what can be worked out
     * @throws IllegalArgumentException if the mean is out of its range
     */
    public double averageRunLength(double mean) {
        checkArgument(mean > 0 && mean <= MOST_EXPECTED, "0 < mean <= %s, not %s", MOST_EXPECTED, mean);
        double[][] rows = RunLengths.equations(referenceTenths, thresholdTenths, SCALE, mean);
        return RunLengths.first(rows);
    }

    /**
     * Follows counts, period by period, from a start at zero.
     *
     * @param counts how many incidents there were in each period; not negative
     * @return S after each period, in tenths; it goes on rising after a signal
     * @throws IllegalArgumentException if a count is negative or above a million
     */
    public long[] follow(List<Long> counts) {
        long[] sums = new long[counts.size()];
        long sum = 0;
        for (int i = 0; i < sums.length; i++) {
            long count = counts.get(i);
            checkArgument(count >= 0 && count <= 1_000_000, "a count is 0 to 1000000, not %s", count);
            sum = Math.max(0, sum + SCALE * count - referenceTenths);
            sums[i] = sum;
        }
        return sums;
    }

    /**
     * Finds the first signal.
     *
     * @param counts how many incidents there were in each period; not negative
     * @return the place of the period in the list, from 0; empty where there is no signal
     * @throws IllegalArgumentException if a count is negative or above a million
     */
    public OptionalInt firstSignal(List<Long> counts) {
        long[] sums = follow(counts);
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] >= thresholdTenths) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
