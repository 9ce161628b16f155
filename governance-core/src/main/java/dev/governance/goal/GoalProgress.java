package dev.governance.goal;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import dev.governance.basics.Share;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was reported of a leaf on a day (进度报告): how much of it is done, and what it has cost so far.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGoalProgress.class)
@JsonDeserialize(as = ImmutableGoalProgress.class)
@JsonPropertyOrder({"goal", "day", "done", "cost"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class GoalProgress implements Serializable {

    GoalProgress() {}

    /**
     * Returns what was reported on.
     *
     * @return the id of a leaf
     */
    public abstract GoalId goal();

    /**
     * Returns when.
     *
     * @return the day of the report
     */
    public abstract LocalDate day();

    /**
     * Returns how much of it is done.
     *
     * @return the share; all of it when it is finished
     */
    public abstract Share done();

    /**
     * Returns what it has cost so far.
     *
     * @return yuan, 0 or more; absent where nobody said
     */
    public abstract Optional<Money> cost();

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
        checkState(Goal.isBelieved(day()), "%s is no day of a plan", day());
        checkState(
                done().ratio().denominator().compareTo(Goal.FINEST) <= 0,
                "a progress has at most %s parts, such as 0.3333, but was %s",
                Goal.FINEST,
                done());
        checkState(cost().map(money -> !money.isNegative()).orElse(true), "%s has cost %s", goal(), cost());
    }

    /** Builds a {@link GoalProgress}. */
    public static final class Builder extends ImmutableGoalProgress.Builder {
        Builder() {}
    }
}
