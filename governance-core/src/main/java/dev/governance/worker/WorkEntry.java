package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.DateSpan;
import dev.governance.duty.DutyId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of the workload ledger (工作量台账条目): hours a year of one piece of work in a community, while it is done.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWorkEntry.class)
@JsonDeserialize(as = ImmutableWorkEntry.class)
@JsonPropertyOrder({"appointment", "duty", "hoursPerYear", "during"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class WorkEntry implements Serializable {

    WorkEntry() {}

    /**
     * Returns who does it.
     *
     * @return the appointment under which it is done
     */
    public abstract AppointmentId appointment();

    /**
     * Returns the duty to which it belongs.
     *
     * @return the id of the duty; absent for work that is on no list
     */
    public abstract Optional<DutyId> duty();

    /**
     * Returns how much it is.
     *
     * @return hours a year, 0 to 100,000
     */
    public abstract long hoursPerYear();

    /**
     * Returns when it is done.
     *
     * @return the days
     */
    public abstract DateSpan during();

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
                hoursPerYear() >= 0 && hoursPerYear() <= 100_000,
                "hours a year are 0 to 100000, not %s",
                hoursPerYear());
    }

    /** Builds a {@link WorkEntry}. */
    public static final class Builder extends ImmutableWorkEntry.Builder {
        Builder() {}
    }
}
