package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an organisation claims relief for (优惠申报): its service, its income and costs of a year, and the conditions that it shows.
 *
 * <p>Costs are those of the income that is taxed. Income from community services and income from non-profit work are parts of the whole that do not overlap.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReliefClaim.class)
@JsonDeserialize(as = ImmutableReliefClaim.class)
@JsonPropertyOrder({
    "claimant",
    "day",
    "service",
    "inCommunity",
    "income",
    "communityIncome",
    "nonProfitIncome",
    "costs",
    "disabledWages",
    "due",
    "housekeeping",
    "nonProfit",
    "smallFirm"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ReliefClaim implements Serializable {

    ReliefClaim() {}

    /**
     * Returns who claims.
     *
     * @return the organization
     */
    public abstract OrganizationId claimant();

    /**
     * Returns the day on which the tax arises.
     *
     * @return the day; the last of the year for a year
     */
    public abstract LocalDate day();

    /**
     * Returns what service it gives.
     *
     * @return the type
     */
    public abstract ReliefService service();

    /**
     * Returns whether it gives it in communities.
     *
     * @return absent where nothing is said
     */
    public abstract Optional<Boolean> inCommunity();

    /**
     * Returns all income.
     *
     * @return whole fen, not negative
     */
    public abstract Money income();

    /**
     * Returns the part of the income that comes from the service in communities.
     *
     * @return whole fen
     */
    public abstract Money communityIncome();

    /**
     * Returns the part of the income that comes from non-profit work.
     *
     * @return whole fen; income from profit-making work is none of it (实施条例 art. 85)
     */
    public abstract Money nonProfitIncome();

    /**
     * Returns what may be deducted.
     *
     * @return whole fen, not negative
     */
    public abstract Money costs();

    /**
     * Returns the wages of disabled employees among the costs.
     *
     * @return whole fen
     */
    public abstract Money disabledWages();

    /**
     * Returns what would be due of other taxes without relief.
     *
     * @return whole fen by tax; not of income tax
     */
    public abstract ImmutableMap<ReliefTax, Money> due();

    /**
     * Returns the conditions of housekeeping firms that are shown.
     *
     * @return the conditions
     */
    public abstract ImmutableSet<HousekeepingCondition> housekeeping();

    /**
     * Returns the conditions of non-profit organisations that are shown.
     *
     * @return the conditions
     */
    public abstract ImmutableSet<NonProfitCondition> nonProfit();

    /**
     * Returns whether it is a small firm with low profit.
     *
     * @return absent where nothing is said
     */
    public abstract Optional<Boolean> smallFirm();

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
        for (Money part : ImmutableList.of(communityIncome(), nonProfitIncome(), costs(), disabledWages())) {
            checkState(!part.isNegative(), "%s: an amount is negative: %s", claimant(), part);
        }
        checkState(
                communityIncome().plus(nonProfitIncome()).compareTo(income()) <= 0,
                "%s: the parts of the income are more than the whole, %s",
                claimant(),
                income());
        checkState(
                disabledWages().compareTo(costs()) <= 0,
                "%s: wages of %s are no part of costs of %s",
                claimant(),
                disabledWages(),
                costs());
        checkState(
                due().values().stream().noneMatch(Money::isNegative), "%s: a tax is negative: %s", claimant(), due());
        checkState(!due().containsKey(ReliefTax.INCOME), "%s: income tax is worked out, not told", claimant());
    }

    /** Builds a {@link ReliefClaim}. */
    public static final class Builder extends ImmutableReliefClaim.Builder {
        Builder() {}
    }
}
