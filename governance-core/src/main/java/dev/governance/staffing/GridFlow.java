package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What comes to the workers of a grid (网格工作流量): requests of its households, and tasks from above as far as they are
 * admitted.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridFlow.class)
@JsonDeserialize(as = ImmutableGridFlow.class)
@JsonPropertyOrder({
    "households",
    "workers",
    "requestsPerHouseholdMonth",
    "tasksPerDay",
    "admitted",
    "hoursEach",
    "hoursPerDay",
    "daysPerMonth"
})
public abstract class GridFlow implements Serializable {

    /** The most workers of whom a wait is worked out. */
    public static final int MOST_WORKERS = 100;

    GridFlow() {}

    /**
     * Returns how many households there are.
     *
     * @return 0 or more
     */
    public abstract int households();

    /**
     * Returns how many workers share the work.
     *
     * @return 1 to {@value #MOST_WORKERS}
     */
    public abstract int workers();

    /**
     * Returns how often a household asks for something.
     *
     * @return requests a month
     */
    public abstract Ratio requestsPerHouseholdMonth();

    /**
     * Returns how many tasks come from above before they are filtered.
     *
     * @return tasks a working day, for the grid
     */
    public abstract Ratio tasksPerDay();

    /**
     * Returns which part of the tasks the gate lets through.
     *
     * @return a share of {@link #tasksPerDay}
     */
    public abstract Share admitted();

    /**
     * Returns how long a request or a task takes on average.
     *
     * @return working hours; above 0
     */
    public abstract Ratio hoursEach();

    /**
     * Returns how long a worker works.
     *
     * @return hours a working day; above 0
     */
    public abstract Ratio hoursPerDay();

    /**
     * Returns how many working days a month has.
     *
     * @return days; above 0
     */
    public abstract Ratio daysPerMonth();

    /**
     * Returns how many requests come.
     *
     * @return requests a working day
     */
    public final Ratio requestsPerDay() {
        return requestsPerHouseholdMonth().times(Ratio.of(households())).dividedBy(daysPerMonth());
    }

    /**
     * Returns how much comes in all.
     *
     * @return requests and admitted tasks a working day
     */
    public final Ratio arrivalsPerDay() {
        return requestsPerDay().plus(tasksPerDay().times(admitted().ratio()));
    }

    /**
     * Returns which part of their time the workers need for what comes.
     *
     * @return 1 or more where they cannot keep up
     */
    public final Ratio load() {
        return busy(arrivalsPerDay());
    }

    /**
     * Returns how long what comes has to wait.
     *
     * @return a wait for each kind, or that the workers cannot keep up
     */
    public final GridWaiting waiting() {
        return load().compareTo(Ratio.one()) >= 0
                ? new GridWaiting.Unstable(load())
                : GridWaiting.Steady.of(workers(), hoursEach(), load(), busy(requestsPerDay()));
    }

    private Ratio busy(Ratio perDay) {
        return perDay.times(hoursEach()).dividedBy(hoursPerDay().times(Ratio.of(workers())));
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(households() >= 0, "households are 0 or more, not %s", households());
        checkState(workers() >= 1 && workers() <= MOST_WORKERS, "workers are 1 to %s, not %s", MOST_WORKERS, workers());
        checkState(!hoursEach().isZero(), "a task takes some time");
        checkState(!hoursPerDay().isZero(), "a working day has hours");
        checkState(!daysPerMonth().isZero(), "a month has working days");
    }

    /** Builds a {@link GridFlow}. */
    public static final class Builder extends ImmutableGridFlow.Builder {
        Builder() {}
    }
}
