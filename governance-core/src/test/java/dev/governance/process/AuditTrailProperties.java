package dev.governance.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.process.Errand.Move;
import dev.governance.process.Errand.State;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class AuditTrailProperties {

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Attempt.any().list().ofMaxSize(25);
    }

    @Property(tries = 10_000)
    void movesAndRefusesAsPlainCodeDoes(@ForAll("attempts") List<Attempt> attempts) {
        assertEquals(NaiveErrand.of(attempts).log(), Attempt.log(Attempt.walk(attempts)));
    }

    @Property(tries = 100_000)
    @Tag("long")
    void movesAndRefusesAsPlainCodeDoesManyTimes(@ForAll("attempts") List<Attempt> attempts) {
        assertEquals(NaiveErrand.of(attempts).log(), Attempt.log(Attempt.walk(attempts)));
    }

    @Property
    void isCompleteAndInOrder(@ForAll("attempts") List<Attempt> attempts) {
        AuditTrail<State, Move> trail = Attempt.walk(attempts);

        assertEquals(attempts.size(), trail.entries().size());
        LocalDateTime latest = LocalDateTime.MIN;
        for (int i = 0; i < attempts.size(); i++) {
            AuditEntry<State, Move> entry = trail.entries().get(i);
            assertEquals(i + 1, entry.sequence());
            assertEquals(attempts.get(i), Attempt.from(entry));
            assertEquals(trail.first(i).state(), entry.from());
            assertTrue(entry.isRefused() || !entry.at().isBefore(latest), entry::toString);
            latest = entry.at().isAfter(latest) ? entry.at() : latest;
        }
    }

    @Property
    void aReplayReachesTheSameState(@ForAll("attempts") List<Attempt> attempts) {
        State state = NaiveErrand.of(attempts).state();

        assertEquals(new Replay.Confirmed<>(state), Attempt.walk(attempts).replay(Errand.machine()));
    }

    @Property
    void aMachineWithoutAWayThatWasTakenDoesNotConfirm(@ForAll("attempts") List<Attempt> attempts) {
        AuditTrail<State, Move> trail = Attempt.walk(attempts);
        StateMachine.Builder<State, Move> builder = StateMachine.builder(State.DRAFT);
        StateMachine<State, Move> noGivingBack = builder.addAllTransitions(Errand.machine().transitions().stream()
                        .filter(way -> !way.event().equals("GIVE_BACK"))
                        .toList())
                .addTerminal(State.DONE, State.DROPPED)
                .build();

        boolean given =
                trail.entries().stream().anyMatch(entry -> !entry.isRefused() && entry.event() == Move.GIVE_BACK);
        boolean told = trail.refusal().isPresent()
                || trail.moves().size() < trail.entries().size();
        boolean confirmed = trail.replay(noGivingBack) instanceof Replay.Confirmed;
        assertTrue(given ? !confirmed : confirmed || told);
    }
}
