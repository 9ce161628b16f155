package dev.governance.process;

import dev.governance.basics.Finding;
import java.time.LocalDateTime;
import java.util.Optional;

/** An errand of five states, small enough to be seen at a glance and with every feature of a machine. */
final class Errand {

    enum State {
        DRAFT,
        ASKED,
        TAKEN,
        DONE,
        DROPPED
    }

    enum Move implements Event {
        ASK,
        TAKE,
        GIVE_BACK,
        FINISH,
        DROP
    }

    static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    static final ActorId OFFICE = ActorId.of("office-1");
    static final ActorId COMMITTEE = ActorId.of("committee-7");

    private Errand() {}

    /** Nobody takes an errand that he asked for himself. */
    enum AnotherTakes implements Guard<State, Move> {
        GUARD;

        @Override
        public Optional<Finding> objection(AuditTrail<State, Move> past, AuditEntry<State, Move> proposed) {
            boolean same = past.moves().stream()
                    .anyMatch(
                            entry -> entry.event() == Move.ASK && entry.actor().equals(proposed.actor()));
            return same ? Optional.of(Finding.builder("errand.own").build()) : Optional.empty();
        }
    }

    static StateMachine.Builder<State, Move> builder() {
        StateMachine.Builder<State, Move> builder = StateMachine.builder(State.DRAFT);
        return builder.move(Move.ASK, State.DRAFT, State.ASKED)
                .move(Move.TAKE, State.ASKED, State.TAKEN, AnotherTakes.GUARD)
                .move(Move.GIVE_BACK, State.TAKEN, State.ASKED)
                .move(Move.FINISH, State.TAKEN, State.DONE)
                .move(Move.DROP, State.DRAFT, State.DROPPED)
                .move(Move.DROP, State.ASKED, State.DROPPED)
                .addTerminal(State.DONE, State.DROPPED);
    }

    static StateMachine<State, Move> machine() {
        return builder().build();
    }

    /** Makes moves one hour apart, the first at noon, all by the committee but the asking. */
    static AuditTrail<State, Move> walk(Move... moves) {
        AuditTrail<State, Move> trail = machine().start();
        for (Move move : moves) {
            ActorId actor = move == Move.ASK ? OFFICE : COMMITTEE;
            LocalDateTime at = NOON.plusHours(trail.entries().size());
            trail = machine().attempt(trail, move, actor, at, "because");
        }
        return trail;
    }
}
