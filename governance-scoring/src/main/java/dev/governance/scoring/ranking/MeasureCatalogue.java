package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.ProfileId;
import dev.governance.organization.OrganizationKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The measures that law opens (措施清单), each with its article.
 *
 * @param rules the rules; each id once
 */
public record MeasureCatalogue(ImmutableList<MeasureRule> rules) implements Serializable {

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if two rules have one id
     */
    public MeasureCatalogue {
        checkArgument(
                rules.stream().map(MeasureRule::id).distinct().count() == rules.size(),
                "two rules on measures have one id");
    }

    /**
     * Returns what holds in a place: the rules of its own profile and those of the nation.
     *
     * @param profile the place
     * @return those rules, in their order here
     */
    public MeasureCatalogue of(ProfileId profile) {
        return new MeasureCatalogue(rules.stream()
                .filter(rule -> rule.profile().equals(profile) || rule.profile().equals(ProfileId.national()))
                .collect(toImmutableList()));
    }

    /**
     * Finds what is open against a body.
     *
     * @param kind the kind of the body
     * @param ground the ground
     * @param day the day of the decision
     * @return the rules that open a measure, in their order here; empty where nothing is open
     */
    public ImmutableList<MeasureRule> open(OrganizationKind kind, AccountabilityGround ground, LocalDate day) {
        return rules.stream().filter(rule -> rule.covers(kind, ground, day)).collect(toImmutableList());
    }
}
