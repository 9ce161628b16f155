package dev.governance.process;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One way from a state to a state (状态转换), taken on a named event where no guard objects.
 *
 * <p>Immutable and thread-safe. Two transitions are equal when their guards are.
 *
 * @param <S> the states
 * @param <E> the events
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // "from" is the state before; nothing here is built from another
public abstract class Transition<S extends Enum<S>, E extends Event> implements Serializable {

    Transition() {}

    /**
     * Returns the name of the event that takes this way.
     *
     * @return the name; not blank
     */
    public abstract String event();

    /**
     * Returns the state that is left.
     *
     * @return the state before
     */
    public abstract S from();

    /**
     * Returns the state that is reached; it may be the one that was left.
     *
     * @return the state after
     */
    public abstract S to();

    /**
     * Returns the guards, in the order in which they are asked; the first objection stands.
     *
     * @return the guards; empty where the way is always open
     */
    public abstract ImmutableList<Guard<S, E>> guards();

    /**
     * Returns a transition.
     *
     * @param event the name of the event
     * @param from the state before
     * @param to the state after
     * @param guards the guards, in the order in which they are asked
     * @param <S> the states
     * @param <E> the events
     * @return the transition
     * @throws IllegalStateException if the event's name is blank
     */
    public static <S extends Enum<S>, E extends Event> Transition<S, E> of(
            String event, S from, S to, Iterable<? extends Guard<S, E>> guards) {
        return ImmutableTransition.<S, E>builder()
                .event(event)
                .from(from)
                .to(to)
                .addAllGuards(guards)
                .build();
    }

    @Value.Check
    void check() {
        checkState(!event().isBlank(), "the event from %s to %s has a blank name", from(), to());
    }

    Optional<Finding> objection(AuditTrail<S, E> past, AuditEntry<S, E> proposed) {
        for (Guard<S, E> guard : guards()) {
            Optional<Finding> objection = ask(guard, past, proposed);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    /** Names the guard that fails: a stack trace through a lambda says little to the person who composed the machine. */
    @SuppressWarnings("OptionalAssignedToNull") // a guard is foreign code, and null is what a careless one returns
    private Optional<Finding> ask(Guard<S, E> guard, AuditTrail<S, E> past, AuditEntry<S, E> proposed) {
        Optional<Finding> answer;
        try {
            answer = guard.objection(past, proposed);
        } catch (RuntimeException failure) {
            throw new IllegalStateException("a guard of " + event() + " from " + from() + " failed", failure);
        }
        checkState(answer != null, "a guard of %s from %s returned null", event(), from());
        return answer;
    }
}
