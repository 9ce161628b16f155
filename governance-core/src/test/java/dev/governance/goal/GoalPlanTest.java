package dev.governance.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Finding;
import dev.governance.process.ActorId;
import dev.governance.process.Replay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalPlanTest {

    private static final ActorId OFFICE = ActorId.of("office");
    private static final GoalPlan EMPTY = GoalPlan.of(GoalId.of("plan-2026"));

    private static LocalDateTime day(int month) {
        return LocalDate.of(2026, month, 1).atTime(9, 0);
    }

    private static GoalPlan adopted() {
        return EMPTY.attempt(GoalPlanEvent.ofAdoption(GoalCases.sound()), OFFICE, day(1), "the year begins");
    }

    private static Goal moved() {
        return Goal.builder()
                .from(GoalCases.sound().goal(GoalId.of("t2")).orElseThrow())
                .due(LocalDate.of(2026, 9, 15))
                .build();
    }

    @Test
    void replanningKeepsWhatWasThere() {
        GoalPlan plan = adopted()
                .attempt(
                        GoalPlanEvent.ofChanges(List.of(GoalChange.ofPut(moved()))),
                        OFFICE,
                        day(3),
                        "rain is expected in October");

        assertEquals(Optional.empty(), plan.trail().refusal());
        assertEquals(
                Optional.of(LocalDate.of(2026, 9, 15)),
                plan.current().orElseThrow().goal(GoalId.of("t2")).orElseThrow().due());
        assertEquals(
                Optional.of(GoalCases.sound()), GoalPlan.tree(plan.trail().first(1)), "the tree of before is not lost");
        assertEquals(2, plan.trail().entries().size());
        assertTrue(plan.trail().replay(GoalPlan.procedure()) instanceof Replay.Confirmed);
    }

    @Test
    void whatWouldNotBeSoundIsRefusedAndWrittenDown() {
        GoalPlan plan = adopted()
                .attempt(
                        GoalPlanEvent.ofChanges(List.of(GoalChange.ofRemove(GoalId.of("t1")))),
                        OFFICE,
                        day(3),
                        "no money");

        Finding refusal = plan.trail().refusal().orElseThrow();
        assertEquals("goal.plan-not-sound", refusal.code());
        assertEquals("2", refusal.values().get("faults"), "weights, and t2 waits for t1");
        assertEquals(Optional.of(GoalCases.sound()), plan.current());
        assertEquals(
                "goal.nothing-to-take-out",
                adopted()
                        .attempt(
                                GoalPlanEvent.ofChanges(List.of(GoalChange.ofRemove(GoalId.of("z")))),
                                OFFICE,
                                day(3),
                                "a slip")
                        .trail()
                        .refusal()
                        .orElseThrow()
                        .code());
    }

    @Test
    void onlyWhatIsInForceIsChangedOrClosed() {
        GoalPlanEvent change = GoalPlanEvent.ofChanges(List.of(GoalChange.ofPut(moved())));

        assertTrue(
                EMPTY.attempt(change, OFFICE, day(1), "early").trail().refusal().isPresent());
        GoalPlan closed = adopted().attempt(GoalPlanEvent.ofClose(), OFFICE, day(12), "the year is over");
        assertEquals(GoalPlanState.CLOSED, closed.trail().state());
        assertTrue(closed.attempt(change, OFFICE, day(12), "late")
                .trail()
                .refusal()
                .isPresent());
        assertEquals(Optional.empty(), EMPTY.current());
        assertEquals(Optional.of(GoalCases.sound()), closed.current());
    }

    @Test
    void aNewNodeComesLast() {
        Goal extra = GoalCases.task("t9", "p", "0", 3, 4).build();
        GoalTree after = GoalChange.apply(GoalCases.sound(), List.of(GoalChange.ofPut(extra)));

        assertEquals(extra, after.goals().get(5));
        assertEquals(List.of(), after.faults());
    }
}
