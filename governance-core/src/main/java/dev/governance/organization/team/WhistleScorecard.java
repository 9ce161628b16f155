package dev.governance.organization.team;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How a body called, or came when it was called (吹哨报到双考核): counts of a unit, never of a person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWhistleScorecard.class)
@JsonDeserialize(as = ImmutableWhistleScorecard.class)
@JsonPropertyOrder({"organization", "side", "calls", "inTime", "judged", "approved"})
public abstract class WhistleScorecard implements Serializable {

    WhistleScorecard() {}

    /**
     * Returns which body.
     *
     * @return its id
     */
    public abstract OrganizationId organization();

    /**
     * Returns on which side.
     *
     * @return the side
     */
    public abstract WhistleSide side();

    /**
     * Returns how many calls of a department there were.
     *
     * @return the calls
     */
    public abstract long calls();

    /**
     * Returns how many of them were answered in time.
     *
     * @return no more than there were
     */
    public abstract long inTime();

    /**
     * Returns how many of them the other side judged.
     *
     * @return no more than there were
     */
    public abstract long judged();

    /**
     * Returns how many of these it approved of.
     *
     * @return a department that did its part, or a call that was right
     */
    public abstract long approved();

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
        checkState(
                inTime() <= calls()
                        && judged() <= calls()
                        && approved() <= judged()
                        && approved() >= 0
                        && inTime() >= 0,
                "%s calls, %s in time, %s judged, %s approved",
                calls(),
                inTime(),
                judged(),
                approved());
    }

    /** Builds a {@link WhistleScorecard}. */
    public static final class Builder extends ImmutableWhistleScorecard.Builder {
        Builder() {}
    }
}
