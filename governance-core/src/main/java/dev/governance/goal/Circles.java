package dev.governance.goal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Finds what lies on a circle, or between two, by taking away what has nothing before it and then what has nothing after it. */
final class Circles {

    private Circles() {}

    /** Linear in nodes and edges; an edge to a node that is not there is none. */
    static Set<GoalId> of(Collection<GoalId> nodes, Function<GoalId, Collection<GoalId>> edges) {
        Map<GoalId, List<GoalId>> forward = new LinkedHashMap<>();
        nodes.forEach(node -> forward.put(node, new ArrayList<>()));
        nodes.forEach(node -> edges.apply(node).stream()
                .filter(forward::containsKey)
                .forEach(next -> Objects.requireNonNull(forward.get(node)).add(next)));
        return trimmed(reversed(trimmed(forward))).keySet();
    }

    private static Map<GoalId, List<GoalId>> trimmed(Map<GoalId, List<GoalId>> edges) {
        Map<GoalId, Integer> before = new LinkedHashMap<>();
        edges.keySet().forEach(node -> before.put(node, 0));
        edges.values().forEach(all -> all.forEach(next -> before.merge(next, 1, Integer::sum)));
        ArrayDeque<GoalId> free = new ArrayDeque<>();
        before.forEach((node, count) -> {
            if (count == 0) {
                free.add(node);
            }
        });
        Map<GoalId, List<GoalId>> left = new LinkedHashMap<>(edges);
        while (!free.isEmpty()) {
            for (GoalId next : Objects.requireNonNull(left.remove(free.remove()))) {
                if (before.merge(next, -1, Integer::sum) == 0) {
                    free.add(next);
                }
            }
        }
        return left;
    }

    private static Map<GoalId, List<GoalId>> reversed(Map<GoalId, List<GoalId>> edges) {
        Map<GoalId, List<GoalId>> reversed = new LinkedHashMap<>();
        edges.keySet().forEach(node -> reversed.put(node, new ArrayList<>()));
        edges.forEach((node, all) ->
                all.forEach(next -> Objects.requireNonNull(reversed.get(next)).add(node)));
        return reversed;
    }
}
