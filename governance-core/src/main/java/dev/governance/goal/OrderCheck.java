package dev.governance.goal;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.util.ArrayDeque;
import java.util.HashSet;
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
        Set<GoalId> ordered = new HashSet<>(TaskOrder.of(tree).sequence());
        for (Goal goal : tree.goals()) {
            for (GoalId before : goal.after()) {
                predecessor(goal, before).ifPresent(findings::add);
            }
            if (!goal.after().isEmpty() && !ordered.contains(goal.id()) && comesBack(goal)) {
                findings.add(TreeCheck.about(goal, "goal.order-circle").build());
            }
        }
        return findings.build();
    }

    private Optional<Finding> predecessor(Goal goal, GoalId id) {
        Optional<Goal> before = tree.goal(id);
        if (before.isEmpty()) {
            return Optional.of(told(goal, id, "goal.unknown-predecessor").build());
        }
        if (!tree.isLeaf(id) || !tree.isLeaf(goal.id())) {
            return Optional.of(told(goal, id, "goal.order-of-branch").build());
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

    /** Whether going back from a task comes to it again; only asked for tasks that cannot be put into an order. */
    private boolean comesBack(Goal goal) {
        Set<GoalId> seen = new HashSet<>();
        ArrayDeque<GoalId> waiting = new ArrayDeque<>(goal.after());
        while (!waiting.isEmpty()) {
            GoalId id = waiting.pop();
            if (id.equals(goal.id())) {
                return true;
            }
            if (seen.add(id)) {
                tree.goal(id).ifPresent(before -> waiting.addAll(before.after()));
            }
        }
        return false;
    }
}
