package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of a budget (预算科目): how much money of which unit is for what.
 *
 * <p>Money with an {@linkplain #earmark earmark} (专项资金) may be spent for that purpose alone.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBudgetLine.class)
@JsonDeserialize(as = ImmutableBudgetLine.class)
@JsonPropertyOrder({"id", "unit", "kind", "book", "name", "amount", "earmark"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class BudgetLine implements Serializable {

    BudgetLine() {}

    /**
     * Returns the id of the line.
     *
     * @return the id
     */
    public abstract BudgetLineId id();

    /**
     * Returns whose line it is.
     *
     * @return the unit
     */
    public abstract OrganizationId unit();

    /**
     * Returns what the line is for.
     *
     * @return the kind
     */
    public abstract BudgetLineKind kind();

    /**
     * Returns the budget that it stands in.
     *
     * @return the book; the general budget unless it is said
     */
    @Value.Default
    public BudgetBook book() {
        return BudgetBook.GENERAL;
    }

    /**
     * Returns what people call it.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns how much was approved for the year.
     *
     * @return whole fen, not negative
     */
    public abstract Money amount();

    /**
     * Returns the purpose for which alone the money may be spent.
     *
     * @return the purpose; absent for money without one
     */
    public abstract Optional<Purpose> earmark();

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
        checkState(!name().isBlank(), "budget line %s has no name", id());
        checkState(!amount().isNegative(), "budget line %s: %s yuan is negative", id(), amount());
        checkState(
                earmark().isEmpty() || kind() == BudgetLineKind.EXPENDITURE,
                "budget line %s: only expenditure is earmarked",
                id());
    }

    /** Builds a {@link BudgetLine}. */
    public static final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }
}
