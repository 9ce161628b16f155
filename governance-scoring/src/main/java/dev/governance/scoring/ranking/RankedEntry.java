package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A unit with its rank and with the ranks that it may have (位次及其区间).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRankedEntry.class)
@JsonDeserialize(as = ImmutableRankedEntry.class)
@JsonPropertyOrder({"entry", "rank", "alone", "together"})
public abstract class RankedEntry implements Serializable {

    RankedEntry() {}

    /**
     * Returns what is known of the unit.
     *
     * @return an entry with a score and its error
     */
    public abstract LeagueEntry entry();

    /**
     * Returns the rank by the scores as they are, by the tie rule of the table.
     *
     * @return 1 for the best; a half where equal ones share the mean of their places
     */
    public abstract double rank();

    /**
     * Returns the ranks that this unit may have, looked at by itself (边际置信集).
     *
     * @return a set that holds the true rank of this unit as often as the standard says
     */
    public abstract RankRange alone();

    /**
     * Returns the ranks that this unit may have, looked at with all others (联合置信集).
     *
     * @return a set such that those of all units hold all true ranks at once as often as the standard says
     */
    public abstract RankRange together();

    /**
     * Returns the set that a standard acts on.
     *
     * @param standard the standard
     * @return the set for this unit alone, or that for all together
     */
    public final RankRange range(RankingStandard standard) {
        return standard.together() ? together() : alone();
    }

    /**
     * Returns the score with its error.
     *
     * @return the estimate
     */
    @JsonIgnore
    public final ScoreEstimate estimate() {
        return entry().estimate().orElseThrow();
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
        checkState(entry().estimate().isPresent(), "who is ranked has a score and its error");
        checkState(rank() >= 1 && Double.isFinite(rank()), "ranks run from 1 up, not from %s", rank());
    }

    /** Builds a {@link RankedEntry}. */
    public static final class Builder extends ImmutableRankedEntry.Builder {
        Builder() {}
    }
}
