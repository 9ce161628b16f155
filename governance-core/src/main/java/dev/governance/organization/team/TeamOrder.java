package dev.governance.organization.team;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/**
 * An order to a team (指令): who gave it, about what, where and when.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTeamOrder.class)
@JsonDeserialize(as = ImmutableTeamOrder.class)
@JsonPropertyOrder({"id", "team", "issuer", "matter", "place", "starts", "ends"})
public abstract class TeamOrder implements Serializable {

    TeamOrder() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract OrderId id();

    /**
     * Returns to which team.
     *
     * @return its id
     */
    public abstract OrganizationId team();

    /**
     * Returns who gave it.
     *
     * @return the id of a body
     */
    public abstract OrganizationId issuer();

    /**
     * Returns about what.
     *
     * @return a short name that is the same for the same matter; not blank
     */
    public abstract String matter();

    /**
     * Returns where.
     *
     * @return the division
     */
    public abstract DivisionCode place();

    /**
     * Returns from when the team is to be there.
     *
     * @return the time, on the clock of the place
     */
    public abstract LocalDateTime starts();

    /**
     * Returns until when.
     *
     * @return later than it starts
     */
    public abstract LocalDateTime ends();

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
        checkState(!matter().isBlank(), "the order %s has a blank matter", id());
        checkState(starts().isBefore(ends()), "the order %s ends at %s, before it starts", id(), ends());
    }

    /** Builds a {@link TeamOrder}. */
    public static final class Builder extends ImmutableTeamOrder.Builder {
        Builder() {}
    }
}
