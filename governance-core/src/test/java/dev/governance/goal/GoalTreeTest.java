package dev.governance.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.duty.DutyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalTreeTest {

    private static List<String> codes(Goal... goals) {
        return GoalCases.tree(goals).faults().stream()
                .map(finding -> finding.code() + " " + finding.subject().orElse(""))
                .toList();
    }

    private static Goal root() {
        return GoalCases.node("g", GoalKind.GOAL, "1", 1, 12).build();
    }

    @Test
    void aSoundTreeHasNoFaults() {
        assertEquals(List.of(), GoalCases.sound().faults());
        assertEquals(
                List.of("g", "p", "t1", "t2", "t3"),
                GoalCases.sound().fromTheTop().stream()
                        .map(goal -> goal.id().value())
                        .toList());
        assertEquals(3, GoalCases.sound().leaves().size());
    }

    @Test
    void weightsAreExactlyOne() {
        Goal third = GoalCases.task("a", "g", "0.3333", 1, 12).build();

        assertEquals(
                List.of("goal.weights-not-whole g"),
                codes(
                        root(),
                        third,
                        GoalCases.task("b", "g", "0.3333", 1, 12).build(),
                        GoalCases.task("c", "g", "0.3334", 1, 11)
                                .weight(Share.parse("0.3333"))
                                .build()));
        assertEquals(
                List.of("goal.weights-not-whole 2026"),
                codes(GoalCases.task("g", "x", "0.5", 1, 12)
                        .kind(GoalKind.GOAL)
                        .parent(Optional.empty())
                        .build()));
    }

    @Test
    void everyLeafNeedsOwnerDayAndMeasure() {
        assertEquals(
                List.of("goal.without-owner t", "goal.without-due t", "goal.without-measure t"),
                codes(
                        root(),
                        Goal.builder()
                                .id(GoalId.of("t"))
                                .kind(GoalKind.TASK)
                                .parent(GoalId.of("g"))
                                .title(Sentence.of("t", "t"))
                                .weight(Share.whole())
                                .build()));
    }

    @Test
    void whatLiesUnderSomethingFitsThere() {
        Goal good = GoalCases.task("a", "g", "1", 1, 12).build();

        assertEquals(
                List.of("goal.unknown-parent b"),
                codes(root(), good, GoalCases.task("b", "z", "1", 1, 12).build()));
        assertEquals(
                List.of("goal.wrong-level b"),
                codes(root(), good, GoalCases.task("b", "a", "1", 1, 12).build()));
        assertEquals(
                List.of("goal.dates-not-nested a"),
                codes(GoalCases.node("g", GoalKind.GOAL, "1", 2, 12).build(), good));
    }

    @Test
    void aCircleIsFoundAndWhatHangsOnItIsNotBlamed() {
        List<String> codes = codes(
                root(),
                GoalCases.task("a", "g", "1", 1, 12).build(),
                GoalCases.task("b", "c", "1", 1, 12).kind(GoalKind.PROJECT).build(),
                GoalCases.task("c", "b", "1", 1, 12).build(),
                GoalCases.task("d", "c", "0", 1, 12).build());

        assertTrue(codes.contains("goal.in-circle b") && codes.contains("goal.in-circle c"), codes::toString);
        assertFalse(codes.contains("goal.in-circle d"), codes::toString);
    }

    @Test
    void anOrderOfTasksCanBeKept() {
        Goal first = GoalCases.task("a", "g", "0.5", 1, 6).build();
        Goal.Builder second = GoalCases.task("b", "g", "0.5", 7, 12);

        assertEquals(
                List.of(), codes(root(), first, second.addAfter(GoalId.of("a")).build()));
        assertEquals(
                List.of("goal.starts-too-early b"),
                codes(root(), first, second.start(LocalDate.of(2026, 6, 30)).build()));
        assertEquals(
                List.of("goal.unknown-predecessor a"),
                codes(
                        root(),
                        GoalCases.task("a", "g", "1", 1, 6)
                                .addAfter(GoalId.of("z"))
                                .build()));
        assertEquals(
                List.of("goal.order-of-branch a"),
                codes(
                        root(),
                        GoalCases.task("a", "g", "1", 1, 6)
                                .addAfter(GoalId.of("g"))
                                .build()));
    }

    @Test
    void tasksDoNotWaitForThemselves() {
        List<String> codes = codes(
                root(),
                GoalCases.task("a", "g", "0.5", 1, 6).addAfter(GoalId.of("b")).build(),
                GoalCases.task("b", "g", "0.25", 1, 6).addAfter(GoalId.of("a")).build(),
                GoalCases.task("c", "g", "0.25", 7, 12).addAfter(GoalId.of("b")).build());

        assertTrue(codes.contains("goal.order-circle a") && codes.contains("goal.order-circle b"), codes::toString);
        assertFalse(codes.contains("goal.order-circle c"), codes::toString);
        assertThrows(
                IllegalStateException.class,
                () -> GoalCases.task("a", "g", "1", 1, 6)
                        .addAfter(GoalId.of("a"))
                        .build());
    }

    @Test
    void linksLeadToWhatIsThere() {
        Goal goal = GoalCases.task("g", "x", "1", 1, 12)
                .addDuties(DutyId.of("assist-01"), DutyId.of("assist-99"))
                .addBudgets(BudgetReference.of("B-1"), BudgetReference.of("B-9"))
                .build();
        Goal free = GoalCases.task("h", "x", "1", 1, 12).cost(Money.ofYuan(5)).build();
        GoalTree tree = GoalCases.tree(goal, free);
        GoalLinks links = GoalLinks.builder()
                .duties(ImmutableSet.of(DutyId.of("assist-01")))
                .budgets(ImmutableSet.of(BudgetReference.of("B-1")))
                .build();

        assertEquals(
                List.of("goal.unknown-duty", "goal.unknown-budget", "goal.cost-without-budget"),
                links.review(tree).stream().map(Finding::code).toList());
        assertEquals(List.of(), GoalLinks.builder().build().review(tree));
    }
}
