package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class BoundedKnapsackProperties {

    private record Choice(long weight, long cost, List<Integer> taken) {}

    /** Every choice is tried; the first of the best, with those before that take most of the first kinds. */
    private static Choice naive(int[] costs, int[] weights, int[] counts, int budget, int kind, List<Integer> taken) {
        if (kind == costs.length) {
            long cost = 0;
            long weight = 0;
            for (int at = 0; at < kind; at++) {
                cost += (long) taken.get(at) * costs[at];
                weight += (long) taken.get(at) * weights[at];
            }
            return new Choice(cost > budget ? -1 : weight, cost, List.copyOf(taken));
        }
        Choice best = new Choice(-1, 0, List.of());
        for (int take = counts[kind]; take >= 0; take--) {
            List<Integer> more = new ArrayList<>(taken);
            more.add(take);
            Choice next = naive(costs, weights, counts, budget, kind + 1, more);
            boolean better =
                    next.weight() > best.weight() || next.weight() == best.weight() && next.cost() < best.cost();
            best = better ? next : best;
        }
        return best;
    }

    @Property(tries = 10_000)
    void choosesWhatOneFindsByTryingEverything(@ForAll long seed) {
        Random random = new Random(seed);
        int kinds = random.nextInt(5);
        int unit = 1 + random.nextInt(3);
        int[] costs = random.ints(kinds, 1, 7).map(cost -> cost * unit).toArray();
        int[] weights = random.ints(kinds, 1, 5).toArray();
        int[] counts = random.ints(kinds, 0, 5).toArray();
        int budget = random.nextInt(40);

        assertEquals(
                naive(costs, weights, counts, budget, 0, List.of()).taken(),
                Arrays.stream(BoundedKnapsack.of(costs, weights, counts).best(budget))
                        .boxed()
                        .toList());
    }

    @Property(tries = 100_000)
    @Tag("long")
    void choosesWhatOneFindsByTryingEverythingInManyCases(@ForAll long seed) {
        choosesWhatOneFindsByTryingEverything(seed);
    }
}
