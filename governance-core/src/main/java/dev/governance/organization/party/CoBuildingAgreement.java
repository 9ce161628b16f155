package dev.governance.organization.party;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * An agreement of a community and a unit that builds it together with others (共驻共建协议).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCoBuildingAgreement.class)
@JsonDeserialize(as = ImmutableCoBuildingAgreement.class)
@JsonPropertyOrder({"id", "host", "partner", "during", "signed", "pledges"})
public abstract class CoBuildingAgreement implements Serializable {

    CoBuildingAgreement() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract AgreementId id();

    /**
     * Returns the community's body.
     *
     * @return its id
     */
    public abstract OrganizationId host();

    /**
     * Returns the unit that joined.
     *
     * @return its id
     */
    public abstract OrganizationId partner();

    /**
     * Returns for which days it was made.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns which sides signed.
     *
     * @return both in an agreement that holds
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CoBuildingSide> signed();

    /**
     * Returns what both sides promised.
     *
     * @return the pledges of all lists
     */
    public abstract ImmutableList<CoBuildingPledge> pledges();

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
        checkState(ImmutableSet.copyOf(pledges()).size() == pledges().size(), "a pledge stands twice");
        checkState(!host().equals(partner()), "the agreement %s has %s on both sides", id(), host());
    }

    /** Builds a {@link CoBuildingAgreement}. */
    public static final class Builder extends ImmutableCoBuildingAgreement.Builder {
        Builder() {}
    }
}
