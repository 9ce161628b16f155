package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How much work a task is (工作量): person-hours each time, and how many times a year. Exact, in whole hours.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWorkload.class)
@JsonDeserialize(as = ImmutableWorkload.class)
@JsonPropertyOrder({"hoursEach", "timesPerYear"})
public abstract class Workload implements Serializable {

    /** The most hours of one time, and the most times a year, that are believed: more is a slip of the pen. */
    public static final int MOST = 100_000;

    Workload() {}

    /**
     * Returns the person-hours of one time.
     *
     * @return whole hours, 0 to {@value #MOST}
     */
    public abstract int hoursEach();

    /**
     * Returns how many times a year.
     *
     * @return times, 1 to {@value #MOST}
     */
    public abstract int timesPerYear();

    /**
     * Returns the person-hours of a year.
     *
     * @return whole hours
     */
    public final long hoursPerYear() {
        return (long) hoursEach() * timesPerYear();
    }

    /**
     * Returns the person-hours of an average month.
     *
     * @return the twelfth part of a year's hours, exact
     */
    public final Ratio hoursPerMonth() {
        return Ratio.of(hoursPerYear(), 12);
    }

    /**
     * Returns a workload.
     *
     * @param hoursEach person-hours of one time
     * @param timesPerYear times a year
     * @return the workload
     */
    public static Workload of(int hoursEach, int timesPerYear) {
        return ImmutableWorkload.builder()
                .hoursEach(hoursEach)
                .timesPerYear(timesPerYear)
                .build();
    }

    @Value.Check
    void check() {
        checkState(hoursEach() >= 0 && hoursEach() <= MOST, "hours must be 0..%s, but are %s", MOST, hoursEach());
        checkState(
                timesPerYear() >= 1 && timesPerYear() <= MOST,
                "times a year must be 1..%s, but are %s",
                MOST,
                timesPerYear());
    }
}
