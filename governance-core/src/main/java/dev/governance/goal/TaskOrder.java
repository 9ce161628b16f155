package dev.governance.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The leaves of a tree in an order in which each comes after all that it waits for, ties by id; what hangs on a circle is left out. */
record TaskOrder(ImmutableList<GoalId> sequence, ImmutableListMultimap<GoalId, GoalId> followers) {

    static TaskOrder of(GoalTree tree) {
        List<Goal> leaves =
                tree.goals().stream().filter(goal -> tree.isLeaf(goal.id())).toList();
        Map<GoalId, Integer> waiting = new HashMap<>();
        ImmutableListMultimap.Builder<GoalId, GoalId> builder = ImmutableListMultimap.builder();
        for (Goal leaf : leaves) {
            List<GoalId> before = leaf.after().stream()
                    .filter(id -> tree.goal(id).isPresent() && tree.isLeaf(id))
                    .toList();
            waiting.put(leaf.id(), before.size());
            before.forEach(id -> builder.put(id, leaf.id()));
        }
        ImmutableListMultimap<GoalId, GoalId> followers = builder.build();
        PriorityQueue<GoalId> free = new PriorityQueue<>();
        waiting.forEach((id, count) -> {
            if (count == 0) {
                free.add(id);
            }
        });
        ImmutableList.Builder<GoalId> sequence = ImmutableList.builder();
        while (!free.isEmpty()) {
            GoalId next = free.remove();
            sequence.add(next);
            for (GoalId follower : followers.get(next)) {
                if (waiting.merge(follower, -1, Integer::sum) == 0) {
                    free.add(follower);
                }
            }
        }
        return new TaskOrder(sequence.build(), followers);
    }
}
