package dev.governance.organization.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.organization.Yardsticks;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What was found about party organisations, guidance and co-building (党建审查).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePartyReview.class)
@JsonDeserialize(as = ImmutablePartyReview.class)
@JsonPropertyOrder({"day", "coverage", "scorecards", "findings", "open", "uses"})
public abstract class PartyReview implements Serializable {

    PartyReview() {}

    /**
     * Returns the day.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns how far communities are covered.
     *
     * @return the coverage
     */
    public abstract PartyCoverage coverage();

    /**
     * Returns how both sides kept their agreements.
     *
     * @return two for each agreement in force
     */
    public abstract ImmutableList<CoBuildingScorecard> scorecards();

    /**
     * Returns what was found.
     *
     * @return the findings
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
     * Reviews a register, in time that grows with its size.
     *
     * @param register the register
     * @param at the norms and the day
     * @return coverage, scorecards and findings
     */
    public static PartyReview of(PartyRegister register, Yardsticks at) {
        PartyMeasuring measuring = new PartyMeasuring(register, at);
        PartyCoverage coverage = measuring.coverage(register);
        return builder()
                .day(at.date())
                .coverage(coverage)
                .scorecards(CoBuildingInspection.scorecards(register, at.date()))
                .addAllFindings(new PartyInspection(register, coverage, measuring, at).findings())
                .addAllFindings(new GuidanceInspection(register, at).findings())
                .addAllFindings(CoBuildingInspection.findings(register, at.date()))
                .open(at.open(PartyNorms.all()))
                .uses(at.uses(PartyNorms.all()))
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

    /** Builds a {@link PartyReview}. */
    public static final class Builder extends ImmutablePartyReview.Builder {
        Builder() {}
    }
}
