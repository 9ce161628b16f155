package dev.governance.goal;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A point on the way (里程碑) that is to be reached by a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMilestone.class)
@JsonDeserialize(as = ImmutableMilestone.class)
@JsonPropertyOrder({"title", "due", "reachedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Milestone implements Serializable {

    Milestone() {}

    /**
     * Returns what is reached.
     *
     * @return the title in both languages
     */
    public abstract Sentence title();

    /**
     * Returns by when.
     *
     * @return the last day
     */
    public abstract LocalDate due();

    /**
     * Returns when it was reached.
     *
     * @return the day; absent while it is not
     */
    public abstract Optional<LocalDate> reachedOn();

    /**
     * Tells whether the day has passed and the point was not reached.
     *
     * @param asOf the day of the review
     * @return whether it is overdue
     */
    public final boolean isOverdue(LocalDate asOf) {
        return asOf.isAfter(due())
                && reachedOn().map(reached -> reached.isAfter(asOf)).orElse(true);
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
        checkState(
                Goal.isBelieved(due()) && reachedOn().map(Goal::isBelieved).orElse(true),
                "%s is no day of a plan",
                due());
    }

    /** Builds a {@link Milestone}. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
