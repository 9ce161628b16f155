package dev.governance.organization.society;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Finding;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a community group could be registered (可登记情况), and what it lacks.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGroupStanding.class)
@JsonDeserialize(as = ImmutableGroupStanding.class)
@JsonPropertyOrder({"group", "registrable", "lacking", "missing", "supports"})
public abstract class GroupStanding implements Serializable {

    GroupStanding() {}

    /**
     * Returns which group.
     *
     * @return its id
     */
    public abstract OrganizationId group();

    /**
     * Returns whether it meets all conditions.
     *
     * @return not verified where facts are missing
     */
    public abstract CriterionAnswer registrable();

    /**
     * Returns what it lacks for certain.
     *
     * @return the findings of the rules that refuse
     */
    public abstract ImmutableList<Finding> lacking();

    /**
     * Returns which facts are missing.
     *
     * @return names of the vocabulary
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> missing();

    /**
     * Returns how it was supported within a year.
     *
     * @return the kinds
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SupportKind> supports();

    static GroupStanding of(CommunityGroup group, AdmissionPolicy<FoundingPlan> policy, LocalDate day) {
        Decision decision = policy.decide(group.plan());
        boolean refused = decision.possible().equals(ImmutableSet.of(Verdict.REFUSE));
        boolean admitted = decision.possible().equals(ImmutableSet.of(Verdict.ADMIT));
        return builder()
                .group(group.id())
                .registrable(CriterionAnswer.of(refused || admitted ? Optional.of(admitted) : Optional.empty()))
                .lacking(decision.fired().stream()
                        .filter(fired -> fired.verdict() == Verdict.REFUSE)
                        .map(RuleFinding::finding)
                        .collect(toImmutableList()))
                .missing(decision.missing())
                .supports(group.supports().stream()
                        .filter(one -> one.day().isAfter(day.minusYears(1))
                                && !one.day().isAfter(day))
                        .map(GroupSupport::kind)
                        .toList())
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

    /** Builds a {@link GroupStanding}. */
    public static final class Builder extends ImmutableGroupStanding.Builder {
        Builder() {}
    }
}
