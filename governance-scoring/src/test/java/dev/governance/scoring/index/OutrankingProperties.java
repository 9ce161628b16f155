package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** ELECTRE II against its definition in sets. */
class OutrankingProperties {

    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;

    @Property(tries = MANY)
    void placesAreThoseOfTheDefinition(@ForAll long seed) {
        compare(seed);
    }

    @Tag("long")
    @Property(tries = VERY_MANY)
    void placesAreThoseOfTheDefinitionInManyTables(@ForAll long seed) {
        compare(seed);
    }

    private static void compare(long seed) {
        Drawn drawn = new Drawn(seed, 0);
        double all = Arrays.stream(drawn.weights).sum();
        double[] parts =
                Arrays.stream(drawn.weights).map(w -> all == 0 ? 0 : w / all).toArray();
        Outranking found = Outranking.of(DecisionTable.of(drawn.columns, parts, drawn.directions));
        ElectreTwo method = new ElectreTwo(0.65, 0.5, 0.35, 0.65, 0.35);
        ElectreTwo.Places places = method.places(found);
        int n = drawn.units;
        boolean[][] outranks = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double pro = found.concordance(a, b);
                double contra = found.discordance(a, b);
                boolean ahead = a != b && pro > found.concordance(b, a);
                boolean strong = ahead && (pro >= 0.65 && contra <= 0.65 || pro >= 0.5 && contra <= 0.35);
                boolean weak = ahead && !strong && pro >= 0.35 && contra <= 0.65;
                assertEquals(strong, places.strongly(a, b));
                assertEquals(weak, places.weakly(a, b));
                outranks[a][b] = strong || weak;
            }
        }
        boolean[][] turned = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                turned[a][b] = outranks[b][a];
            }
        }
        int[] top = layers(outranks);
        int[] bottom = layers(turned);
        int last = Arrays.stream(bottom).max().orElseThrow();
        double[] score = new double[n];
        for (int i = 0; i < n; i++) {
            bottom[i] = last + 1 - bottom[i];
            score[i] = (top[i] + bottom[i]) / 2.0;
        }
        assertArrayEquals(top, places.fromTop());
        assertArrayEquals(bottom, places.fromBottom());
        assertArrayEquals(score, places.score());
        TreeSet<Double> distinct = new TreeSet<>();
        Arrays.stream(score).forEach(distinct::add);
        for (int i = 0; i < n; i++) {
            assertEquals(1 + distinct.headSet(score[i]).size(), places.ranks()[i]);
        }
    }

    /** Those whom nobody left outranks share a place; if somebody outranks each of them, all that are left do. */
    private static int[] layers(boolean[][] outranks) {
        int[] places = new int[outranks.length];
        Set<Integer> left = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            left.add(i);
        }
        for (int round = 1; !left.isEmpty(); round++) {
            Set<Integer> free = new HashSet<>();
            for (int b : left) {
                if (left.stream().noneMatch(a -> outranks[a][b])) {
                    free.add(b);
                }
            }
            Set<Integer> taken = free.isEmpty() ? new HashSet<>(left) : free;
            for (int one : taken) {
                places[one] = round;
            }
            left.removeAll(taken);
        }
        return places;
    }

    @Example
    void thresholdsFall() {
        double[][] wrong = {
            {1.1, 0.5, 0.3, 0.6, 0.3},
            {0.6, 0.7, 0.3, 0.6, 0.3},
            {0.6, 0.5, 0.55, 0.6, 0.3},
            {0.6, 0.5, -0.1, 0.6, 0.3},
            {0.6, 0.5, 0.3, 1.1, 0.3},
            {0.6, 0.5, 0.3, 0.2, 0.3},
            {0.6, 0.5, 0.3, 0.6, -0.1}
        };
        for (double[] t : wrong) {
            assertThrows(IllegalArgumentException.class, () -> new ElectreTwo(t[0], t[1], t[2], t[3], t[4]));
        }
        assertEquals(0, new ElectreTwo(1, 1, 0, 1, 0).little());
    }
}
