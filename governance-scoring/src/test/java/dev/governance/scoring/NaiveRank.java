package dev.governance.scoring;

import dev.governance.policy.Coefficient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each part cost in places, by trying every order in which the parts may change. */
final class NaiveRank {

    private NaiveRank() {}

    /**
     * Returns the mean cost of each part over all orders.
     *
     * @param unit whose rank it is
     * @param before what parts gave, by unit
     * @param after what parts give, by unit
     */
    static Map<String, Coefficient> costs(
            String unit, Map<String, Map<String, Long>> before, Map<String, Map<String, Long>> after) {
        List<String> parts = new ArrayList<>(before.get(unit).keySet());
        List<List<String>> orders = new ArrayList<>();
        permute(parts, 0, orders);
        Map<String, Coefficient> costs = new LinkedHashMap<>();
        for (List<String> order : orders) {
            for (int turn = 0; turn < order.size(); turn++) {
                int was = rank(unit, before, after, order.subList(0, turn));
                int is = rank(unit, before, after, order.subList(0, turn + 1));
                costs.merge(order.get(turn), Coefficient.of(is - was, orders.size()), Coefficient::plus);
            }
        }
        costs.values().removeIf(cost -> cost.signum() == 0);
        return costs;
    }

    private static void permute(List<String> parts, int from, List<List<String>> orders) {
        if (from == parts.size()) {
            orders.add(List.copyOf(parts));
        }
        for (int i = from; i < parts.size(); i++) {
            java.util.Collections.swap(parts, from, i);
            permute(parts, from + 1, orders);
            java.util.Collections.swap(parts, from, i);
        }
    }

    private static int rank(
            String unit,
            Map<String, Map<String, Long>> before,
            Map<String, Map<String, Long>> after,
            List<String> changed) {
        int rank = 1;
        for (String rival : before.keySet()) {
            rank += total(rival, before, after, changed) > total(unit, before, after, changed) ? 1 : 0;
        }
        return rank;
    }

    private static long total(
            String of,
            Map<String, Map<String, Long>> before,
            Map<String, Map<String, Long>> after,
            List<String> changed) {
        long total = 0;
        for (String part : before.get(of).keySet()) {
            total += (changed.contains(part) ? after : before).get(of).get(part);
        }
        return total;
    }
}
