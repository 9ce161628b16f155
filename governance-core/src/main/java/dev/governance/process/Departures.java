package dev.governance.process;

import dev.governance.basics.Finding;
import java.util.Optional;

/** Replays a trail: makes each attempt once more and compares what comes of it with what the trail says. */
final class Departures {

    private Departures() {}

    static <S extends Enum<S>, E extends Event> Replay<S> replay(AuditTrail<S, E> trail, StateMachine<S, E> machine) {
        if (!trail.initial().equals(machine.initial())) {
            Finding other = departure("initial", 0, trail.initial(), machine.initial());
            return new Replay.Departed<>(0, machine.initial(), other);
        }
        for (int done = 0; done < trail.entries().size(); done++) {
            AuditTrail<S, E> past = trail.first(done);
            AuditEntry<S, E> told = trail.entries().get(done);
            AuditEntry<S, E> redone = machine.entry(past, told.event(), told.actor(), told.at(), told.reason());
            Optional<Finding> departure = compare(told, redone);
            if (departure.isPresent()) {
                return new Replay.Departed<>(done, past.state(), departure.get());
            }
        }
        return new Replay.Confirmed<>(trail.state());
    }

    private static <S extends Enum<S>, E extends Event> Optional<Finding> compare(
            AuditEntry<S, E> told, AuditEntry<S, E> redone) {
        int place = redone.sequence();
        if (told.sequence() != place) {
            return Optional.of(departure("sequence", place, told.sequence(), place));
        }
        if (!told.from().equals(redone.from())) {
            return Optional.of(departure("from", place, told.from(), redone.from()));
        }
        if (!told.refusal().equals(redone.refusal())) {
            return Optional.of(refusal(place, told, redone));
        }
        if (!told.to().equals(redone.to())) {
            return Optional.of(departure("to", place, told.to(), redone.to()));
        }
        return Optional.empty();
    }

    private static Finding refusal(int place, AuditEntry<?, ?> told, AuditEntry<?, ?> redone) {
        if (told.refusal().isEmpty()) {
            return departure("not-allowed", place, told.to(), code(redone));
        }
        if (redone.refusal().isEmpty()) {
            return departure("not-refused", place, code(told), redone.to());
        }
        return departure("refusal", place, code(told), code(redone));
    }

    private static String code(AuditEntry<?, ?> entry) {
        return entry.refusal().map(Finding::code).orElse("");
    }

    private static Finding departure(String part, int place, Object told, Object redone) {
        return Finding.builder("process.trail-" + part)
                .putValues("entry", Integer.toString(place))
                .putValues("told", told.toString())
                .putValues("redone", redone.toString())
                .build();
    }
}
