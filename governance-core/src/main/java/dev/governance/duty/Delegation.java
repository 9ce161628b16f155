package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Powers of one duty that a body hands to another for some time (赋权).
 *
 * <p>It can be revoked on any day, and then ends with that day for whoever it was passed on to as well. It is passed on only where
 * it says so. Whether the chain of delegations holds is asked of a {@link PowerRegister}. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDelegation.class)
@JsonDeserialize(as = ImmutableDelegation.class)
@JsonPropertyOrder({
    "id",
    "delegator",
    "delegate",
    "duty",
    "powers",
    "during",
    "revokedOn",
    "passable",
    "passedOnFrom",
    "capability",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Delegation implements Serializable {

    Delegation() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract DelegationId id();

    /**
     * Returns who hands the powers down.
     *
     * @return the body's id
     */
    public abstract OrganizationId delegator();

    /**
     * Returns who gets the powers.
     *
     * @return the id of another body
     */
    public abstract OrganizationId delegate();

    /**
     * Returns the duty for which the powers may be used, and for no other.
     *
     * @return the duty's id
     */
    public abstract DutyId duty();

    /**
     * Returns the powers.
     *
     * @return at least one
     */
    public abstract ImmutableSet<Power> powers();

    /**
     * Returns for which time they were handed down.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns the day on which they were taken back: from it on they are gone.
     *
     * @return the day, one of {@link #during}; absent if they were not taken back
     */
    public abstract Optional<LocalDate> revokedOn();

    /**
     * Tells whether the delegate may pass the powers on.
     *
     * @return false unless it is said
     */
    @Value.Default
    public boolean passable() {
        return false;
    }

    /**
     * Returns the delegation that this one passes on.
     *
     * @return its id; absent if the delegator has the powers of its own
     */
    public abstract Optional<DelegationId> passedOnFrom();

    /**
     * Returns what came out when the delegate was tested.
     *
     * @return the test; absent if there was none
     */
    public abstract Optional<CapabilityTest> capability();

    /**
     * Returns the document that hands the powers down.
     *
     * @return at least one citation
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns the days on which the powers are handed down and not taken back.
     *
     * @return the days; absent if they were taken back on the first day
     */
    public final Optional<DateSpan> untilRevoked() {
        return revokedOn().isEmpty()
                ? Optional.of(during())
                : during().intersection(DateSpan.before(revokedOn().get()));
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
        checkState(!delegator().equals(delegate()), "delegation %s: %s hands powers to itself", id(), delegator());
        checkState(!powers().isEmpty(), "delegation %s hands down no power", id());
        checkState(!citations().isEmpty(), "delegation %s names no document", id());
        Repeats.refuse(citations(), "a citation");
        checkState(
                revokedOn().map(during()::contains).orElse(true),
                "delegation %s of %s is revoked outside of its days, on %s",
                id(),
                during(),
                revokedOn());
        checkState(!passedOnFrom().equals(Optional.of(id())), "delegation %s passes itself on", id());
    }

    /** Builds a {@link Delegation}. */
    public static final class Builder extends ImmutableDelegation.Builder {
        Builder() {}
    }
}
