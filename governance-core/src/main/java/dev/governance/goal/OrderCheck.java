package dev.governance.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Finding;
import java.util.Optional;
import java.util.Set;

/** Looks at what comes after what. Lives for one call. */
final class OrderCheck {

    private final GoalTree tree;

    OrderCheck(GoalTree tree) {
        this.tree = tree;
    }

    ImmutableList<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Set<GoalId> circles = Circles.of(
                tree.goals().stream().map(Goal::id).toList(),
                id -> tree.goal(id).map(Goal::after).orElse(ImmutableSortedSet.of()));
        for (Goal goal : tree.goals()) {
            for (GoalId before : goal.after()) {
                predecessor(goal, before, circles).ifPresent(findings::add);
            }
            if (circles.contains(goal.id())) {
                findings.add(TreeCheck.about(goal, "goal.order-circle").build());
            }
        }
        return findings.build();
    }

    private Optional<Finding> predecessor(Goal goal, GoalId id, Set<GoalId> circles) {
        Optional<Goal> before = tree.goal(id);
        if (before.isEmpty()) {
            return Optional.of(told(goal, id, "goal.unknown-predecessor").build());
        }
        if (!tree.isLeaf(id) || !tree.isLeaf(goal.id())) {
            return Optional.of(told(goal, id, "goal.order-of-branch").build());
        }
        if (circles.contains(goal.id()) && circles.contains(id)) {
            // Days cannot rise all the way round: that is not told as well.
            return Optional.empty();
        }
        return before.get()
                .due()
                .filter(due -> goal.start().map(start -> !start.isAfter(due)).orElse(false))
                .map(due -> told(goal, id, "goal.starts-too-early")
                        .putValues("start", TreeCheck.day(goal.start()))
                        .putValues("due", due.toString())
                        .build());
    }

    private static Finding.Builder told(Goal goal, GoalId before, String code) {
        Finding.Builder builder = TreeCheck.about(goal, code);
        builder.putValues("before", before.value());
        return builder;
    }
}
