package dev.governance.organization.party;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a co-building list (共建清单条目): what a side promised, by when, and whether it was kept.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCoBuildingPledge.class)
@JsonDeserialize(as = ImmutableCoBuildingPledge.class)
@JsonPropertyOrder({"title", "list", "side", "due", "kept", "confirmed"})
public abstract class CoBuildingPledge implements Serializable {

    CoBuildingPledge() {}

    /**
     * Returns what was promised.
     *
     * @return the title; not blank
     */
    public abstract String title();

    /**
     * Returns on which list it stands.
     *
     * @return the list
     */
    public abstract CoBuildingList list();

    /**
     * Returns which side promised it.
     *
     * @return the side
     */
    public abstract CoBuildingSide side();

    /**
     * Returns by when.
     *
     * @return the day
     */
    public abstract LocalDate due();

    /**
     * Returns when it was kept.
     *
     * @return the day; absent while it is not
     */
    public abstract Optional<LocalDate> kept();

    /**
     * Tells whether the other side confirmed that it was kept.
     *
     * @return true if it did
     */
    public abstract boolean confirmed();

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
        checkState(!title().isBlank(), "a pledge has no title");
        checkState(!confirmed() || kept().isPresent(), "%s is confirmed, but was not kept", title());
    }

    /** Builds a {@link CoBuildingPledge}. */
    public static final class Builder extends ImmutableCoBuildingPledge.Builder {
        Builder() {}
    }
}
