package dev.governance.organization.autonomy;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A residents' meeting that was asked for, or held (居民会议), counted by adults, by households or by groups.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableResidentsMeeting.class)
@JsonDeserialize(as = ImmutableResidentsMeeting.class)
@JsonPropertyOrder({"basis", "entitled", "asked", "asking", "held", "present"})
public abstract class ResidentsMeeting implements Serializable {

    ResidentsMeeting() {}

    /**
     * Returns by what it is counted.
     *
     * @return the basis
     */
    public abstract MeetingBasis basis();

    /**
     * Returns how many are entitled.
     *
     * @return adults, households, or groups or their representatives; 1 or more
     */
    public abstract long entitled();

    /**
     * Returns when it was asked for.
     *
     * @return the day; absent where the committee called it by itself
     */
    public abstract Optional<LocalDate> asked();

    /**
     * Returns how many asked for it.
     *
     * @return no more than are entitled
     */
    public abstract long asking();

    /**
     * Returns when it was held.
     *
     * @return the day; absent while it is not
     */
    public abstract Optional<LocalDate> held();

    /**
     * Returns how many came.
     *
     * @return no more than are entitled
     */
    public abstract long present();

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
                entitled() > 0 && asking() >= 0 && asking() <= entitled(),
                "%s of %s asked for a meeting",
                asking(),
                entitled());
        checkState(present() >= 0 && present() <= entitled(), "%s of %s came to a meeting", present(), entitled());
    }

    /** Builds a {@link ResidentsMeeting}. */
    public static final class Builder extends ImmutableResidentsMeeting.Builder {
        Builder() {}
    }
}
