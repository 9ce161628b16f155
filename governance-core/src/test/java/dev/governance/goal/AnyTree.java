package dev.governance.goal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import dev.governance.basics.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Trees of any form, sound ones. */
final class AnyTree {

    private AnyTree() {}

    /** Up to four goals with up to four projects with up to four tasks, of any weights; tasks wait for some of the five before. */
    static GoalTree of(Random random) {
        List<Goal> goals = new ArrayList<>();
        List<GoalId> leaves = new ArrayList<>();
        fill(random, goals, leaves, Optional.empty(), GoalKind.GOAL, "g");
        return GoalCases.tree(goals);
    }

    private static void fill(
            Random random,
            List<Goal> goals,
            List<GoalId> leaves,
            Optional<GoalId> parent,
            GoalKind kind,
            String prefix) {
        int[] parts = random.ints(1 + random.nextInt(4), 0, 5).toArray();
        parts[0]++;
        long whole = Arrays.stream(parts).sum();
        for (int child = 0; child < parts.length; child++) {
            GoalId id = GoalId.of(prefix + child);
            Goal.Builder goal = GoalCases.task(id.value(), "x", "0", 1, 1);
            goal.kind(kind).parent(parent).weight(Share.of(parts[child], whole));
            goal.start(GoalCases.DAY).due(GoalCases.DAY.plusDays(random.nextInt(9)));
            boolean leaf = kind == GoalKind.TASK || random.nextInt(4) == 0;
            if (leaf) {
                for (GoalId before : leaves.subList(Math.max(0, leaves.size() - 5), leaves.size())) {
                    if (random.nextInt(4) == 0) {
                        goal.addAfter(before);
                    }
                }
                leaves.add(id);
            }
            goals.add(goal.build());
            if (!leaf) {
                fill(random, goals, leaves, Optional.of(id), GoalKind.values()[kind.ordinal() + 1], id.value());
            }
        }
    }

    static Map<GoalId, Share> done(Random random, GoalTree tree) {
        return tree.leaves().stream()
                .filter(leaf -> random.nextInt(5) > 0)
                .collect(toImmutableMap(Goal::id, leaf -> Share.of(random.nextInt(11), 10)));
    }
}
