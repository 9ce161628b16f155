package dev.governance.process;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that was tried on a case, in order (全程留痕): where it moved, and what was refused.
 *
 * <p>A trail grows by {@link StateMachine#attempt} alone, one entry for each attempt, so it is complete, its times never
 * run back, and it holds refusals as well as moves. A trail that was read from elsewhere may hold anything;
 * {@link #replay} walks it again and tells where it departs from what the machine would have written. A replay shows that
 * the way is legal and the account of it whole up to its last entry. It cannot show who wrote it, nor that entries were
 * cut off at the end: who must know that keeps a signature and a length of the stored form.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the states
 * @param <E> the events
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAuditTrail.class)
@JsonDeserialize(as = ImmutableAuditTrail.class)
@JsonPropertyOrder({"initial", "entries"})
public abstract class AuditTrail<S extends Enum<S>, E extends Event> implements Serializable {

    AuditTrail() {}

    /**
     * Returns the state in which the case began.
     *
     * @return the state before the first entry
     */
    public abstract S initial();

    /**
     * Returns all that was tried, in order.
     *
     * @return the entries, refusals among them
     */
    public abstract ImmutableList<AuditEntry<S, E>> entries();

    /**
     * Returns the state in which the case is.
     *
     * @return the state after the last entry
     */
    public final S state() {
        return last().map(AuditEntry::to).orElseGet(this::initial);
    }

    /**
     * Returns the last entry.
     *
     * @return the entry; absent at the beginning
     */
    public final Optional<AuditEntry<S, E>> last() {
        return Optional.ofNullable(Iterables.getLast(entries(), null));
    }

    /**
     * Returns why the last attempt was refused.
     *
     * @return the finding; absent where the last attempt moved the case or nothing was tried yet
     */
    public final Optional<Finding> refusal() {
        return last().flatMap(AuditEntry::refusal);
    }

    /**
     * Returns the entries that moved the case.
     *
     * @return the entries without the refused ones, in order
     */
    public final ImmutableList<AuditEntry<S, E>> moves() {
        return entries().stream().filter(entry -> !entry.isRefused()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the last move into a state, from which a time limit may run.
     *
     * @param state the state that was reached
     * @return the entry; absent where the case never moved there
     */
    public final Optional<AuditEntry<S, E>> lastMoveTo(S state) {
        return moves().reverse().stream()
                .filter(entry -> entry.to().equals(state))
                .findFirst();
    }

    /**
     * Returns the latest time in the trail, which no later attempt may precede.
     *
     * @return the time; absent at the beginning
     */
    public final Optional<LocalDateTime> latest() {
        return entries().stream().map(AuditEntry::at).max(Comparator.naturalOrder());
    }

    /**
     * Returns the trail as it was when it had so many entries.
     *
     * @param count how many entries; at least 0, at most as many as there are
     * @return the first entries
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public final AuditTrail<S, E> first(int count) {
        return AuditTrail.<S, E>builder()
                .initial(initial())
                .entries(entries().subList(0, count))
                .build();
    }

    /**
     * Walks the trail again on a machine.
     *
     * @param machine the machine by whose rules the case should have moved
     * @return the state that is reached, which is that of {@link #state()}; or the first entry that departs
     * @throws IllegalStateException if a guard fails
     */
    public final Replay<S> replay(StateMachine<S, E> machine) {
        return Departures.replay(this, machine);
    }

    /**
     * Returns a builder, for a trail that is read from elsewhere. {@link StateMachine#start} begins a new one.
     *
     * @param <S> the states
     * @param <E> the events
     * @return a builder without values
     */
    public static <S extends Enum<S>, E extends Event> Builder<S, E> builder() {
        return new Builder<>();
    }

    AuditTrail<S, E> with(AuditEntry<S, E> entry) {
        return AuditTrail.<S, E>builder().from(this).addEntries(entry).build();
    }

    /**
     * Builds an {@link AuditTrail}.
     *
     * @param <S> the states
     * @param <E> the events
     */
    public static final class Builder<S extends Enum<S>, E extends Event> extends ImmutableAuditTrail.Builder<S, E> {
        Builder() {}
    }
}
