package dev.governance.organization.society;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.organization.Yardsticks;
import dev.governance.policy.AdmissionPolicy;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What was found about community groups and about people who would help (社会力量审查).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSocietyReview.class)
@JsonDeserialize(as = ImmutableSocietyReview.class)
@JsonPropertyOrder({"day", "groups", "seats", "findings", "open", "uses"})
public abstract class SocietyReview implements Serializable {

    SocietyReview() {}

    /**
     * Returns the day.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns how each group stands.
     *
     * @return in the order of the register; empty where a number of registration was not verified
     */
    public abstract ImmutableList<GroupStanding> groups();

    /**
     * Returns who could sit in the joint meeting.
     *
     * @return the plan
     */
    public abstract SeatPlan seats();

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
     * Reviews a register. Groups take time in proportion to their number; the matching is one for each community.
     *
     * @param register the register
     * @param at the norms and the day
     * @return standings, seats and findings
     */
    public static SocietyReview of(SocietyRegister register, Yardsticks at) {
        ImmutableList<Finding> open = at.open(SocialNorms.all());
        ImmutableList<GroupStanding> groups = open.isEmpty() ? standings(register, at) : ImmutableList.of();
        SeatPlan seats = SeatPlan.of(register, at.date());
        return builder()
                .day(at.date())
                .groups(groups)
                .seats(seats)
                .addAllFindings(SocietyInspection.groups(groups))
                .addAllFindings(SocietyInspection.seats(register, seats))
                .open(open)
                .uses(at.uses(SocialNorms.all()))
                .build();
    }

    private static ImmutableList<GroupStanding> standings(SocietyRegister register, Yardsticks at) {
        AdmissionPolicy<FoundingPlan> policy = SocialRegistration.policy(at);
        return register.groups().stream()
                .map(group -> GroupStanding.of(group, policy, at.date()))
                .collect(toImmutableList());
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocietyReview}. */
    public static final class Builder extends ImmutableSocietyReview.Builder {
        Builder() {}
    }
}
