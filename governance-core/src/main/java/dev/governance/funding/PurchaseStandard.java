package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Money;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The numbers of government purchase (购买服务参数), each from a norm with its source.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePurchaseStandard.class)
@JsonDeserialize(as = ImmutablePurchaseStandard.class)
@JsonPropertyOrder({
    "tenderFrom",
    "years",
    "yearsLong",
    "matureYears",
    "matureContracts",
    "blacklistYearsLeast",
    "blacklistYearsMost",
    "renewalLeastMet",
    "uses"
})
public abstract class PurchaseStandard implements Serializable {

    /** From which amount on a purchase goes to open tender. */
    public static final NormId<Money> TENDER_FROM = NormId.ofMoney("funding.purchase-tender-from");
    /** How many years a contract is at most: 1. */
    public static final NormId<Long> YEARS = NormId.ofCount("funding.purchase-years");
    /** How many years it is at most where four conditions are met: 3. */
    public static final NormId<Long> YEARS_LONG = NormId.ofCount("funding.purchase-years-long");
    /** How many years a mature supplier has been registered. */
    public static final NormId<Long> MATURE_YEARS = NormId.ofCount("funding.supplier-mature-years");
    /** How many contracts a mature supplier has fulfilled. */
    public static final NormId<Long> MATURE_CONTRACTS = NormId.ofCount("funding.supplier-mature-contracts");
    /** The least years on the list of bad conduct: 1. */
    public static final NormId<Long> BLACKLIST_LEAST = NormId.ofCount("funding.blacklist-years-least");
    /** The most years on the list of bad conduct: 3. */
    public static final NormId<Long> BLACKLIST_MOST = NormId.ofCount("funding.blacklist-years-most");
    /** The part of service levels that must have been met for a renewal. */
    public static final NormId<Ratio> RENEWAL = NormId.ofRatio("funding.renewal-least-met");

    PurchaseStandard() {}

    /**
     * Returns from which amount on a purchase goes to open tender.
     *
     * @return whole fen, the amount itself included; the province sets it (政府采购法 art. 27)
     */
    public abstract Money tenderFrom();

    /**
     * Returns how many years a contract is at most.
     *
     * @return years
     */
    public abstract long years();

    /**
     * Returns how many years it is at most where all four conditions are met.
     *
     * @return years, not below the ordinary number
     */
    public abstract long yearsLong();

    /**
     * Returns how many years a supplier must have been registered.
     *
     * @return years
     */
    public abstract long matureYears();

    /**
     * Returns how many contracts it must have fulfilled.
     *
     * @return contracts
     */
    public abstract long matureContracts();

    /**
     * Returns the least years on the list of bad conduct.
     *
     * @return years
     */
    public abstract long blacklistYearsLeast();

    /**
     * Returns the most years on the list of bad conduct.
     *
     * @return years
     */
    public abstract long blacklistYearsMost();

    /**
     * Returns the part of service levels that must have been met for a renewal.
     *
     * @return a part of those that were inspected
     */
    public abstract Ratio renewalLeastMet();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms; empty for numbers that somebody made up
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns the numbers in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard
     * @throws IllegalArgumentException if a number is not verified, with the names of all such numbers
     */
    public static PurchaseStandard of(Norms norms, LocalDate date, ProfileId profile) {
        Builder standard = builder();
        return standard.uses(new NormReading(norms, date, profile)
                        .read(TENDER_FROM, standard::tenderFrom)
                        .read(YEARS, standard::years)
                        .read(YEARS_LONG, standard::yearsLong)
                        .read(MATURE_YEARS, standard::matureYears)
                        .read(MATURE_CONTRACTS, standard::matureContracts)
                        .read(BLACKLIST_LEAST, standard::blacklistYearsLeast)
                        .read(BLACKLIST_MOST, standard::blacklistYearsMost)
                        .read(RENEWAL, standard::renewalLeastMet)
                        .uses())
                .build();
    }

    /** Returns where a number comes from. */
    final Citation[] citations(NormId<?> number) {
        return NormReading.citations(uses(), number).toArray(Citation[]::new);
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
        checkState(years() <= yearsLong(), "%s years are more than %s", years(), yearsLong());
        checkState(
                blacklistYearsLeast() <= blacklistYearsMost(),
                "%s years are more than %s",
                blacklistYearsLeast(),
                blacklistYearsMost());
    }

    /** Builds a {@link PurchaseStandard}. */
    public static final class Builder extends ImmutablePurchaseStandard.Builder {
        Builder() {}
    }
}
