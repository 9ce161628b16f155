package dev.governance.organization.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many members the organisations of one form have together (党员统计).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePartyMembersCell.class)
@JsonDeserialize(as = ImmutablePartyMembersCell.class)
@JsonPropertyOrder({"form", "units", "members"})
public abstract class PartyMembersCell implements Serializable {

    PartyMembersCell() {}

    /**
     * Returns which form.
     *
     * @return the form
     */
    public abstract PartyForm form();

    /**
     * Returns how many organisations have it.
     *
     * @return those that exist on the day
     */
    public abstract long units();

    /**
     * Returns how many members they have together.
     *
     * @return absent where the count is small, or another could be worked out from it
     */
    public abstract Optional<Long> members();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyMembersCell}. */
    public static final class Builder extends ImmutablePartyMembersCell.Builder {
        Builder() {}
    }
}
