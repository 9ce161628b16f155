package dev.governance.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One change of a plan (计划调整项): a node that is put in the place of the one with its id, or added, or one that is taken out.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGoalChange.class)
@JsonDeserialize(as = ImmutableGoalChange.class)
@JsonPropertyOrder({"put", "remove"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class GoalChange implements Serializable {

    GoalChange() {}

    /**
     * Returns the node as it is from now on.
     *
     * @return the node; absent for one that is taken out
     */
    public abstract Optional<Goal> put();

    /**
     * Returns the node that is taken out.
     *
     * @return its id; absent for one that is put
     */
    public abstract Optional<GoalId> remove();

    /**
     * Returns a change that puts or adds a node.
     *
     * @param goal the node as it is from now on
     * @return the change
     */
    public static GoalChange ofPut(Goal goal) {
        return ImmutableGoalChange.builder().put(checkNotNull(goal, "goal")).build();
    }

    /**
     * Returns a change that takes a node out.
     *
     * @param id the id of the node
     * @return the change
     */
    public static GoalChange ofRemove(GoalId id) {
        return ImmutableGoalChange.builder().remove(checkNotNull(id, "id")).build();
    }

    /**
     * Returns a tree after changes, in their order. A node that is put keeps its place; an added one comes last.
     *
     * @param tree the tree before
     * @param changes the changes
     * @return the tree after
     * @throws IllegalArgumentException if a node is to be taken out that is not there
     */
    public static GoalTree apply(GoalTree tree, Iterable<GoalChange> changes) {
        Map<GoalId, Goal> goals = new LinkedHashMap<>(tree.byId());
        for (GoalChange change : changes) {
            change.put().ifPresent(goal -> goals.put(goal.id(), goal));
            change.remove()
                    .ifPresent(id -> checkArgument(goals.remove(id) != null, "there is no %s to be taken out", id));
        }
        return GoalTree.builder().from(tree).goals(goals.values()).build();
    }

    @Value.Check
    void check() {
        checkState(put().isPresent() != remove().isPresent(), "a change puts a node or takes one out");
    }
}
