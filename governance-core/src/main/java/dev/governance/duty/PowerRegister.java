package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who has which powers, and who has them from whom (职权台账、赋权台账).
 *
 * <p>A delegation gives its powers as long as it is not revoked and stands on firm ground: its delegator has the powers of its own
 * on all of its days, or was given them by a delegation that may be passed on, holds itself, and covers the powers and the duty.
 * When a delegation ends, whatever was passed on from it ends with it. Delegations that stand on each other in a circle give
 * nothing. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePowerRegister.class)
@JsonDeserialize(as = ImmutablePowerRegister.class)
@JsonPropertyOrder({"holdings", "delegations"})
public abstract class PowerRegister implements Serializable {

    PowerRegister() {}

    /**
     * Returns the powers that bodies have of their own.
     *
     * @return the holdings
     */
    public abstract ImmutableList<PowerHolding> holdings();

    /**
     * Returns what was handed down.
     *
     * @return the delegations, each once
     */
    public abstract ImmutableList<Delegation> delegations();

    /**
     * Returns all powers that are really held: the holdings, and for each delegation that stands on firm ground the days on which
     * it does.
     *
     * @return the powers, own ones first
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableList<PowerHolding> effective() {
        return new DelegationChains(this).effective();
    }

    /**
     * Tells whether a body has a power in a duty on a day.
     *
     * @param body the body
     * @param power the power
     * @param duty the duty
     * @param day the day
     * @return true if it has the power of its own or by a delegation that holds on that day
     */
    public final boolean holds(OrganizationId body, Power power, DutyId duty, LocalDate day) {
        return byBody().get(body).stream()
                .anyMatch(holding -> holding.powers().contains(power)
                        && holding.duty().map(duty::equals).orElse(true)
                        && holding.during().contains(day));
    }

    /**
     * Returns what is wrong with the delegations:
     *
     * <ul>
     *   <li>{@code delegation.not-owned}: the delegator does not have the powers on all days;
     *   <li>{@code delegation.unknown-source}: it passes on a delegation that is not in the register;
     *   <li>{@code delegation.not-passable}: it passes on what may not be passed on;
     *   <li>{@code delegation.not-given}, {@code delegation.beyond-source}: it passes on what was given to another body, or powers or a duty that were not given;
     *   <li>{@code delegation.outlives-source}: it is said to hold on days on which its source does not;
     *   <li>{@code delegation.circle}: it stands on itself;
     *   <li>{@code delegation.untested}, {@code delegation.tested-late}, {@code delegation.incapable}: the delegate was not tested,
     *       tested after it began, or lacks something.
     * </ul>
     *
     * @return the findings, in the order of the delegations
     */
    public final ImmutableList<Finding> review() {
        return new DelegationChains(this).findings();
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableListMultimap<OrganizationId, PowerHolding> byBody() {
        return Multimaps.index(effective(), PowerHolding::body);
    }

    /**
     * Returns a register that says nothing.
     *
     * @return no holdings and no delegations
     */
    public static PowerRegister none() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without entries
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Set<DelegationId> ids = new HashSet<>();
        delegations().forEach(each -> checkState(ids.add(each.id()), "delegation %s is there twice", each.id()));
        Repeats.refuse(holdings(), "a holding");
    }

    /** Builds a {@link PowerRegister}. */
    public static final class Builder extends ImmutablePowerRegister.Builder {
        Builder() {}
    }
}
