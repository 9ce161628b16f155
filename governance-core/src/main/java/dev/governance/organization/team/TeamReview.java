package dev.governance.organization.team;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.organization.Yardsticks;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/**
 * What was found about teams, orders and whistles (队伍统筹审查).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTeamReview.class)
@JsonDeserialize(as = ImmutableTeamReview.class)
@JsonPropertyOrder({"now", "scorecards", "findings", "open", "uses"})
public abstract class TeamReview implements Serializable {

    TeamReview() {}

    /**
     * Returns the time of the review.
     *
     * @return the time of the review
     */
    public abstract LocalDateTime now();

    /**
     * Returns how both sides of whistles did.
     *
     * @return callers first, then those who were called, by id
     */
    public abstract ImmutableList<WhistleScorecard> scorecards();

    /**
     * Returns what was found.
     *
     * @return the findings; people are counted and not named
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns what could not be decided.
     *
     * @return a finding for each norm without a verified value
     */
    public abstract ImmutableList<Finding> open();

    /**
     * Returns which norms were used.
     *
     * @return the uses
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Reviews a register, in time that grows with its size times its logarithm.
     *
     * @param register the register
     * @param now the time, on the clock of the place; whistles that are not answered are measured against it
     * @param at the norms and the day
     * @return scorecards and findings
     */
    public static TeamReview of(TeamRegister register, LocalDateTime now, Yardsticks at) {
        WhistleInspection whistles = new WhistleInspection(now, at);
        register.whistles().forEach(whistles::look);
        return builder()
                .now(now)
                .scorecards(whistles.scorecards())
                .addAllFindings(DailyManagers.findings(register, at.date()))
                .addAllFindings(OrderInspection.findings(register))
                .addAllFindings(whistles.findings())
                .open(at.open(TeamNorms.all()))
                .uses(at.uses(TeamNorms.all()))
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TeamReview}. */
    public static final class Builder extends ImmutableTeamReview.Builder {
        Builder() {}
    }
}
