package dev.governance.process;

import static dev.governance.process.Errand.COMMITTEE;
import static dev.governance.process.Errand.NOON;
import static dev.governance.process.Errand.OFFICE;
import static dev.governance.process.Errand.machine;
import static dev.governance.process.Errand.walk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.SerializableTester;
import dev.governance.Bundled;
import dev.governance.basics.Finding;
import dev.governance.process.Errand.Move;
import dev.governance.process.Errand.State;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StateMachineTest {

    @Test
    void movesACaseAlongItsWays() {
        AuditTrail<State, Move> done = walk(Move.ASK, Move.TAKE, Move.FINISH);

        assertEquals(State.DONE, done.state());
        assertEquals(Optional.empty(), done.refusal());
    }

    @Test
    void keepsEveryEntryInFull() {
        AuditTrail<State, Move> trail =
                machine().attempt(machine().start(), Move.ASK, OFFICE, NOON, "the drains are blocked");

        AuditEntry<State, Move> only = trail.last().orElseThrow();
        assertEquals(1, only.sequence());
        assertEquals(NOON, only.at());
        assertEquals(OFFICE, only.actor());
        assertEquals(Move.ASK, only.event());
        assertEquals(State.DRAFT, only.from());
        assertEquals(State.ASKED, only.to());
        assertEquals("the drains are blocked", only.reason());
        assertFalse(only.isRefused());
    }

    @Test
    void tellsWhatIsAllowedInAState() {
        String events = machine().transitionsFrom(State.ASKED).stream()
                .map(Transition::event)
                .collect(Collectors.joining(" "));

        assertEquals("TAKE DROP", events);
        assertEquals(
                Optional.of(State.DONE),
                machine().transition(State.TAKEN, "FINISH").map(Transition::to));
        assertEquals(Optional.empty(), machine().transition(State.DONE, "FINISH"));
        assertEquals(ImmutableList.of(), machine().transitionsFrom(State.DONE));
    }

    @Test
    void equalsAMachineWithTheSameWaysAlsoAfterSerialization() {
        assertEquals(machine(), machine());
        assertEquals(machine(), SerializableTester.reserialize(machine()));
        assertEquals(ImmutableSet.copyOf(State.values()), machine().states());
    }

    @Test
    void doesNotTakeACaseOfAnotherMachine() {
        StateMachine<State, Move> other = StateMachine.<State, Move>builder(State.ASKED)
                .move(Move.DROP, State.ASKED, State.DROPPED)
                .addTerminal(State.DROPPED)
                .addLeftOut(State.DRAFT, State.TAKEN, State.DONE)
                .build();

        assertThrows(
                IllegalArgumentException.class,
                () -> other.attempt(machine().start(), Move.DROP, OFFICE, NOON, "a mistake"));
        assertEquals(ImmutableSet.of(State.ASKED, State.DROPPED), other.states());
    }

    @Nested
    class Refuses {

        private Finding refusal(AuditTrail<State, Move> trail, State stays) {
            assertEquals(stays, trail.state());
            assertTrue(trail.last().orElseThrow().isRefused());
            return trail.refusal().orElseThrow();
        }

        @Test
        void anEventThatIsNotAllowedAndTellsWhereItIs() {
            Finding finding = refusal(walk(Move.ASK, Move.FINISH), State.ASKED);

            Bundled.assertFinding("process.event-not-allowed", finding);
            assertEquals(
                    "FINISH is not allowed at ASKED; it is allowed at: TAKEN. Allowed now: TAKE, DROP.",
                    Bundled.sentence(finding).en());
        }

        @Test
        void anyEventAfterTheEnd() {
            Bundled.assertFinding("process.case-ended", refusal(walk(Move.DROP, Move.ASK), State.DROPPED));
        }

        @Test
        void anEventThatTheMachineDoesNotKnow() {
            StateMachine<State, Move> once = StateMachine.<State, Move>builder(State.DRAFT)
                    .move("ASK", State.DRAFT, State.DONE)
                    .addTerminal(State.DONE)
                    .addLeftOut(State.ASKED, State.TAKEN, State.DROPPED)
                    .build();

            AuditTrail<State, Move> trail = once.attempt(once.start(), Move.TAKE, OFFICE, NOON, "a try");
            Bundled.assertFinding("process.event-unknown", refusal(trail, State.DRAFT));
        }

        @Test
        void aTimeBeforeOneInTheTrailAndKeepsTheTimeThatWasGiven() {
            AuditTrail<State, Move> trail =
                    machine().attempt(walk(Move.ASK), Move.TAKE, COMMITTEE, NOON.minusSeconds(1), "too early");

            Bundled.assertFinding("process.time-runs-back", refusal(trail, State.ASKED));
            assertEquals(NOON.minusSeconds(1), trail.last().orElseThrow().at());
            assertEquals(Optional.of(NOON), trail.latest());
            AuditTrail<State, Move> later = machine().attempt(trail, Move.TAKE, COMMITTEE, NOON, "the same minute");
            assertEquals(State.TAKEN, later.state());
        }

        @Test
        void whatAGuardObjectsTo() {
            AuditTrail<State, Move> own =
                    machine().attempt(walk(Move.ASK), Move.TAKE, OFFICE, NOON.plusDays(1), "nobody came");

            assertEquals("errand.own", refusal(own, State.ASKED).code());
            assertEquals(2, own.entries().size());
        }

        @Test
        void withTheFirstObjectionWhereGuardsAreSeveral() {
            Guard<State, Move> second = (past, proposed) ->
                    Optional.of(Finding.builder("errand.second").build());
            Guard<State, Move> silent = (past, proposed) -> Optional.empty();
            StateMachine<State, Move> guarded = StateMachine.<State, Move>builder(State.DRAFT)
                    .move(Move.DROP, State.DRAFT, State.DROPPED, silent, second, Errand.AnotherTakes.GUARD)
                    .addTerminal(State.DROPPED)
                    .addLeftOut(State.ASKED, State.TAKEN, State.DONE)
                    .build();

            AuditTrail<State, Move> trail = guarded.attempt(guarded.start(), Move.DROP, OFFICE, NOON, "a try");
            assertEquals("errand.second", refusal(trail, State.DRAFT).code());
        }
    }

    @Nested
    class NamesTheGuardThatFails {

        private StateMachine<State, Move> guardedBy(Guard<State, Move> guard) {
            return StateMachine.<State, Move>builder(State.DRAFT)
                    .move(Move.DROP, State.DRAFT, State.DROPPED, guard)
                    .addTerminal(State.DROPPED)
                    .addLeftOut(State.ASKED, State.TAKEN, State.DONE)
                    .build();
        }

        private IllegalStateException failure(Guard<State, Move> guard) {
            StateMachine<State, Move> machine = guardedBy(guard);
            return assertThrows(
                    IllegalStateException.class,
                    () -> machine.attempt(machine.start(), Move.DROP, OFFICE, NOON, "a try"));
        }

        @Test
        void whenItThrows() {
            RuntimeException cause = new UnsupportedOperationException("no rule");

            Guard<State, Move> throwing = (past, proposed) -> {
                throw cause;
            };
            IllegalStateException failure = failure(throwing);
            assertEquals("a guard of DROP from DRAFT failed", failure.getMessage());
            assertSame(cause, failure.getCause());
        }

        @Test
        @SuppressWarnings("NullAway") // a careless author's guard
        void whenItReturnsNull() {
            IllegalStateException failure = failure((past, proposed) -> null);
            assertEquals("a guard of DROP from DRAFT returned null", failure.getMessage());
        }
    }

    @Nested
    class IsNotBuiltWith {

        private String refusal(StateMachine.Builder<State, Move> builder) {
            return String.valueOf(
                    assertThrows(IllegalStateException.class, builder::build).getMessage());
        }

        @Test
        void aStateThatNothingReaches() {
            StateMachine.Builder<State, Move> builder = StateMachine.builder(State.DRAFT);
            builder.move(Move.ASK, State.DRAFT, State.ASKED)
                    .move(Move.FINISH, State.ASKED, State.DONE)
                    .move(Move.DROP, State.TAKEN, State.DROPPED)
                    .addTerminal(State.DONE, State.DROPPED);

            assertEquals("states that no way from DRAFT reaches: [TAKEN, DROPPED]", refusal(builder));
        }

        @Test
        void aConstantThatIsNotMentioned() {
            StateMachine.Builder<State, Move> builder = StateMachine.builder(State.DRAFT);
            builder.move(Move.ASK, State.DRAFT, State.ASKED).addTerminal(State.ASKED);

            assertEquals("states that no way from DRAFT reaches: [TAKEN, DONE, DROPPED]", refusal(builder));
        }

        @Test
        void twoWaysForOneEvent() {
            assertEquals(
                    "ASKED has two ways for the event DROP",
                    refusal(Errand.builder().move(Move.DROP, State.ASKED, State.DONE)));
            assertEquals(
                    "ASKED has two ways for the event DROP",
                    refusal(Errand.builder().move(Move.DROP, State.ASKED, State.DROPPED)));
        }

        @Test
        void aDeadEndThatIsNotTerminal() {
            StateMachine.Builder<State, Move> builder = StateMachine.builder(State.DRAFT);
            builder.move(Move.ASK, State.DRAFT, State.ASKED)
                    .move(Move.TAKE, State.ASKED, State.TAKEN)
                    .move(Move.FINISH, State.TAKEN, State.DONE)
                    .move(Move.DROP, State.TAKEN, State.DROPPED)
                    .addTerminal(State.DONE);

            assertEquals("states without a way out that are not terminal: [DROPPED]", refusal(builder));
        }

        @Test
        void aTerminalStateWithAWayOut() {
            assertEquals(
                    "terminal states with a way out: [DONE]",
                    refusal(Errand.builder().move(Move.ASK, State.DONE, State.ASKED)));
        }

        @Test
        void aStateThatWasLeftOutAndIsUsed() {
            assertEquals(
                    "states that were left out are used: [TAKEN]",
                    refusal(Errand.builder().addLeftOut(State.TAKEN)));
        }

        @Test
        void anEventWithoutAName() {
            assertThrows(IllegalStateException.class, () -> Errand.builder().move(" ", State.DRAFT, State.ASKED));
        }
    }
}
