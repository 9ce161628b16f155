package dev.governance.process;

import dev.governance.basics.Finding;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings with which a machine itself refuses an event; guards bring their own. */
final class Refusals {

    private Refusals() {}

    static Optional<Finding> timeRunsBack(AuditTrail<?, ?> past, LocalDateTime at) {
        return past.latest()
                .filter(latest -> latest.isAfter(at))
                .map(latest -> Finding.builder("process.time-runs-back")
                        .putValues("at", at.toString())
                        .putValues("latest", latest.toString())
                        .build());
    }

    static <S extends Enum<S>, E extends Event> Finding notAllowed(StateMachine<S, E> machine, AuditEntry<S, E> tried) {
        String event = tried.event().name();
        String states = list(machine.transitions().stream()
                .filter(way -> way.event().equals(event))
                .map(way -> way.from().name()));
        String events = list(machine.transitionsFrom(tried.from()).stream().map(Transition::event));
        if (states.isEmpty()) {
            String known =
                    list(machine.transitions().stream().map(Transition::event).distinct());
            return finding("event-unknown", tried).putValues("events", known).build();
        }
        if (events.isEmpty()) {
            return finding("case-ended", tried).putValues("states", states).build();
        }
        return finding("event-not-allowed", tried)
                .putValues("states", states)
                .putValues("events", events)
                .build();
    }

    private static Finding.Builder finding(String code, AuditEntry<?, ?> tried) {
        Finding.Builder finding = Finding.builder("process." + code);
        finding.putValues("state", tried.from().name());
        finding.putValues("event", tried.event().name());
        return finding;
    }

    private static String list(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }
}
