package dev.governance.organization.society;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.PersonId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A seat of the joint meeting that is offered to somebody (席位建议): a proposal, which the person and the meeting decide on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSeatOffer.class)
@JsonDeserialize(as = ImmutableSeatOffer.class)
@JsonPropertyOrder({"issue", "person", "role", "shared"})
public abstract class SeatOffer implements Serializable {

    SeatOffer() {}

    /**
     * Returns for which issue.
     *
     * @return its id
     */
    public abstract IssueId issue();

    /**
     * Returns to whom.
     *
     * @return the pseudonym
     */
    @Value.Redacted
    public abstract PersonId person();

    /**
     * Returns in which role.
     *
     * @return the role
     */
    public abstract CivicRole role();

    /**
     * Returns how many topics person and issue have in common.
     *
     * @return at least one
     */
    public abstract long shared();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeatOffer}. */
    public static final class Builder extends ImmutableSeatOffer.Builder {
        Builder() {}
    }
}
