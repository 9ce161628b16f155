package dev.governance.process;

import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.Optional;

/**
 * A condition on a {@link Transition} (转换条件): it objects with a finding, or says nothing and lets the case move.
 *
 * <p>A guard is a pure function of the trail so far and of the move that is proposed: it reads no clock, no file and no
 * network, so that a replay hears the same objection again. What it needs to know is a fact of the event, the time
 * given by the caller, the actor, or something that the trail holds. A guard that throws or returns null is a fault of
 * its author, not of the case. All implementations must be immutable and thread-safe; one that is a record or an enum
 * lets machines be compared.
 *
 * @param <S> the states
 * @param <E> the events
 */
@FunctionalInterface
public interface Guard<S extends Enum<S>, E extends Event> extends Serializable {

    /**
     * Returns the objection to a move, if there is one.
     *
     * @param past the trail before the move
     * @param proposed the entry that the trail gets if nobody objects
     * @return the finding that refuses the move, or nothing
     */
    Optional<Finding> objection(AuditTrail<S, E> past, AuditEntry<S, E> proposed);
}
