package dev.governance.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.scoring.statistics.Interval;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a pilot did to one outcome (试点效应): how much more it improved than elsewhere, and how sure that is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePilotEffect.class)
@JsonDeserialize(as = ImmutablePilotEffect.class)
@JsonPropertyOrder({
    "outcome",
    "pilots",
    "comparators",
    "pilotsBefore",
    "pilotsAfter",
    "comparatorsBefore",
    "comparatorsAfter",
    "improvement",
    "interval",
    "chance",
    "adjustedChance",
    "draws",
    "exact",
    "verdict"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class PilotEffect implements Serializable {

    PilotEffect() {}

    /**
     * Returns the outcome.
     *
     * @return what was measured, and the bar
     */
    public abstract PilotOutcome outcome();

    /**
     * Returns how many pilots were measured before and after.
     *
     * @return at least 1
     */
    public abstract int pilots();

    /**
     * Returns how many comparators were measured before and after.
     *
     * @return at least 1
     */
    public abstract int comparators();

    /**
     * Returns the mean of pilots before.
     *
     * @return in the indicator's units
     */
    public abstract double pilotsBefore();

    /**
     * Returns the mean of pilots after.
     *
     * @return in the indicator's units
     */
    public abstract double pilotsAfter();

    /**
     * Returns the mean of comparators before.
     *
     * @return in the indicator's units
     */
    public abstract double comparatorsBefore();

    /**
     * Returns the mean of comparators after.
     *
     * @return in the indicator's units
     */
    public abstract double comparatorsAfter();

    /**
     * Returns the difference in differences (双重差分): how much more pilots got better than comparators, stratum by stratum.
     *
     * @return in the indicator's units; above zero is better, also where less is better
     */
    public abstract double improvement();

    /**
     * Returns where the improvement lies: all that the permutation test would not reject.
     *
     * @return the interval; absent where so few units cannot tell
     */
    public abstract Optional<Interval> interval();

    /**
     * Returns how likely a difference so far from zero is if the pilot did nothing, two-sided.
     *
     * @return above 0, to 1
     */
    public abstract double chance();

    /**
     * Returns the same, adjusted for all outcomes looked at (Holm 1979).
     *
     * @return at least {@link #chance}
     */
    public abstract double adjustedChance();

    /**
     * Returns how many ways to choose the pilots were looked at.
     *
     * @return at least 1
     */
    public abstract int draws();

    /**
     * Returns whether these were all ways.
     *
     * @return whether they were
     */
    public abstract boolean exact();

    /**
     * Returns what the figures argue for.
     *
     * @return the verdict on this outcome
     */
    public abstract PilotVerdict verdict();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PilotEffect}. */
    public static final class Builder extends ImmutablePilotEffect.Builder {
        Builder() {}
    }
}
