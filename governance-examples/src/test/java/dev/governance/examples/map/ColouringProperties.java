package dev.governance.examples.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ColouringProperties {

    @Provide
    Arbitrary<List<TreeSet<Integer>>> graphs() {
        return Arbitraries.randomValue(ColouringProperties::graph);
    }

    private static List<TreeSet<Integer>> graph(Random random) {
        int size = random.nextInt(20);
        int percent = random.nextInt(101);
        List<TreeSet<Integer>> graph = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            graph.add(new TreeSet<>());
            for (int other = 0; other < one; other++) {
                if (random.nextInt(100) < percent) {
                    graph.get(one).add(other);
                    graph.get(other).add(one);
                }
            }
        }
        return graph;
    }

    @Property(tries = 10_000)
    void isThatOfTheNaiveMethod(@ForAll("graphs") List<TreeSet<Integer>> graph) {
        assertEquals(naive(graph), Colouring.of(graph));
    }

    @Property
    void neighboursDifferAndColoursAreFew(@ForAll("graphs") List<TreeSet<Integer>> graph) {
        List<Integer> colours = Colouring.of(graph);
        int most = graph.stream().mapToInt(TreeSet::size).max().orElse(0);
        for (int one = 0; one < graph.size(); one++) {
            assertTrue(colours.get(one) <= most);
            for (int other : graph.get(one)) {
                assertNotEquals(colours.get(one), colours.get(other));
            }
        }
    }

    /** Looks at all that wait, each time anew. */
    private static List<Integer> naive(List<TreeSet<Integer>> graph) {
        Integer[] colours = new Integer[graph.size()];
        for (int step = 0; step < colours.length; step++) {
            int next = -1;
            for (int one = 0; one < colours.length; one++) {
                if (colours[one] == null && (next < 0 || rank(graph, colours, one) > rank(graph, colours, next))) {
                    next = one;
                }
            }
            TreeSet<Integer> around = around(graph, colours, next);
            int colour = 0;
            while (around.contains(colour)) {
                colour++;
            }
            colours[next] = colour;
        }
        return Arrays.asList(colours);
    }

    private static int rank(List<TreeSet<Integer>> graph, Integer[] colours, int one) {
        return around(graph, colours, one).size() * 1_000 + graph.get(one).size();
    }

    private static TreeSet<Integer> around(List<TreeSet<Integer>> graph, Integer[] colours, int one) {
        TreeSet<Integer> around = new TreeSet<>();
        for (int other : graph.get(one)) {
            if (colours[other] != null) {
                around.add(colours[other]);
            }
        }
        return around;
    }
}
