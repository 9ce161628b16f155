package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A unit that has money in a budget (预算单位).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBudgetUnit.class)
@JsonDeserialize(as = ImmutableBudgetUnit.class)
@JsonPropertyOrder({"id", "name", "kind", "parent", "division"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class BudgetUnit implements Serializable {

    BudgetUnit() {}

    /**
     * Returns the organization.
     *
     * @return its id
     */
    public abstract OrganizationId id();

    /**
     * Returns what people call it.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns what it is.
     *
     * @return the kind
     */
    public abstract BudgetUnitKind kind();

    /**
     * Returns the unit in whose budget it stands.
     *
     * @return the unit above; absent for the top of the budget alone
     */
    public abstract Optional<OrganizationId> parent();

    /**
     * Returns where it is.
     *
     * @return the division; absent where it has none of its own
     */
    public abstract Optional<DivisionCode> division();

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
        checkState(!name().isBlank(), "budget unit %s has no name", id());
        checkState(!parent().equals(Optional.of(id())), "budget unit %s stands in its own budget", id());
    }

    /** Builds a {@link BudgetUnit}. */
    public static final class Builder extends ImmutableBudgetUnit.Builder {
        Builder() {}
    }
}
