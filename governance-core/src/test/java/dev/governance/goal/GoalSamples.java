package dev.governance.goal;

import dev.governance.house.types.Samples;
import java.util.Optional;

/** Samples of this room, whose parts must fit each other. */
public final class GoalSamples {

    private GoalSamples() {}

    /** Gives a tree and what comes of it. */
    public static void giveTo(Samples samples) {
        GoalTree tree = GoalCases.sound();
        GoalTree flat = GoalCases.tree(GoalCases.task("g", "x", "1", 1, 12)
                .kind(GoalKind.GOAL)
                .parent(Optional.empty())
                .build());
        samples.give(GoalTree.class, tree, flat);
    }
}
