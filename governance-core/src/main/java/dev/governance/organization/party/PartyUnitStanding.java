package dev.governance.organization.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How one party organisation stands (党组织运行情况), criterion by criterion, without counts of people.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePartyUnitStanding.class)
@JsonDeserialize(as = ImmutablePartyUnitStanding.class)
@JsonPropertyOrder({"organization", "division", "form", "answers", "effective"})
public abstract class PartyUnitStanding implements Serializable {

    PartyUnitStanding() {}

    /**
     * Returns which body.
     *
     * @return its id
     */
    public abstract OrganizationId organization();

    /**
     * Returns where.
     *
     * @return the division
     */
    public abstract DivisionCode division();

    /**
     * Returns what it is.
     *
     * @return the form
     */
    public abstract PartyForm form();

    /**
     * Returns which criteria are met.
     *
     * @return an answer for each criterion, in their order
     */
    public abstract ImmutableMap<PartyCriterion, CriterionAnswer> answers();

    /**
     * Returns whether it works, and not only exists.
     *
     * @return all criteria together
     */
    public abstract CriterionAnswer effective();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyUnitStanding}. */
    public static final class Builder extends ImmutablePartyUnitStanding.Builder {
        Builder() {}
    }
}
