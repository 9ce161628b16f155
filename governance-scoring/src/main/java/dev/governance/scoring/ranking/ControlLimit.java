package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.scoring.statistics.Distributions;
import java.io.Serializable;
import java.util.function.LongToDoubleFunction;

/**
 * From which count on a signal is given, and how often it is given for nothing (控制上限).
 *
 * <p>The limits are exact, not those of the normal curve, which are wrong for the small counts of a community. A false alarm is one that
 * is given although nothing changed.
 *
 * @param count the least count that signals; at least 1
 * @param falseAlarm how likely a count as large is by chance alone, at most what was asked for
 */
@JsonPropertyOrder({"count", "falseAlarm"})
public record ControlLimit(long count, double falseAlarm) implements Serializable {

    /** A chance that is the rate itself, such as one in five, is not to be lost to the last digit of a double. */
    private static final double ROUNDING = 1e-12;

    private static final int MOST_TRIALS = 1_000_000;
    private static final double MOST_EXPECTED = 1e6;

    /** Checks the numbers. */
    public ControlLimit {
        checkArgument(count >= 1, "a count that signals is at least 1, not %s", count);
        checkArgument(falseAlarm >= 0 && falseAlarm < 1, "a chance lies between 0 and 1, not at %s", falseAlarm);
    }

    /**
     * Finds the limit of a count whose mean is known (泊松控制图).
     *
     * @param expected how many are expected in a period while nothing changes; above 0, at most a million
     * @param falseAlarmRate how likely a false alarm may be in a period; strictly between 0 and 1
     * @return the limit
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static ControlLimit ofPoisson(double expected, double falseAlarmRate) {
        checkArgument(expected > 0 && expected <= MOST_EXPECTED, "0 < expected <= 1e6, not %s", expected);
        return least(count -> Distributions.poissonAtLeast(count, expected), Long.MAX_VALUE, falseAlarmRate);
    }

    /**
     * Finds the limit of a count out of so many, each of which is one with a known chance (二项控制图), such as dangers found in places
     * that were inspected.
     *
     * @param trials out of how many; 1 to 1,000,000
     * @param share how likely each is one; strictly between 0 and 1
     * @param falseAlarmRate how likely a false alarm may be; strictly between 0 and 1
     * @return the limit; one more than all where even all of them would be no surprise
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static ControlLimit ofBinomial(int trials, double share, double falseAlarmRate) {
        checkArgument(trials >= 1 && trials <= MOST_TRIALS, "1 <= trials <= %s, not %s", MOST_TRIALS, trials);
        checkArgument(share > 0 && share < 1, "a share lies between 0 and 1, not at %s", share);
        return least(count -> Distributions.binomialAtLeast((int) count, trials, share), trials + 1L, falseAlarmRate);
    }

    /**
     * Finds the limit of a count whose mean is known only from earlier days: given all incidents together, those of the latest days are
     * binomial if nothing changed (Przyborowski and Wilenski 1940). That the mean is uncertain is thereby accounted
     * for, exactly.
     *
     * @param earlier how many there were on the earlier days together; 0 to 1,000,000
     * @param earlierDays how many earlier days; at least 1
     * @param days how many days the latest period has; at least 1
     * @param falseAlarmRate how likely a false alarm may be; strictly between 0 and 1
     * @return the limit
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static ControlLimit ofBaseline(long earlier, long earlierDays, long days, double falseAlarmRate) {
        checkArgument(earlier >= 0 && earlier <= MOST_TRIALS, "0 <= earlier <= %s, not %s", MOST_TRIALS, earlier);
        checkArgument(earlierDays >= 1 && days >= 1, "days are at least one, not %s and %s", earlierDays, days);
        double share = (double) days / (days + earlierDays);
        return least(
                count -> Distributions.binomialAtLeast((int) count, (int) (earlier + count), share),
                Integer.MAX_VALUE - earlier,
                falseAlarmRate);
    }

    /** The chance falls as the count rises: first the count is doubled, then halved back. */
    private static ControlLimit least(LongToDoubleFunction chance, long most, double rate) {
        checkArgument(rate > 0 && rate < 1, "a rate of false alarms lies between 0 and 1, not at %s", rate);
        double bar = rate * (1 + ROUNDING);
        long below = 0;
        long high = 1;
        while (high < most && chance.applyAsDouble(high) > bar) {
            below = high;
            high = Math.min(most, 2 * high);
        }
        while (high - below > 1) {
            long middle = below + (high - below) / 2;
            if (chance.applyAsDouble(middle) > bar) {
                below = middle;
            } else {
                high = middle;
            }
        }
        return new ControlLimit(high, chance.applyAsDouble(high));
    }
}
