package dev.governance.funding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import dev.governance.duty.Power;
import dev.governance.process.Event;

/**
 * A move with what was due and what had come (承接事件), which stay in the trail.
 *
 * <p>Immutable and thread-safe.
 *
 * @param move what happens
 * @param needed the money without which work stops
 * @param paid the money that had come
 * @param missing the powers that had not come
 */
@JsonPropertyOrder({"move", "needed", "paid", "missing"})
public record TransferEvent(TransferMove move, Money needed, Money paid, ImmutableSet<Power> missing) implements Event {

    /** Checks the parts. */
    public TransferEvent {
        requireNonNull(move, "move");
        requireNonNull(needed, "needed");
        requireNonNull(paid, "paid");
        requireNonNull(missing, "missing");
    }

    /** Returns the name of the move. */
    @Override
    public String name() {
        return move.name();
    }

    /**
     * Tells whether all that is needed had come.
     *
     * @return whether the money suffices and no power is missing
     */
    @JsonIgnore
    public boolean isDelivered() {
        return missing.isEmpty() && paid.compareTo(needed) >= 0;
    }
}
