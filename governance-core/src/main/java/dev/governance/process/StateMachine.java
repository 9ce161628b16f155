package dev.governance.process;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The states of a case and the ways between them (状态机): a value that says what may happen next, and holds no case.
 *
 * <p>A case is an {@link AuditTrail}. {@link #start} begins one and {@link #attempt} adds to it; an event that is not
 * allowed, or to which a guard objects, is refused with a finding, as an entry like every other. A machine is built only
 * when every state of its enum can be reached from the initial one, no state has two ways for one event, exactly the
 * terminal states have no way out, and a state that is not wanted was left out by name.
 *
 * <p>Immutable and thread-safe; equal machines have equal transitions in the same order.
 *
 * @param <S> the states
 * @param <E> the events
 */
@Value.Immutable
public abstract class StateMachine<S extends Enum<S>, E extends Event> implements Serializable {

    StateMachine() {}

    /**
     * Returns the state in which every case begins.
     *
     * @return the initial state
     */
    public abstract S initial();

    /**
     * Returns the states in which a case ends; there may be none.
     *
     * @return the terminal states
     */
    public abstract ImmutableSet<S> terminal();

    /**
     * Returns the constants of the enum that this machine does not use.
     *
     * @return the states left out
     */
    public abstract ImmutableSet<S> leftOut();

    /**
     * Returns the ways between the states, in the order in which they were declared.
     *
     * @return the transitions
     */
    public abstract ImmutableList<Transition<S, E>> transitions();

    /**
     * Returns the states of this machine.
     *
     * @return the constants of the enum, in its order, without those left out
     */
    public final ImmutableSet<S> states() {
        EnumSet<S> states = EnumSet.allOf(initial().getDeclaringClass());
        states.removeAll(leftOut());
        return Sets.immutableEnumSet(states);
    }

    /**
     * Returns the way that an event takes from a state.
     *
     * @param from the state
     * @param event the name of the event
     * @return the transition; absent where the event is not allowed
     */
    public final Optional<Transition<S, E>> transition(S from, String event) {
        return Optional.ofNullable(ways().get(from, event));
    }

    /**
     * Returns the ways out of a state.
     *
     * @param from the state
     * @return its transitions, in the order in which they were declared
     */
    public final ImmutableList<Transition<S, E>> transitionsFrom(S from) {
        return ImmutableList.copyOf(ways().row(from).values());
    }

    /**
     * Begins a case.
     *
     * @return a trail without entries, in the initial state
     */
    public final AuditTrail<S, E> start() {
        return AuditTrail.<S, E>builder().initial(initial()).build();
    }

    /**
     * Tries an event on a case and writes down what came of it.
     *
     * <p>The event is refused, in this order of reasons, when its time precedes one in the trail, when it is not allowed
     * in the state of the case, or when a guard objects. {@link AuditTrail#refusal()} of the answer tells.
     *
     * @param past the case so far
     * @param event what is tried
     * @param actor who tries it
     * @param at when, on the wall clock of the place
     * @param reason why; not blank, and without anything personal
     * @return the trail with one entry more, whether the case moved or not
     * @throws IllegalArgumentException if the trail began in another state than this machine begins in
     * @throws IllegalStateException if the reason is blank, or a guard throws or returns null
     */
    public final AuditTrail<S, E> attempt(
            AuditTrail<S, E> past, E event, ActorId actor, LocalDateTime at, String reason) {
        if (!past.initial().equals(initial())) {
            throw new IllegalArgumentException(
                    "the trail began at " + past.initial() + ", but this machine begins at " + initial());
        }
        return past.with(entry(past, event, actor, at, reason));
    }

    final AuditEntry<S, E> entry(AuditTrail<S, E> past, E event, ActorId actor, LocalDateTime at, String reason) {
        S from = past.state();
        Optional<Transition<S, E>> way = transition(from, event.name());
        AuditEntry.Builder<S, E> entry = AuditEntry.builder();
        entry.sequence(past.entries().size() + 1).at(at).actor(actor).event(event);
        entry.from(from).to(way.map(Transition::to).orElse(from)).reason(reason);
        AuditEntry<S, E> tried = entry.build();
        Optional<Finding> refusal = Refusals.timeRunsBack(past, at)
                .or(() -> way.isEmpty() ? Optional.of(Refusals.notAllowed(this, tried)) : Optional.empty())
                .or(() -> way.flatMap(open -> open.objection(past, tried)));
        return refusal.map(finding -> entry.to(from).refusal(finding).build()).orElse(tried);
    }

    /**
     * Returns a builder.
     *
     * @param initial the state in which every case begins
     * @param <S> the states
     * @param <E> the events
     * @return a builder without transitions
     */
    public static <S extends Enum<S>, E extends Event> Builder<S, E> builder(S initial) {
        Builder<S, E> builder = new Builder<>();
        builder.initial(initial);
        return builder;
    }

    @Value.Lazy
    ImmutableTable<S, String, Transition<S, E>> ways() {
        ImmutableTable.Builder<S, String, Transition<S, E>> ways = ImmutableTable.builder();
        transitions().forEach(way -> ways.put(way.from(), way.event(), way));
        return ways.build();
    }

    @Value.Check
    void check() {
        Soundness.check(this);
    }

    /**
     * Builds a {@link StateMachine}; {@code build} throws {@link IllegalStateException} where the machine is unsound.
     *
     * @param <S> the states
     * @param <E> the events
     */
    public static final class Builder<S extends Enum<S>, E extends Event> extends ImmutableStateMachine.Builder<S, E> {
        Builder() {}

        /**
         * Adds a way that an event takes, known by its name.
         *
         * @param event the name of the event
         * @param from the state before
         * @param to the state after
         * @param guards the guards, in the order in which they are asked
         * @return this builder
         */
        @CanIgnoreReturnValue
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is copied and only read
        public final Builder<S, E> move(String event, S from, S to, Guard<S, E>... guards) {
            addTransitions(Transition.of(event, from, to, Arrays.asList(guards)));
            return this;
        }

        /**
         * Adds a way that an event takes, known by an example of it, such as an enum's constant.
         *
         * @param event an event with the name that is meant
         * @param from the state before
         * @param to the state after
         * @param guards the guards, in the order in which they are asked
         * @return this builder
         */
        @CanIgnoreReturnValue
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is handed on and only read
        public final Builder<S, E> move(E event, S from, S to, Guard<S, E>... guards) {
            return move(event.name(), from, to, guards);
        }
    }
}
