package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A service that is to be purchased (政府购买服务项目).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePurchase.class)
@JsonDeserialize(as = ImmutablePurchase.class)
@JsonPropertyOrder({
    "id",
    "buyer",
    "buyerKind",
    "title",
    "category",
    "budgetLine",
    "day",
    "value",
    "period",
    "exclusions",
    "method",
    "grounds",
    "approved",
    "longTerm",
    "supplier"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Purchase implements Serializable {

    Purchase() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract PurchaseId id();

    /**
     * Returns who buys.
     *
     * @return the organization
     */
    public abstract OrganizationId buyer();

    /**
     * Returns what the buyer is.
     *
     * @return the kind
     */
    public abstract OrganizationKind buyerKind();

    /**
     * Returns what is bought.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * Returns the category of the service.
     *
     * @return as the catalogue has it (品目)
     */
    public abstract String category();

    /**
     * Returns the line that pays.
     *
     * @return the line
     */
    public abstract BudgetLineId budgetLine();

    /**
     * Returns when it is bought.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns what it costs in all.
     *
     * @return whole fen, above zero
     */
    public abstract Money value();

    /**
     * Returns from when to when the service is given.
     *
     * @return both ends are given
     */
    public abstract DateSpan period();

    /**
     * Returns which of the six exclusions hold.
     *
     * @return empty where it was checked and none does; absent where nobody checked
     */
    public abstract Optional<ImmutableSet<PurchaseExclusion>> exclusions();

    /**
     * Returns the method.
     *
     * @return the method
     */
    public abstract PurchaseMethod method();

    /**
     * Returns why it is not an open tender.
     *
     * @return the grounds
     */
    public abstract ImmutableSet<MethodGround> grounds();

    /**
     * Returns whether the authority approved another method than open tender.
     *
     * @return whether it did
     */
    @Value.Default
    public boolean approved() {
        return false;
    }

    /**
     * Returns the conditions of a contract of more than a year that are met.
     *
     * @return the conditions
     */
    public abstract ImmutableSet<LongTermCondition> longTerm();

    /**
     * Returns who supplies.
     *
     * @return the supplier
     */
    public abstract Supplier supplier();

    /**
     * Returns how many years the service is given, one that has begun counted whole.
     *
     * @return 1 or more
     */
    @JsonIgnore
    public final long years() {
        LocalDate from = period().from().orElseThrow();
        LocalDate to = period().to().orElseThrow();
        long whole = ChronoUnit.YEARS.between(from, to);
        return from.plusYears(whole).isBefore(to) ? whole + 1 : whole;
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
        checkState(!title().isBlank() && !category().isBlank(), "purchase %s has no title or no category", id());
        checkState(value().fen() > 0, "purchase %s costs %s", id(), value());
        checkState(
                period().from().isPresent() && period().to().isPresent(),
                "purchase %s: the period %s has no end",
                id(),
                period());
    }

    /** Builds a {@link Purchase}. */
    public static final class Builder extends ImmutablePurchase.Builder {
        Builder() {}
    }
}
