package dev.governance.organization.autonomy;

import static com.google.common.collect.ImmutableList.toImmutableList;

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
 * What was found about self-government of residents (居民自治审查).
 *
 * <p>The law that is in force from 2026-01-01 was seen in part: what of it was not verified is not decided, and stands in
 * {@link #open}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAutonomyReview.class)
@JsonDeserialize(as = ImmutableAutonomyReview.class)
@JsonPropertyOrder({"day", "lines", "findings", "open", "uses"})
public abstract class AutonomyReview implements Serializable {

    AutonomyReview() {}

    /**
     * Returns the day.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns community by community.
     *
     * @return one for each committee, in the order of the register
     */
    public abstract ImmutableList<AutonomyLine> lines();

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
     * @return answers and findings
     */
    public static AutonomyReview of(AutonomyRegister register, Yardsticks at) {
        AutonomyInspection inspection = new AutonomyInspection(at);
        ImmutableList<AutonomyLine> lines =
                register.committees().stream().map(inspection::line).collect(toImmutableList());
        return builder()
                .day(at.date())
                .lines(lines)
                .findings(inspection.findings())
                .open(at.open(AutonomyNorms.all()))
                .uses(at.uses(AutonomyNorms.all()))
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

    /** Builds an {@link AutonomyReview}. */
    public static final class Builder extends ImmutableAutonomyReview.Builder {
        Builder() {}
    }
}
