package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a government buys (购买服务台账): purchases, contracts, inspections, payments, and the list of bad conduct.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableContractRegister.class)
@JsonDeserialize(as = ImmutableContractRegister.class)
@JsonPropertyOrder({"purchases", "contracts", "inspections", "payments", "blacklist"})
public abstract class ContractRegister implements Serializable {

    ContractRegister() {}

    /**
     * Returns the purchases.
     *
     * @return each id once
     */
    public abstract ImmutableList<Purchase> purchases();

    /**
     * Returns the contracts.
     *
     * @return each id once
     */
    public abstract ImmutableList<ServiceContract> contracts();

    /**
     * Returns the inspections.
     *
     * @return the inspections
     */
    public abstract ImmutableList<ContractInspection> inspections();

    /**
     * Returns what was paid.
     *
     * @return the payments
     */
    public abstract ImmutableList<ContractPayment> payments();

    /**
     * Returns the list of bad conduct.
     *
     * @return the entries
     */
    public abstract ImmutableList<Blacklisting> blacklist();

    /**
     * Tells whether a supplier stands on the list of bad conduct.
     *
     * @param supplier the supplier
     * @param day the day
     * @return whether it does
     */
    public final boolean isBarred(OrganizationId supplier, LocalDate day) {
        return blacklist().stream()
                .anyMatch(entry ->
                        entry.supplier().equals(supplier) && entry.during().contains(day));
    }

    /**
     * Judges each purchase.
     *
     * @param standard the numbers in force
     * @return a decision by purchase, in their order
     */
    public final ImmutableMap<PurchaseId, Decision> decide(PurchaseStandard standard) {
        AdmissionPolicy<PurchaseCase> policy = PurchaseRules.standard(standard);
        return purchases().stream()
                .collect(toImmutableMap(
                        Purchase::id,
                        purchase -> policy.decide(new PurchaseCase(
                                purchase, isBarred(purchase.supplier().id(), purchase.day())))));
    }

    /**
     * Settles a contract.
     *
     * @param contract the contract
     * @param standard the numbers in force
     * @param day the last day that is looked at
     * @return what its payments come to
     */
    public final ContractReview settle(ServiceContract contract, PurchaseStandard standard, LocalDate day) {
        return new ContractSettlement(contract, inspections(), requireNonNull(day, "day"))
                .review(requireNonNull(standard, "standard"));
    }

    /**
     * Reviews all of it: purchases by the standard rules and for splitting, contracts against their purchases, inspections for evidence,
     * payments against what they come to.
     *
     * @param standard the numbers in force
     * @param day the last day that is looked at
     * @return what was found: purchases, splitting, contracts, the list of bad conduct
     */
    public final ImmutableList<Finding> review(PurchaseStandard standard, LocalDate day) {
        return ImmutableList.<Finding>builder()
                .addAll(new PurchaseInspection(this, standard).findings())
                .addAll(new ContractCheck(this, standard, requireNonNull(day, "day")).findings())
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

    @Value.Check
    void check() {
        checkState(
                purchases().stream().map(Purchase::id).distinct().count()
                        == purchases().size(),
                "a purchase stands twice");
        checkState(
                contracts().stream().map(ServiceContract::id).distinct().count()
                        == contracts().size(),
                "a contract stands twice");
    }

    /** Builds a {@link ContractRegister}. */
    public static final class Builder extends ImmutableContractRegister.Builder {
        Builder() {}
    }
}
