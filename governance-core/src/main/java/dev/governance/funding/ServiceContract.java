package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.duty.Power;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A contract of services (购买服务合同): who gives what to whom, by which levels, and when it is paid.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableServiceContract.class)
@JsonDeserialize(as = ImmutableServiceContract.class)
@JsonPropertyOrder({"id", "purchase", "buyer", "provider", "terms", "period", "payments", "powers"})
public abstract class ServiceContract implements Serializable {

    ServiceContract() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract ContractId id();

    /**
     * Returns the purchase that it comes from.
     *
     * @return the purchase
     */
    public abstract PurchaseId purchase();

    /**
     * Returns who buys.
     *
     * @return the organization
     */
    public abstract OrganizationId buyer();

    /**
     * Returns who gives the service.
     *
     * @return the organization
     */
    public abstract OrganizationId provider();

    /**
     * Returns the terms.
     *
     * @return levels, result share, cap, days to answer
     */
    public abstract ContractTemplate terms();

    /**
     * Returns from when to when.
     *
     * @return both ends are given
     */
    public abstract DateSpan period();

    /**
     * Returns when what is paid.
     *
     * @return by day, at least one; a payment is for the time since the one before
     */
    public abstract ImmutableList<Instalment> payments();

    /**
     * Returns the powers that the provider is given.
     *
     * @return the powers
     */
    public abstract ImmutableSet<Power> powers();

    /**
     * Returns what the contract is worth.
     *
     * @return the payments together
     */
    @JsonIgnore
    public final Money value() {
        return Money.sum(payments().stream().map(Instalment::amount).collect(toImmutableList()));
    }

    /** Returns the days that a payment is for: since the one before, or since the beginning. */
    final DateSpan spanOf(int number) {
        LocalDate from = number == 1
                ? period().from().orElseThrow()
                : payments().get(number - 2).due().plusDays(1);
        LocalDate to = payments().get(number - 1).due().plusDays(1);
        return DateSpan.of(from.isBefore(to) ? from : to.minusDays(1), to);
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
        checkState(!payments().isEmpty(), "contract %s has no payment", id());
        checkState(
                Comparators.isInStrictOrder(payments(), Comparator.comparing(Instalment::due)),
                "the payments of contract %s are not in order",
                id());
        checkState(
                period().from().isPresent() && period().to().isPresent(),
                "contract %s: the period %s has no end",
                id(),
                period());
        checkState(!buyer().equals(provider()), "contract %s: %s buys from itself", id(), buyer());
    }

    /** Builds a {@link ServiceContract}. */
    public static final class Builder extends ImmutableServiceContract.Builder {
        Builder() {}
    }
}
