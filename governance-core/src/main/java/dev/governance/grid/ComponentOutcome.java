package dev.governance.grid;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What became of one component (连通片划分结果): of units that reach each other without crossing a barrier.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableComponentOutcome.class)
@JsonDeserialize(as = ImmutableComponentOutcome.class)
@JsonPropertyOrder({
    "firstUnit",
    "units",
    "households",
    "grids",
    "gridsLowerBound",
    "violations",
    "violationsLowerBound",
    "certificates"
})
public abstract class ComponentOutcome implements Serializable {

    ComponentOutcome() {}

    /**
     * Returns the first unit in the order of the request, which names the component.
     *
     * @return a unit's id
     */
    public abstract GridUnitId firstUnit();

    /**
     * Returns how many units there are.
     *
     * @return at least 1
     */
    public abstract int units();

    /**
     * Returns how many households there are.
     *
     * @return at least 0
     */
    public abstract long households();

    /**
     * Returns how many grids the plan has here.
     *
     * @return at least 1
     */
    public abstract int grids();

    /**
     * Returns the least number of grids of any plan with as few violations, as far as it is proved.
     *
     * @return at most {@link #grids()}, if the violations are as few as can be
     */
    public abstract int gridsLowerBound();

    /**
     * Returns the violations of the plan: a grid below the minimum counts once, one above the maximum as often as it
     * would have to be cut. What no plan could help is not counted: a whole component below the minimum, and a single
     * unit above the maximum.
     *
     * @return at least 0
     */
    public abstract int violations();

    /**
     * Returns how many violations are proved to be unavoidable.
     *
     * @return at most {@link #violations()}; less where nothing better was found and nothing was proved
     */
    public abstract int violationsLowerBound();

    /**
     * Returns the proofs.
     *
     * @return certificates; none where the bounds are kept
     */
    public abstract ImmutableList<Certificate> certificates();

    /**
     * Tells whether no plan has fewer violations.
     *
     * @return whether that is proved
     */
    @JsonIgnore
    public final boolean isProved() {
        return violations() == violationsLowerBound();
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
        checkState(units() >= 1 && grids() >= 1, "component %s is empty", firstUnit());
        checkState(
                0 <= violationsLowerBound() && violationsLowerBound() <= violations(),
                "component %s has %s violations and cannot have less than %s",
                firstUnit(),
                violations(),
                violationsLowerBound());
    }

    /** Builds a {@link ComponentOutcome}. */
    public static final class Builder extends ImmutableComponentOutcome.Builder {
        Builder() {}
    }
}
