package dev.governance.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CirclesProperties {

    private static Map<GoalId, List<GoalId>> any(Random random) {
        int size = 1 + random.nextInt(8);
        Map<GoalId, List<GoalId>> edges = new LinkedHashMap<>();
        for (int node = 0; node < size; node++) {
            List<GoalId> next = new ArrayList<>();
            for (int edge = random.nextInt(3); edge > 0; edge--) {
                next.add(GoalId.of("n" + random.nextInt(size + 1)));
            }
            edges.put(GoalId.of("n" + node), next);
        }
        return edges;
    }

    private static boolean reaches(Map<GoalId, List<GoalId>> edges, GoalId from, GoalId to, int steps) {
        return steps > 0
                && edges.getOrDefault(from, List.of()).stream()
                        .anyMatch(next -> next.equals(to) || reaches(edges, next, to, steps - 1));
    }

    /** A node is told that lies on a circle, or on a way from one circle to another. */
    @Property(tries = 2_000)
    void tellsWhatLiesOnCirclesAndBetweenThem(@ForAll long seed) {
        Map<GoalId, List<GoalId>> edges = any(new Random(seed));
        int size = edges.size();
        List<GoalId> circles = edges.keySet().stream()
                .filter(node -> reaches(edges, node, node, size))
                .toList();
        Set<GoalId> expected = edges.keySet().stream()
                .filter(node -> circles.contains(node)
                        || circles.stream().anyMatch(circle -> reaches(edges, circle, node, size))
                                && circles.stream().anyMatch(circle -> reaches(edges, node, circle, size)))
                .collect(Collectors.toSet());

        assertEquals(expected, Set.copyOf(Circles.of(edges.keySet(), node -> edges.getOrDefault(node, List.of()))));
    }
}
