package dev.governance.organization.owners;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A repair that owners asked for (报修).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRepair.class)
@JsonDeserialize(as = ImmutableRepair.class)
@JsonPropertyOrder({"asked", "due", "done"})
public abstract class Repair implements Serializable {

    Repair() {}

    /**
     * Returns when they asked.
     *
     * @return the day
     */
    public abstract LocalDate asked();

    /**
     * Returns by when the contract or the service standard wants it done.
     *
     * @return the day
     */
    public abstract LocalDate due();

    /**
     * Returns when it was done.
     *
     * @return the day; absent while it is not
     */
    public abstract Optional<LocalDate> done();

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
        checkState(!due().isBefore(asked()), "due on %s, but asked for on %s", due(), asked());
        checkState(
                done().map(day -> !day.isBefore(asked())).orElse(true),
                "done on %s, but asked for on %s",
                done(),
                asked());
    }

    /** Builds a {@link Repair}. */
    public static final class Builder extends ImmutableRepair.Builder {
        Builder() {}
    }
}
