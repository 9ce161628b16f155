package dev.governance.goal;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.process.Event;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A move of a plan with what it brings (计划变更事件), which stays in its trail.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGoalPlanEvent.class)
@JsonDeserialize(as = ImmutableGoalPlanEvent.class)
@JsonPropertyOrder({"move", "tree", "changes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class GoalPlanEvent implements Event {

    GoalPlanEvent() {}

    /**
     * Returns what happens.
     *
     * @return the move
     */
    public abstract GoalPlanMove move();

    /**
     * Returns the tree that is adopted.
     *
     * @return the tree; present for an adoption
     */
    public abstract Optional<GoalTree> tree();

    /**
     * Returns what is changed.
     *
     * @return the changes; at least one for a replanning
     */
    public abstract ImmutableList<GoalChange> changes();

    /** Returns the name of the move. */
    @Override
    public final String name() {
        return move().name();
    }

    /**
     * Returns the adoption of a tree.
     *
     * @param tree the tree
     * @return the event
     */
    public static GoalPlanEvent ofAdoption(GoalTree tree) {
        return ImmutableGoalPlanEvent.builder()
                .move(GoalPlanMove.ADOPT)
                .tree(checkNotNull(tree, "tree"))
                .build();
    }

    /**
     * Returns a replanning.
     *
     * @param changes the changes; at least one
     * @return the event
     */
    public static GoalPlanEvent ofChanges(Iterable<GoalChange> changes) {
        return ImmutableGoalPlanEvent.builder()
                .move(GoalPlanMove.REPLAN)
                .changes(changes)
                .build();
    }

    /**
     * Returns the end of a plan.
     *
     * @return the event
     */
    public static GoalPlanEvent ofClose() {
        return ImmutableGoalPlanEvent.builder().move(GoalPlanMove.CLOSE).build();
    }

    @Value.Check
    void check() {
        checkState(tree().isPresent() == (move() == GoalPlanMove.ADOPT), "%s: a tree belongs to an adoption", move());
        checkState(
                changes().isEmpty() == (move() != GoalPlanMove.REPLAN), "%s: changes belong to a replanning", move());
    }
}
