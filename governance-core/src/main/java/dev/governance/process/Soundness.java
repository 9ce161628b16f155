package dev.governance.process;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a machine can be trusted: every state is of it and can be reached, every choice is one, every end is meant. */
final class Soundness {

    private Soundness() {}

    static <S extends Enum<S>> void check(StateMachine<S, ?> machine) {
        checkStates(machine);
        checkChoices(machine);
        checkReached(machine);
        checkEnds(machine);
    }

    private static <S extends Enum<S>> void checkStates(StateMachine<S, ?> machine) {
        ImmutableSet<S> states = machine.states();
        Set<S> used = EnumSet.of(machine.initial());
        used.addAll(machine.terminal());
        machine.transitions().forEach(way -> used.addAll(List.of(way.from(), way.to())));
        used.removeAll(states);
        checkState(used.isEmpty(), "states that were left out are used: %s", used);
    }

    private static void checkChoices(StateMachine<?, ?> machine) {
        Set<List<Object>> seen = new HashSet<>();
        for (Transition<?, ?> way : machine.transitions()) {
            checkState(
                    seen.add(List.of(way.from(), way.event())),
                    "%s has two ways for the event %s",
                    way.from(),
                    way.event());
        }
    }

    private static <S extends Enum<S>> void checkReached(StateMachine<S, ?> machine) {
        Set<S> reached = EnumSet.of(machine.initial());
        Deque<S> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            S from = waiting.remove();
            machine.transitions().stream()
                    .filter(way -> way.from().equals(from) && reached.add(way.to()))
                    .forEach(way -> waiting.add(way.to()));
        }
        Set<S> unreached = Sets.difference(machine.states(), reached);
        checkState(unreached.isEmpty(), "states that no way from %s reaches: %s", machine.initial(), unreached);
    }

    private static <S extends Enum<S>> void checkEnds(StateMachine<S, ?> machine) {
        Set<S> ends = EnumSet.copyOf(machine.states());
        machine.transitions().forEach(way -> ends.remove(way.from()));
        Set<S> unmeant = Sets.difference(ends, machine.terminal());
        checkState(unmeant.isEmpty(), "states without a way out that are not terminal: %s", unmeant);
        Set<S> left = Sets.difference(machine.terminal(), ends);
        checkState(left.isEmpty(), "terminal states with a way out: %s", left);
    }
}
