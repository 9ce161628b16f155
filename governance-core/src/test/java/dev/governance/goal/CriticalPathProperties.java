package dev.governance.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class CriticalPathProperties {

    private static long days(GoalTree tree, GoalId id) {
        Goal goal = tree.goal(id).orElseThrow();
        return ChronoUnit.DAYS.between(goal.start().orElseThrow(), goal.due().orElseThrow()) + 1;
    }

    /** All ways back to a beginning are walked. */
    private static long before(GoalTree tree, GoalId id) {
        return tree.goal(id).orElseThrow().after().stream()
                .mapToLong(one -> before(tree, one) + days(tree, one))
                .max()
                .orElse(0);
    }

    /** All ways on to an end are walked. */
    private static long following(GoalTree tree, GoalId id) {
        return tree.leaves().stream()
                .filter(leaf -> leaf.after().contains(id))
                .mapToLong(leaf -> days(tree, leaf.id()) + following(tree, leaf.id()))
                .max()
                .orElse(0);
    }

    @Property(tries = 10_000)
    void isTheLongestOfAllWays(@ForAll long seed) {
        GoalTree tree = AnyTree.of(new Random(seed));
        CriticalPath path = CriticalPath.of(tree);
        long longest = tree.leaves().stream()
                .mapToLong(leaf -> before(tree, leaf.id()) + days(tree, leaf.id()))
                .max()
                .orElse(0);

        assertEquals(longest, path.days());
        assertEquals(tree.leaves().size(), path.tasks().size());
        for (PathTask task : path.tasks()) {
            assertEquals(before(tree, task.task()), task.earliestStart());
            assertEquals(longest - following(tree, task.task()) - days(tree, task.task()), task.latestStart());
        }
        assertEquals(
                longest, path.path().stream().mapToLong(id -> days(tree, id)).sum());
        for (int next = 1; next < path.path().size(); next++) {
            assertTrue(tree.goal(path.path().get(next))
                    .orElseThrow()
                    .after()
                    .contains(path.path().get(next - 1)));
        }
    }

    @Property(tries = 100_000)
    @Tag("long")
    void isTheLongestOfAllWaysInManyCases(@ForAll long seed) {
        isTheLongestOfAllWays(seed);
    }

    @Example
    void whatHangsOnACircleIsLeftOut() {
        GoalTree tree = GoalCases.tree(
                GoalCases.task("a", "g", "1", 1, 1).build(),
                GoalCases.task("b", "g", "1", 1, 2).addAfter(GoalId.of("c")).build(),
                GoalCases.task("c", "g", "1", 1, 2).addAfter(GoalId.of("b")).build(),
                GoalCases.task("d", "g", "1", 3, 3).addAfter(GoalId.of("c")).build());

        assertEquals(List.of(GoalId.of("a")), CriticalPath.of(tree).path());
        assertEquals(31, CriticalPath.of(tree).days());
    }
}
