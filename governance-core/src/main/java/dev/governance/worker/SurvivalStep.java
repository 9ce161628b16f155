package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A step of a survival curve (留任曲线的一级): what happened after so many months.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSurvivalStep.class)
@JsonDeserialize(as = ImmutableSurvivalStep.class)
@JsonPropertyOrder({"months", "atRisk", "exits", "staying", "standardError"})
public abstract class SurvivalStep implements Serializable {

    SurvivalStep() {}

    /**
     * Returns after how many months.
     *
     * @return completed months, 0 or more
     */
    public abstract int months();

    /**
     * Returns how many had stayed so long.
     *
     * @return persons, 1 or more
     */
    public abstract int atRisk();

    /**
     * Returns how many of them left then.
     *
     * @return persons, 1 or more
     */
    public abstract int exits();

    /**
     * Returns the estimated part of all who stay longer.
     *
     * @return 0 to 1
     */
    public abstract double staying();

    /**
     * Returns the standard error of that part, by Greenwood's formula.
     *
     * @return 0 or more
     */
    public abstract double standardError();

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
        checkState(exits() >= 1 && exits() <= atRisk(), "%s of %s left", exits(), atRisk());
    }

    /** Builds a {@link SurvivalStep}. */
    public static final class Builder extends ImmutableSurvivalStep.Builder {
        Builder() {}
    }
}
