package dev.governance.goal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class RollUpProperties {

    /** Each leaf counts with the product of the weights on the way down to it. */
    private static Ratio naive(GoalTree tree, Optional<GoalId> from, Map<GoalId, Share> done) {
        List<Ratio> parts = new ArrayList<>();
        for (Goal leaf : tree.leaves()) {
            Ratio weight = Ratio.one();
            Goal at = leaf;
            while (!Optional.of(at.id()).equals(from) && at.parent().isPresent()) {
                weight = weight.times(at.weight().ratio());
                at = tree.goal(at.parent().get()).orElseThrow();
            }
            boolean under = from.map(at.id()::equals).orElse(true);
            weight = from.isPresent() ? weight : weight.times(at.weight().ratio());
            parts.add(
                    under
                            ? weight.times(
                                    done.getOrDefault(leaf.id(), Share.none()).ratio())
                            : Ratio.zero());
        }
        return Ratio.sum(parts);
    }

    @Property(tries = 10_000)
    void everyNodeIsTheSumOfItsLeaves(@ForAll long seed) {
        Random random = new Random(seed);
        GoalTree tree = AnyTree.of(random);
        Map<GoalId, Share> done = AnyTree.done(random, tree);
        RollUp rollUp = RollUp.of(tree, done);

        assertEquals(
                naive(tree, Optional.empty(), done),
                rollUp.whole().orElseThrow().ratio());
        Goal goal = tree.goals().get(random.nextInt(tree.goals().size()));
        assertEquals(
                naive(tree, Optional.of(goal.id()), done),
                rollUp.done().get(goal.id()).ratio(),
                goal::toString);
    }

    @Property(tries = 100_000)
    @Tag("long")
    void everyNodeIsTheSumOfItsLeavesInManyCases(@ForAll long seed) {
        everyNodeIsTheSumOfItsLeaves(seed);
    }

    @Property
    void whereAllLeavesAreDoneEverythingIs(@ForAll long seed) {
        GoalTree tree = AnyTree.of(new Random(seed));
        RollUp rollUp =
                RollUp.of(tree, tree.leaves().stream().collect(toImmutableMap(Goal::id, leaf -> Share.whole())));

        assertEquals(Optional.of(Share.whole()), rollUp.whole());
        rollUp.done().values().forEach(share -> assertEquals(Share.whole(), share));
    }

    @Property
    void theOrderOfChildrenChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        GoalTree tree = AnyTree.of(random);
        Map<GoalId, Share> done = AnyTree.done(random, tree);
        List<Goal> mixed = new ArrayList<>(tree.goals());
        Collections.shuffle(mixed, random);
        GoalTree other = GoalCases.tree(mixed);

        assertEquals(RollUp.of(tree, done).whole(), RollUp.of(other, done).whole());
        assertEquals(
                Map.copyOf(RollUp.of(tree, done).done()),
                Map.copyOf(RollUp.of(other, done).done()));
        assertEquals(CriticalPath.of(tree), CriticalPath.of(other));
        assertEquals(Set.copyOf(tree.faults()), Set.copyOf(other.faults()));
    }

    @Property
    void moreDoneIsNeverLess(@ForAll long seed) {
        Random random = new Random(seed);
        GoalTree tree = AnyTree.of(random);
        Map<GoalId, Share> done = new HashMap<>(AnyTree.done(random, tree));
        Share before = RollUp.of(tree, done).whole().orElseThrow();
        done.put(tree.leaves().get(random.nextInt(tree.leaves().size())).id(), Share.whole());

        assertTrue(RollUp.of(tree, done).whole().orElseThrow().compareTo(before) >= 0);
    }

    @Example
    void whatLiesOverWrongWeightsIsNotTold() {
        GoalTree tree = GoalCases.tree(
                GoalCases.node("g", GoalKind.GOAL, "1", 1, 12).build(),
                GoalCases.node("p", GoalKind.PROJECT, "1/2", 1, 12)
                        .parent(GoalId.of("g"))
                        .build(),
                GoalCases.node("q", GoalKind.PROJECT, "1/2", 1, 12)
                        .parent(GoalId.of("g"))
                        .build(),
                GoalCases.task("t", "p", "0.9", 1, 12).build(),
                GoalCases.task("u", "q", "1", 1, 12).build());
        RollUp rollUp = RollUp.of(tree, Map.of(GoalId.of("u"), Share.ofPercent(30)));

        assertEquals(Optional.empty(), rollUp.whole());
        assertEquals(
                Set.of(GoalId.of("q"), GoalId.of("t"), GoalId.of("u")),
                rollUp.done().keySet());
        assertEquals(Share.ofPercent(30), rollUp.done().get(GoalId.of("q")));
    }
}
