package dev.governance.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a matching by its proof alone, without knowing how either was found. */
final class ProofCheck {

    private ProofCheck() {}

    static void check(MatchingCase problem, CapacityMatching matching) {
        int[] load = new int[problem.costs().columns()];
        for (MatchedPair pair : matching.pairs()) {
            assertEquals(
                    pair.cost(),
                    problem.costs().cost(pair.row(), pair.column()).orElseThrow(),
                    "a matched pair is in the table");
            load[pair.column()]++;
        }
        checkPrices(problem, matching, load);
        matching.bottlenecks().forEach(bottleneck -> checkBottleneck(problem, matching, bottleneck));
    }

    private static void checkPrices(MatchingCase problem, CapacityMatching matching, int[] load) {
        DualPrices prices = matching.prices();
        long most = Long.MIN_VALUE;
        long least = Long.MAX_VALUE;
        for (MatchedPair pair : problem.costs().pairs()) {
            BigInteger both = big(prices.rowPrices().get(pair.row()))
                    .add(big(prices.columnPrices().get(pair.column())));
            assertTrue(both.compareTo(big(pair.cost())) <= 0, () -> pair + " costs less than its prices");
            most = Math.max(most, pair.cost());
            least = Math.min(least, pair.cost());
        }
        BigInteger sum = BigInteger.ZERO;
        for (long price : prices.rowPrices()) {
            assertTrue(price <= prices.unmatchedPrice());
            sum = sum.add(big(price));
        }
        for (int column = 0; column < load.length; column++) {
            long price = prices.columnPrices().get(column);
            int room = problem.capacities().get(column);
            assertTrue(load[column] <= room && price <= 0);
            sum = sum.add(big(price).multiply(big(room)));
        }
        BigInteger reached =
                big(prices.unmatchedPrice()).multiply(big(matching.unmatched().size()));
        for (MatchedPair pair : matching.pairs()) {
            reached = reached.add(big(pair.cost()));
        }
        assertEquals(sum, reached, "the matching reaches the bound");
        if (!problem.costs().pairs().isEmpty()) {
            BigInteger spread =
                    big(most).subtract(big(least)).multiply(big(problem.costs().rows()));
            assertTrue(
                    big(prices.unmatchedPrice()).compareTo(spread.add(big(least))) > 0,
                    "one row more is worth any cost");
        }
    }

    /** All that its rows may enter is named and has no room for all of them. */
    private static void checkBottleneck(MatchingCase problem, CapacityMatching matching, Bottleneck bottleneck) {
        Set<Integer> columns = new HashSet<>(bottleneck.columns());
        Set<Integer> rows = new HashSet<>(bottleneck.rows());
        for (MatchedPair pair : problem.costs().pairs()) {
            assertTrue(!rows.contains(pair.row()) || columns.contains(pair.column()), () -> pair + " leads elsewhere");
        }
        int room = columns.stream().mapToInt(problem.capacities()::get).sum();
        List<Integer> leftOver =
                matching.unmatched().stream().filter(rows::contains).toList();
        assertEquals(rows.size() - room, leftOver.size());
        assertTrue(!leftOver.isEmpty());
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
