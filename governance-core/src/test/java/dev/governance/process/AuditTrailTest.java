package dev.governance.process;

import static dev.governance.process.Errand.COMMITTEE;
import static dev.governance.process.Errand.NOON;
import static dev.governance.process.Errand.OFFICE;
import static dev.governance.process.Errand.machine;
import static dev.governance.process.Errand.walk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import dev.governance.Bundled;
import dev.governance.RoundTrip;
import dev.governance.basics.Finding;
import dev.governance.process.Errand.Move;
import dev.governance.process.Errand.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    /** Taken, refused a second taking, given back, taken and done: six entries. */
    private static final AuditTrail<State, Move> TRAIL =
            walk(Move.ASK, Move.TAKE, Move.TAKE, Move.GIVE_BACK, Move.TAKE, Move.FINISH);

    @Test
    void knowsWhereTheCaseIsAndHowItCameThere() {
        assertEquals(State.DONE, TRAIL.state());
        assertEquals(6, TRAIL.entries().size());
        assertEquals(5, TRAIL.moves().size());
        assertEquals(Optional.of(5), TRAIL.lastMoveTo(State.TAKEN).map(AuditEntry::sequence));
        assertEquals(Optional.empty(), TRAIL.lastMoveTo(State.DROPPED));
        assertEquals(Optional.of(NOON.plusHours(5)), TRAIL.latest());
        assertEquals(State.ASKED, TRAIL.first(1).state());
        assertEquals(machine().start(), TRAIL.first(0));
    }

    @Test
    void keepsReasonsOutOfWhatIsPrinted() {
        AuditTrail<State, Move> trail = machine().attempt(walk(), Move.ASK, OFFICE, NOON, "Old Wang fell ill");

        assertFalse(trail.toString().contains("Wang"), trail::toString);
        assertEquals(
                "1 2026-11-23T12:00 office-1 ASK: DRAFT -> ASKED",
                trail.last().orElseThrow().toString());
        assertEquals(
                "3 2026-11-23T14:00 committee-7 TAKE: TAKEN refused: process.event-not-allowed",
                TRAIL.entries().get(2).toString());
    }

    @Test
    void readsWhatItWrites() {
        String json = RoundTrip.assertBothWays(TRAIL, new TypeReference<AuditTrail<State, Move>>() {});

        assertEquals(
                "{\"initial\":\"DRAFT\",\"entries\":[{\"sequence\":1,\"at\":\"2026-11-23T12:00:00\",\"actor\":\"office-1\","
                        + "\"event\":\"ASK\",\"from\":\"DRAFT\",\"to\":\"ASKED\",\"reason\":\"because\",\"refusal\":null}",
                json.substring(0, json.indexOf('}') + 1));
        RoundTrip.assertBothWays(TRAIL.replay(machine()), new TypeReference<Replay<State>>() {});
        RoundTrip.assertBothWays(changed(2, entry -> entry.from(State.DONE)), new TypeReference<Replay<State>>() {});
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paid.class, name = "paid"),
        @JsonSubTypes.Type(value = Closed.class, name = "closed")
    })
    private sealed interface Payment extends Event {}

    private record Paid(long fen) implements Payment {
        @Override
        public String name() {
            return "PAID";
        }
    }

    private record Closed() implements Payment {
        @Override
        public String name() {
            return "CLOSED";
        }
    }

    @Test
    void keepsTheFactsOfAnEventSoThatAReplayHearsTheSameObjection() {
        Guard<State, Payment> enough = (past, proposed) -> past.moves().stream()
                                .map(AuditEntry::event)
                                .mapToLong(paid -> paid instanceof Paid p ? p.fen() : 0)
                                .sum()
                        >= 100
                ? Optional.empty()
                : Optional.of(Finding.builder("errand.unpaid").build());
        StateMachine<State, Payment> machine = StateMachine.<State, Payment>builder(State.DRAFT)
                .move("PAID", State.DRAFT, State.DRAFT)
                .move("CLOSED", State.DRAFT, State.DONE, enough)
                .addTerminal(State.DONE)
                .addLeftOut(State.ASKED, State.TAKEN, State.DROPPED)
                .build();
        AuditTrail<State, Payment> trail = machine.start();
        for (Payment payment : ImmutableList.of(new Paid(60), new Closed(), new Paid(40), new Closed())) {
            trail = machine.attempt(trail, payment, OFFICE, NOON, "a payment");
        }

        assertEquals(State.DONE, trail.state());
        assertEquals(new Replay.Confirmed<>(State.DONE), trail.replay(machine));
        RoundTrip.assertBothWays(trail, new TypeReference<AuditTrail<State, Payment>>() {});
        AuditTrail<State, Payment> less = AuditTrail.<State, Payment>builder()
                .initial(State.DRAFT)
                .addEntries(AuditEntry.<State, Payment>builder()
                        .sequence(1)
                        .at(NOON)
                        .actor(OFFICE)
                        .event(new Paid(59))
                        .from(State.DRAFT)
                        .to(State.DRAFT)
                        .reason("a payment")
                        .build())
                .addAllEntries(trail.entries().subList(1, 4))
                .build();
        assertEquals("process.trail-not-allowed", departed(less.replay(machine)).code());
    }

    private static <S extends Enum<S>> Finding departed(Replay<S> replay) {
        return ((Replay.Departed<S>) replay).finding();
    }

    /** Replays the trail with one entry (counted from 1) changed. */
    private static Replay<State> changed(int place, Consumer<AuditEntry.Builder<State, Move>> change) {
        AuditEntry<State, Move> old = TRAIL.entries().get(place - 1);
        AuditEntry.Builder<State, Move> entry = AuditEntry.builder();
        entry.sequence(old.sequence()).at(old.at()).actor(old.actor()).event(old.event());
        entry.from(old.from()).to(old.to()).reason(old.reason()).refusal(old.refusal());
        change.accept(entry);
        List<AuditEntry<State, Move>> entries = new ArrayList<>(TRAIL.entries());
        entries.set(place - 1, entry.build());
        return trailOf(entries).replay(machine());
    }

    private static AuditTrail<State, Move> trailOf(List<AuditEntry<State, Move>> entries) {
        return AuditTrail.<State, Move>builder()
                .initial(State.DRAFT)
                .entries(entries)
                .build();
    }

    @Nested
    class IsReplayed {

        @Test
        void toTheSameState() {
            assertEquals(new Replay.Confirmed<>(State.DONE), TRAIL.replay(machine()));
            assertEquals(new Replay.Confirmed<>(State.DRAFT), machine().start().replay(machine()));
        }

        private void departs(String code, int agreed, State state, Replay<State> replay) {
            Bundled.assertFinding(code, departed(replay));
            Replay.Departed<State> departed = (Replay.Departed<State>) replay;
            assertEquals(agreed, departed.entries());
            assertEquals(state, departed.state());
        }

        @Test
        void andDepartsWhereItBeganElsewhere() {
            AuditTrail<State, Move> elsewhere =
                    AuditTrail.<State, Move>builder().initial(State.TAKEN).build();
            departs("process.trail-initial", 0, State.DRAFT, elsewhere.replay(machine()));
        }

        @Test
        void andDepartsWhereAnEntryWasTakenOut() {
            List<AuditEntry<State, Move>> entries = new ArrayList<>(TRAIL.entries());
            entries.remove(2);
            departs("process.trail-sequence", 2, State.TAKEN, trailOf(entries).replay(machine()));
        }

        @Test
        void andDepartsWhereItLeavesAStateThatItIsNotIn() {
            departs("process.trail-from", 1, State.ASKED, changed(2, entry -> entry.from(State.DRAFT)));
        }

        @Test
        void andDepartsWhereItGoesElsewhere() {
            departs("process.trail-to", 1, State.ASKED, changed(2, entry -> entry.to(State.DONE)));
        }

        @Test
        void andDepartsWhereAGuardWasPassedOver() {
            departs("process.trail-not-allowed", 1, State.ASKED, changed(2, entry -> entry.actor(OFFICE)));
        }

        @Test
        void andDepartsWhereTimeRanBack() {
            departs("process.trail-not-allowed", 1, State.ASKED, changed(2, entry -> entry.at(NOON.minusDays(1))));
        }

        @Test
        void andDepartsWhereAMoveIsToldAsARefusal() {
            Finding no = Finding.builder("errand.no").build();
            departs(
                    "process.trail-not-refused",
                    1,
                    State.ASKED,
                    changed(2, entry -> entry.to(State.ASKED).refusal(no)));
        }

        @Test
        void andDepartsWhereARefusalIsToldWithAnotherReason() {
            Finding no = Finding.builder("errand.no").build();
            departs("process.trail-refusal", 2, State.TAKEN, changed(3, entry -> entry.refusal(no)));
        }

        @Test
        void andTellsBothStories() {
            Finding no = Finding.builder("errand.no").build();
            Finding other = departed(changed(3, entry -> entry.refusal(no)));

            assertEquals(
                    "Entry 3 of the trail was refused with another finding: it tells errand.no, and"
                            + " process.event-not-allowed is found.",
                    Bundled.sentence(other).en());
            assertThrows(IllegalArgumentException.class, () -> new Replay.Departed<>(-1, State.DRAFT, other));
        }

        @Test
        void andDoesNotAskWhoWroteIt() {
            assertEquals(new Replay.Confirmed<>(State.DONE), changed(6, entry -> entry.actor(OFFICE)));
            assertEquals(new Replay.Confirmed<>(State.TAKEN), TRAIL.first(5).replay(machine()));
        }
    }

    @Nested
    class AnEntryIsNotBuilt {

        @Test
        void withoutAReason() {
            assertThrows(
                    IllegalStateException.class,
                    () -> machine().attempt(machine().start(), Move.ASK, COMMITTEE, NOON, " "));
        }

        @Test
        void withANumberBelowOne() {
            assertThrows(IllegalStateException.class, () -> changed(1, entry -> entry.sequence(0)));
        }

        @Test
        void withARefusalThatMoves() {
            assertThrows(IllegalStateException.class, () -> changed(3, entry -> entry.to(State.DONE)));
        }
    }
}
