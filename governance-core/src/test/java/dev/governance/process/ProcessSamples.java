package dev.governance.process;

import com.google.common.collect.ImmutableMap;
import dev.governance.house.types.Samples;

/** Samples of this room, in which states, events and guards must fit each other. */
public final class ProcessSamples {

    private ProcessSamples() {}

    /** Gives the states and events of an errand and its guard, and machines that are sound. */
    public static void giveTo(Samples samples) {
        samples.give(Enum.class, Errand.State.DRAFT, Errand.State.ASKED);
        samples.give(Event.class, Errand.Move.ASK, Errand.Move.TAKE);
        samples.give(
                StateMachine.class,
                Errand.machine(),
                Errand.builder()
                        .move("REMIND", Errand.State.ASKED, Errand.State.ASKED)
                        .build());
    }

    /** What stands for states and events where a type with parameters is read. */
    public static ImmutableMap<Class<?>, Class<?>> stands() {
        return ImmutableMap.of(Enum.class, Errand.State.class, Event.class, Errand.Move.class);
    }

    /** Machines are written in Java. */
    public static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.of(
                StateMachine.class, "its guards are functions, written in Java alone",
                Transition.class, "its guards are functions, written in Java alone");
    }
}
