package dev.governance.matching;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.Ordering;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What matchings of either kind hold to. */
final class Pairs {

    private static final Comparator<MatchedPair> BY_ROW = Comparator.comparingInt(MatchedPair::row);

    private Pairs() {}

    static Optional<Integer> columnOf(List<MatchedPair> pairs, int row) {
        int at = Collections.binarySearch(pairs, new MatchedPair(row, 0, 0), BY_ROW);
        return at >= 0 ? Optional.of(pairs.get(at).column()) : Optional.empty();
    }

    static long total(List<MatchedPair> pairs) {
        long total = 0;
        for (MatchedPair pair : pairs) {
            total = Math.addExact(total, pair.cost());
        }
        return total;
    }

    /** Each row is matched or left over, once, and who is left over is told why. */
    static void check(
            List<MatchedPair> pairs, List<Integer> unmatched, List<Bottleneck> bottlenecks, DualPrices prices) {
        int rows = prices.rowPrices().size();
        checkState(Ordering.from(BY_ROW).isStrictlyOrdered(pairs), "the pairs do not ascend by row");
        checkState(Ordering.natural().isStrictlyOrdered(unmatched), "the rows left over do not ascend");
        checkState(pairs.size() + unmatched.size() == rows, "not all of %s rows are matched or left over", rows);
        for (int row : unmatched) {
            checkState(row >= 0 && row < rows, "there is no row %s", row);
            checkState(columnOf(pairs, row).isEmpty(), "row %s is matched and left over", row);
            long told = bottlenecks.stream()
                    .filter(bottleneck -> Collections.binarySearch(bottleneck.rows(), row) >= 0)
                    .count();
            checkState(told == 1, "row %s, left over, stands in %s bottlenecks", row, told);
        }
        checkState(pairs.isEmpty() || pairs.get(pairs.size() - 1).row() < rows, "a pair lies beyond %s rows", rows);
    }

    static void checkRoom(List<MatchedPair> pairs, List<Integer> capacities) {
        int[] load = new int[capacities.size()];
        for (MatchedPair pair : pairs) {
            checkState(pair.column() < load.length, "there is no column %s", pair.column());
            load[pair.column()]++;
        }
        for (int column = 0; column < load.length; column++) {
            checkState(
                    load[column] <= capacities.get(column),
                    "column %s takes %s rows and has room for %s",
                    column,
                    load[column],
                    capacities.get(column));
        }
    }
}
