package dev.governance.goal;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What decides how long the whole takes (关键路径): the longest chain of tasks that wait for each other.
 *
 * <p>The critical path method: how long a task takes is known from its days in the plan, when it can begin only from what it waits for. Leaves without days, and those that hang on a circle, are left out. O(n log n + d) for n leaves and d waits. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCriticalPath.class)
@JsonDeserialize(as = ImmutableCriticalPath.class)
@JsonPropertyOrder({"days", "tasks", "path"})
public abstract class CriticalPath implements Serializable {

    CriticalPath() {}

    /**
     * Returns how long the whole takes at least.
     *
     * @return calendar days, 0 without tasks
     */
    public abstract long days();

    /**
     * Returns the tasks.
     *
     * @return each after all that it waits for, ties by id
     */
    public abstract ImmutableList<PathTask> tasks();

    /**
     * Returns a longest chain.
     *
     * @return critical tasks from the first to the last; of several chains the one whose ids come first, seen from its end
     */
    public abstract ImmutableList<GoalId> path();

    /**
     * Finds the critical path.
     *
     * @param tree the tree
     * @return the path
     */
    public static CriticalPath of(GoalTree tree) {
        return new Network(tree).criticalPath();
    }

    static CriticalPath of(long days, List<PathTask> tasks, List<GoalId> path) {
        return ImmutableCriticalPath.builder()
                .days(days)
                .tasks(tasks)
                .path(path)
                .build();
    }

    @Value.Check
    void check() {
        checkState(days() >= 0, "a path takes 0 days or more, not %s", days());
    }
}
