package dev.governance.goal;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A task in the network of tasks (网络计划中的任务), in days from the beginning of the first.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePathTask.class)
@JsonDeserialize(as = ImmutablePathTask.class)
@JsonPropertyOrder({"task", "days", "earliestStart", "latestStart"})
public abstract class PathTask implements Serializable {

    PathTask() {}

    /**
     * Returns the task.
     *
     * @return the id of a leaf
     */
    public abstract GoalId task();

    /**
     * Returns how long it takes.
     *
     * @return calendar days from its first to its last, both included; 1 or more
     */
    public abstract long days();

    /**
     * Returns when it can begin.
     *
     * @return days, 0 or more
     */
    public abstract long earliestStart();

    /**
     * Returns when it must begin so that nothing is late.
     *
     * @return days, at least the earliest
     */
    public abstract long latestStart();

    /**
     * Returns how much it can be late without making anything else late that counts.
     *
     * @return days, 0 for a critical task
     */
    public final long slack() {
        return latestStart() - earliestStart();
    }

    /**
     * Tells whether the whole is late when this is.
     *
     * @return whether there is no slack
     */
    @JsonIgnore
    public final boolean isCritical() {
        return slack() == 0;
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
        checkState(days() >= 1, "a task takes a day or more, not %s", days());
        checkState(earliestStart() >= 0 && latestStart() >= earliestStart(), "%s begins too early", task());
    }

    /** Builds a {@link PathTask}. */
    public static final class Builder extends ImmutablePathTask.Builder {
        Builder() {}
    }
}
