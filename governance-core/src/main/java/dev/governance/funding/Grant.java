package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A grant that was awarded (资助项目): money in tranches, each after the gate of the one before.
 *
 * <p>The first tranche is paid when the grant begins. Passing the last gate is graduation (结项).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGrant.class)
@JsonDeserialize(as = ImmutableGrant.class)
@JsonPropertyOrder({"id", "holder", "fund", "purpose", "awarded", "tranches"})
public abstract class Grant implements Serializable {

    Grant() {}

    /**
     * Returns the id.
     *
     * @return that of the application
     */
    public abstract GrantId id();

    /**
     * Returns who has it.
     *
     * @return the organization
     */
    public abstract OrganizationId holder();

    /**
     * Returns the fund that pays.
     *
     * @return the fund
     */
    public abstract GrantFundKind fund();

    /**
     * Returns what the money is for.
     *
     * @return the purpose
     */
    public abstract Purpose purpose();

    /**
     * Returns when it was awarded.
     *
     * @return the day
     */
    public abstract LocalDate awarded();

    /**
     * Returns the tranches.
     *
     * @return at least one, by day
     */
    public abstract ImmutableList<Tranche> tranches();

    /**
     * Returns the whole grant.
     *
     * @return the tranches together
     */
    @JsonIgnore
    public final Money amount() {
        return Money.sum(tranches().stream().map(Tranche::amount).collect(toImmutableList()));
    }

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
        checkState(!tranches().isEmpty(), "grant %s has no tranche", id());
        checkState(
                Comparators.isInOrder(tranches(), Comparator.comparing(Tranche::due)),
                "the gates of grant %s are not in order",
                id());
    }

    /** Builds a {@link Grant}. */
    public static final class Builder extends ImmutableGrant.Builder {
        Builder() {}
    }
}
