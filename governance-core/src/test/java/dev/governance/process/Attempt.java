package dev.governance.process;

import dev.governance.process.Errand.Move;
import dev.governance.process.Errand.State;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What somebody tries on an errand: often allowed, often not, and now and then with a clock that runs back. */
record Attempt(Move move, ActorId actor, LocalDateTime at) {

    private static final StateMachine<State, Move> MACHINE = Errand.machine();

    AuditTrail<State, Move> on(AuditTrail<State, Move> trail) {
        return MACHINE.attempt(trail, move, actor, at, "because");
    }

    static Attempt from(AuditEntry<State, Move> entry) {
        return new Attempt(entry.event(), entry.actor(), entry.at());
    }

    static AuditTrail<State, Move> walk(List<Attempt> attempts) {
        AuditTrail<State, Move> trail = MACHINE.start();
        for (Attempt attempt : attempts) {
            trail = attempt.on(trail);
        }
        return trail;
    }

    /** One line for each entry, as {@link NaiveErrand#log} writes it. */
    static List<String> log(AuditTrail<State, Move> trail) {
        return trail.entries().stream()
                .map(entry -> entry.to()
                        + entry.refusal().map(finding -> " " + finding.code()).orElse(""))
                .collect(Collectors.toList());
    }

    static Arbitrary<Attempt> any() {
        return Combinators.combine(
                        Arbitraries.of(Move.class),
                        Arbitraries.of(Errand.OFFICE, Errand.COMMITTEE),
                        Arbitraries.integers().between(0, 40).map(Errand.NOON::plusMinutes))
                .as(Attempt::new);
    }
}
