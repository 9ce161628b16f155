package dev.governance.goal;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.process.AuditEntry;
import dev.governance.process.AuditTrail;
import dev.governance.process.Guard;
import java.util.Optional;

/** What a plan must be to be in force: sound, before and after each change. */
enum GoalPlanGuard implements Guard<GoalPlanState, GoalPlanEvent> {
    /** The tree that is adopted, or the one after the changes, has no faults. */
    IS_SOUND;

    @Override
    public Optional<Finding> objection(
            AuditTrail<GoalPlanState, GoalPlanEvent> past, AuditEntry<GoalPlanState, GoalPlanEvent> proposed) {
        Optional<GoalTree> after;
        try {
            after = GoalPlan.after(GoalPlan.tree(past), proposed.event());
        } catch (IllegalArgumentException e) {
            return Optional.of(Finding.builder("goal.nothing-to-take-out").build());
        }
        ImmutableList<Finding> faults = after.map(GoalTree::faults).orElse(ImmutableList.of());
        return faults.stream()
                .findFirst()
                .map(first -> Finding.builder("goal.plan-not-sound")
                        .putValues("faults", Integer.toString(faults.size()))
                        .putValues("first", first.code())
                        .putValues("goal", first.subject().orElse("–"))
                        .build());
    }
}
