package dev.governance.organization.party;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party organisation (党组织), by counts and days alone: no list of members, no person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePartyUnit.class)
@JsonDeserialize(as = ImmutablePartyUnit.class)
@JsonPropertyOrder({
    "organization",
    "division",
    "form",
    "during",
    "members",
    "activities",
    "communityMatters",
    "lastElection"
})
public abstract class PartyUnit implements Serializable {

    PartyUnit() {}

    /**
     * Returns which body.
     *
     * @return its id
     */
    public abstract OrganizationId organization();

    /**
     * Returns for which community or subdistrict it is.
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
     * Returns from when to when it exists.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns how many full members it has (正式党员).
     *
     * @return the count; 0 or more; never told in a result
     */
    @Value.Redacted
    public abstract long members();

    /**
     * Returns on which days it met.
     *
     * @return the days
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> activities();

    /**
     * Returns on which days it took part in a matter of the community.
     *
     * @return the days
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> communityMatters();

    /**
     * Returns when it last elected its leaders.
     *
     * @return the day; absent where nobody told
     */
    public abstract Optional<LocalDate> lastElection();

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
        checkState(members() >= 0, "%s has %s members", organization(), members());
    }

    /** Builds a {@link PartyUnit}. */
    public static final class Builder extends ImmutablePartyUnit.Builder {
        Builder() {}
    }
}
