package dev.governance.process;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of an {@link AuditTrail} (留痕记录): what was tried, by whom, when and why, and what came of it.
 *
 * <p>An event that was refused is a line too: its case stays where it was, and the finding says why. Immutable and
 * thread-safe. The reason is left out of {@code toString}, because people write names into reasons.
 *
 * @param <S> the states
 * @param <E> the events
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // "from" is the state before; nothing here is built from another
@JsonSerialize(as = ImmutableAuditEntry.class)
@JsonDeserialize(as = ImmutableAuditEntry.class)
@JsonPropertyOrder({"sequence", "at", "actor", "event", "from", "to", "reason", "refusal"})
public abstract class AuditEntry<S extends Enum<S>, E extends Event> implements Serializable {

    AuditEntry() {}

    /**
     * Returns the place in the trail, counted from 1 without gaps.
     *
     * @return the place; at least 1
     */
    public abstract int sequence();

    /**
     * Returns when it was tried, on the wall clock of the place, as the caller gave it.
     *
     * @return the date and time
     */
    public abstract LocalDateTime at();

    /**
     * Returns who tried it.
     *
     * @return the id of an organization or a role
     */
    public abstract ActorId actor();

    /**
     * Returns what was tried, with the facts that came with it.
     *
     * @return the event
     */
    public abstract E event();

    /**
     * Returns the state before.
     *
     * @return the state before
     */
    public abstract S from();

    /**
     * Returns the state after; after a refusal it is the state before.
     *
     * @return the state after
     */
    public abstract S to();

    /**
     * Returns why it was tried, in the actor's words.
     *
     * @return the reason; not blank
     */
    public abstract String reason();

    /**
     * Returns why it was refused.
     *
     * @return the finding; absent where the case moved
     */
    public abstract Optional<Finding> refusal();

    /**
     * Tells whether the event was refused.
     *
     * @return whether there is a refusal
     */
    @JsonIgnore
    public final boolean isRefused() {
        return refusal().isPresent();
    }

    /**
     * Returns a builder.
     *
     * @param <S> the states
     * @param <E> the events
     * @return a builder without values
     */
    public static <S extends Enum<S>, E extends Event> Builder<S, E> builder() {
        return new Builder<>();
    }

    @Value.Check
    void check() {
        checkState(sequence() >= 1, "a trail counts its entries from 1, but was: %s", sequence());
        checkState(!reason().isBlank(), "entry %s gives no reason", sequence());
        checkState(
                refusal().isEmpty() || from().equals(to()),
                "entry %s was refused, so it stays at %s, but it goes to %s",
                sequence(),
                from(),
                to());
    }

    /** Returns the line without its reason. */
    @Override
    public final String toString() {
        String end = refusal().map(finding -> " refused: " + finding.code()).orElse(" -> " + to());
        return sequence() + " " + at() + " " + actor() + " " + event().name() + ": " + from() + end;
    }

    /**
     * Builds an {@link AuditEntry}.
     *
     * @param <S> the states
     * @param <E> the events
     */
    public static final class Builder<S extends Enum<S>, E extends Event> extends ImmutableAuditEntry.Builder<S, E> {
        Builder() {}
    }
}
