package dev.governance.process;

import dev.governance.process.Errand.Move;
import dev.governance.process.Errand.State;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The errand once more, written out as plain code that changes itself: what machine and trail are compared with. */
final class NaiveErrand {

    private final List<String> log = new ArrayList<>();
    private State state = State.DRAFT;
    private ActorId asker = ActorId.of("nobody");
    private LocalDateTime clock = LocalDateTime.MIN;

    static NaiveErrand of(List<Attempt> attempts) {
        NaiveErrand naive = new NaiveErrand();
        attempts.forEach(naive::attempt);
        return naive;
    }

    State state() {
        return state;
    }

    /** One line for each attempt: the state after it, and the code of the refusal if there was one. */
    List<String> log() {
        return log;
    }

    private void attempt(Attempt attempt) {
        String refusal = refusal(attempt);
        if (refusal.isEmpty()) {
            state = next(attempt.move());
            asker = attempt.move() == Move.ASK ? attempt.actor() : asker;
        }
        clock = attempt.at().isAfter(clock) ? attempt.at() : clock;
        log.add(state + refusal);
    }

    private String refusal(Attempt attempt) {
        if (attempt.at().isBefore(clock)) {
            return " process.time-runs-back";
        }
        if (state == State.DONE || state == State.DROPPED) {
            return " process.case-ended";
        }
        if (!allowed(attempt.move())) {
            return " process.event-not-allowed";
        }
        return attempt.move() == Move.TAKE && attempt.actor().equals(asker) ? " errand.own" : "";
    }

    private boolean allowed(Move move) {
        return switch (state) {
            case DRAFT -> move == Move.ASK || move == Move.DROP;
            case ASKED -> move == Move.TAKE || move == Move.DROP;
            case TAKEN -> move == Move.GIVE_BACK || move == Move.FINISH;
            default -> false;
        };
    }

    private static State next(Move move) {
        return switch (move) {
            case ASK, GIVE_BACK -> State.ASKED;
            case TAKE -> State.TAKEN;
            case FINISH -> State.DONE;
            case DROP -> State.DROPPED;
        };
    }
}
