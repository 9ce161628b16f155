package dev.governance.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks through a tree for what is wrong with it. Lives for one call. */
final class TreeCheck {

    private final GoalTree tree;
    private final List<Finding> findings = new ArrayList<>();

    TreeCheck(GoalTree tree) {
        this.tree = tree;
    }

    ImmutableList<Finding> findings() {
        weights(Integer.toString(tree.year()), tree.roots());
        Set<GoalId> reached = tree.fromTheTop().stream().map(Goal::id).collect(ImmutableSet.toImmutableSet());
        Set<GoalId> circles = Circles.of(
                tree.goals().stream()
                        .map(Goal::id)
                        .filter(id -> !reached.contains(id))
                        .toList(),
                id -> tree.goal(id).flatMap(Goal::parent).stream().toList());
        for (Goal goal : tree.goals()) {
            place(goal, circles);
            if (tree.isLeaf(goal.id())) {
                leaf(goal);
            } else {
                weights(goal.id().value(), tree.children(goal.id()));
            }
        }
        findings.addAll(new OrderCheck(tree).findings());
        return ImmutableList.copyOf(findings);
    }

    private void weights(String parent, List<Goal> children) {
        Ratio sum =
                Ratio.sum(children.stream().map(child -> child.weight().ratio()).toList());
        if (!children.isEmpty() && !sum.equals(Ratio.one())) {
            findings.add(Finding.builder("goal.weights-not-whole")
                    .subject(parent)
                    .putValues("goal", parent)
                    .putValues("sum", sum.toString())
                    .putValues("children", Integer.toString(children.size()))
                    .build());
        }
    }

    private void place(Goal goal, Set<GoalId> circles) {
        if (goal.parent().isEmpty()) {
            require(goal, goal.kind() == GoalKind.GOAL, "goal.wrong-level");
            return;
        }
        Optional<Goal> parent = goal.parent().flatMap(tree::goal);
        if (parent.isEmpty()) {
            findings.add(about(goal, "goal.unknown-parent")
                    .putValues("parent", goal.parent().get().value())
                    .build());
        } else if (circles.contains(goal.id())) {
            // Levels cannot rise all the way round: that is not told as well.
            findings.add(about(goal, "goal.in-circle").build());
        } else {
            require(goal, goal.kind().compareTo(parent.get().kind()) > 0, "goal.wrong-level");
            nested(goal, parent.get());
        }
    }

    private void nested(Goal goal, Goal parent) {
        boolean early = isBefore(goal.start(), parent.start());
        boolean late = isBefore(parent.due(), goal.due());
        if (early || late) {
            findings.add(about(goal, "goal.dates-not-nested")
                    .putValues("start", day(goal.start()))
                    .putValues("due", day(goal.due()))
                    .putValues("parent", parent.id().value())
                    .putValues("parent-start", day(parent.start()))
                    .putValues("parent-due", day(parent.due()))
                    .build());
        }
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("–");
    }

    private void leaf(Goal goal) {
        require(goal, goal.owner().isPresent(), "goal.without-owner");
        require(goal, goal.due().isPresent(), "goal.without-due");
        require(goal, goal.measure().isPresent(), "goal.without-measure");
    }

    private void require(Goal goal, boolean holds, String code) {
        if (!holds) {
            findings.add(about(goal, code).build());
        }
    }

    static Finding.Builder about(Goal goal, String code) {
        return Finding.builder(code)
                .subject(goal.id().value())
                .putValues("goal", goal.id().value())
                .putValues("kind", goal.kind().name());
    }
}
