package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What is known when accountability is looked at (问责事实): the bodies, their leagues over the years, what was counted, what they
 * bring forward, and which measures there were before.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAccountabilityFacts.class)
@JsonDeserialize(as = ImmutableAccountabilityFacts.class)
@JsonPropertyOrder({"day", "bodies", "histories", "counts", "claims", "priors"})
public abstract class AccountabilityFacts implements Serializable {

    AccountabilityFacts() {}

    /**
     * Returns the day on which it is looked at.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns the bodies that are looked at.
     *
     * @return the bodies, each id once
     */
    public abstract ImmutableList<Organization> bodies();

    /**
     * Returns the leagues.
     *
     * @return a history for each league
     */
    public abstract ImmutableList<LeagueHistory> histories();

    /**
     * Returns what was counted.
     *
     * @return the counts; several of one body on one ground add up
     */
    public abstract ImmutableList<ConductCount> counts();

    /**
     * Returns what bodies brought forward.
     *
     * @return the claims
     */
    public abstract ImmutableList<ExemptionClaim> claims();

    /**
     * Returns the measures that took effect before.
     *
     * @return the measures
     */
    public abstract ImmutableList<PriorMeasure> priors();

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
                bodies().stream().map(Organization::id).distinct().count() == bodies().size(),
                "two bodies have one id");
        checkState(
                histories().stream()
                                .map(one -> one.latest().league().id())
                                .distinct()
                                .count()
                        == histories().size(),
                "a league has two histories");
    }

    /** Returns the day and the number of bodies; facts are long. */
    @Override
    public final String toString() {
        return "facts of " + day() + " about " + bodies().size() + " bodies";
    }

    /** Tells how many measures a rule led to before. */
    final int earlier(OrganizationId subject, AccountabilityRule rule) {
        return (int) priors().stream()
                .filter(prior -> prior.subject().equals(subject) && prior.rule().equals(rule.id()))
                .count();
    }

    /** Builds {@link AccountabilityFacts}. */
    public static final class Builder extends ImmutableAccountabilityFacts.Builder {
        Builder() {}
    }
}
