package dev.governance.organization.party;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.WireVersion;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is known of party organisations, guidance and co-building in a county (党建台账), as counts and days.
 *
 * <p>Immutable and thread-safe.
 */
@WireVersion(1)
@Value.Immutable
@JsonSerialize(as = ImmutablePartyRegister.class)
@JsonDeserialize(as = ImmutablePartyRegister.class)
@JsonPropertyOrder({"communities", "units", "guided", "guidances", "agreements"})
public abstract class PartyRegister implements Serializable {

    PartyRegister() {}

    /**
     * Returns which communities there are.
     *
     * @return the communities to be covered, each once
     */
    public abstract ImmutableList<DivisionCode> communities();

    /**
     * Returns the party organisations.
     *
     * @return each once, those of subdistricts among them
     */
    public abstract ImmutableList<PartyUnit> units();

    /**
     * Returns which bodies ought to be guided.
     *
     * @return owners' committees and social organisations
     */
    public abstract ImmutableList<OrganizationId> guided();

    /**
     * Returns who guides whom.
     *
     * @return the relations
     */
    public abstract ImmutableList<Guidance> guidances();

    /**
     * Returns the co-building agreements.
     *
     * @return each once
     */
    public abstract ImmutableList<CoBuildingAgreement> agreements();

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
        checkState(ImmutableSet.copyOf(guided()).size() == guided().size(), "a guided body stands twice");
        checkState(ImmutableSet.copyOf(guidances()).size() == guidances().size(), "a guidance stands twice");
        checkState(ImmutableSet.copyOf(communities()).size() == communities().size(), "a community stands twice");
        checkState(
                units().stream().map(PartyUnit::organization).distinct().count() == units().size(),
                "a party organisation stands twice");
        checkState(
                agreements().stream().map(CoBuildingAgreement::id).distinct().count()
                        == agreements().size(),
                "an agreement stands twice");
    }

    /** Builds a {@link PartyRegister}. */
    public static final class Builder extends ImmutablePartyRegister.Builder {
        Builder() {}
    }
}
