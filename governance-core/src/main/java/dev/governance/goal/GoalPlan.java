package dev.governance.goal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.process.ActorId;
import dev.governance.process.AuditEntry;
import dev.governance.process.AuditTrail;
import dev.governance.process.StateMachine;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan of goals with everything that was done to it (目标任务计划台账): adopted, replanned, closed, by whom, when and why.
 *
 * <p>The trail is complete and holds refusals; what is in force follows from it. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGoalPlan.class)
@JsonDeserialize(as = ImmutableGoalPlan.class)
@JsonPropertyOrder({"id", "trail"})
public abstract class GoalPlan implements Serializable {

    GoalPlan() {}

    /**
     * Returns the id of the plan.
     *
     * @return the id
     */
    public abstract GoalId id();

    /**
     * Returns everything that was tried.
     *
     * @return the trail
     */
    public abstract AuditTrail<GoalPlanState, GoalPlanEvent> trail();

    private static final StateMachine<GoalPlanState, GoalPlanEvent> MACHINE =
            StateMachine.<GoalPlanState, GoalPlanEvent>builder(GoalPlanState.DRAFT)
                    .move(
                            GoalPlanMove.ADOPT.name(),
                            GoalPlanState.DRAFT,
                            GoalPlanState.IN_FORCE,
                            GoalPlanGuard.IS_SOUND)
                    .move(
                            GoalPlanMove.REPLAN.name(),
                            GoalPlanState.IN_FORCE,
                            GoalPlanState.IN_FORCE,
                            GoalPlanGuard.IS_SOUND)
                    .move(GoalPlanMove.CLOSE.name(), GoalPlanState.IN_FORCE, GoalPlanState.CLOSED)
                    .addTerminal(GoalPlanState.CLOSED)
                    .build();

    /**
     * Returns the states of a plan and the ways between them.
     *
     * @return the machine
     */
    public static StateMachine<GoalPlanState, GoalPlanEvent> procedure() {
        return MACHINE;
    }

    /**
     * Begins a plan.
     *
     * @param id the id of the plan
     * @return a plan to which nothing was done yet
     */
    public static GoalPlan of(GoalId id) {
        return builder().id(id).trail(MACHINE.start()).build();
    }

    /**
     * Tries something on the plan and writes down what came of it: a tree with faults is not adopted, and nothing is changed
     * that would leave one.
     *
     * @param event what is tried
     * @param actor who tries it
     * @param at when, on the wall clock of the place
     * @param reason why; not blank, and without anything personal
     * @return the plan with one entry more
     */
    public final GoalPlan attempt(GoalPlanEvent event, ActorId actor, LocalDateTime at, String reason) {
        return builder()
                .from(this)
                .trail(MACHINE.attempt(trail(), event, actor, at, reason))
                .build();
    }

    /**
     * Returns the tree that is in force.
     *
     * @return the tree after the last change; absent before one was adopted
     */
    @JsonIgnore
    public final Optional<GoalTree> current() {
        return tree(trail());
    }

    static Optional<GoalTree> tree(AuditTrail<GoalPlanState, GoalPlanEvent> trail) {
        Optional<GoalTree> tree = Optional.empty();
        for (AuditEntry<GoalPlanState, GoalPlanEvent> entry : trail.moves()) {
            tree = after(tree, entry.event());
        }
        return tree;
    }

    static Optional<GoalTree> after(Optional<GoalTree> before, GoalPlanEvent event) {
        return event.tree().or(() -> before.map(tree -> GoalChange.apply(tree, event.changes())));
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GoalPlan}. */
    public static final class Builder extends ImmutableGoalPlan.Builder {
        Builder() {}
    }
}
