package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a unit in a league (参评数据): its score, the error of the score, and on how many answers or cases it rests.
 *
 * <p>What is not known is left out, and the unit is then listed apart: it is neither last nor first. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLeagueEntry.class)
@JsonDeserialize(as = ImmutableLeagueEntry.class)
@JsonPropertyOrder({"unit", "league", "score", "error", "sample"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class LeagueEntry implements Serializable {

    LeagueEntry() {}

    /**
     * Returns who or what it is.
     *
     * @return the unit
     */
    public abstract RankedUnit unit();

    /**
     * Returns in which league it stands.
     *
     * @return the id of the league
     */
    public abstract LeagueId league();

    /**
     * Returns the score.
     *
     * @return the score, on the scale of the league; absent if there is none
     */
    public abstract Optional<Double> score();

    /**
     * Returns the standard error of the score.
     *
     * @return 0 where all were counted; absent if nobody worked it out
     */
    public abstract Optional<Double> error();

    /**
     * Returns on how many answers or cases the score rests.
     *
     * @return 0 or more; absent if it is not known
     */
    public abstract Optional<Long> sample();

    /**
     * Returns the score with its error.
     *
     * @return the estimate; absent unless both are known
     */
    @JsonIgnore
    public final Optional<ScoreEstimate> estimate() {
        return score().flatMap(score -> error().map(error -> new ScoreEstimate(score, error)));
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
                score().isEmpty() || Double.isFinite(score().get()),
                "a score is a number, not %s",
                score().orElse(0.0));
        checkState(
                error().isEmpty() || Double.isFinite(error().get()) && error().get() >= 0,
                "a standard error is 0 or more, not %s",
                error().orElse(0.0));
        checkState(sample().isEmpty() || sample().get() >= 0, "a sample is not negative: %s", sample().orElse(0L));
    }

    /** Builds a {@link LeagueEntry}. */
    public static final class Builder extends ImmutableLeagueEntry.Builder {
        Builder() {}

        /**
         * Sets the score with its error.
         *
         * @param estimate both
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder estimate(ScoreEstimate estimate) {
            score(estimate.value()).error(estimate.error());
            return this;
        }
    }
}
