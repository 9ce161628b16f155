package dev.governance.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.Arrays;

/**
 * Matches row after row by the shortest path of moves that makes room for it.
 *
 * <p>Costs are counted from the cheapest pair, so none is below zero. Being left over costs more than all pairs that a row less
 * could save. Prices hold all the while: no pair is under its prices, matched pairs meet them, a column with room has the price
 * zero.
 */
final class ShortestPaths {

    private static final long FAR = Long.MAX_VALUE;

    final CostTable costs;
    final Loading loading;

    /** What the cheapest pair costs. */
    private final long base;

    /** What being left over costs, counted from {@link #base}. */
    final long leftOverCost;

    final long[] rowPrice;
    final long[] columnPrice;

    /** The length of the shortest way to each column that was found, and the row from which it goes there. */
    private final long[] distance;

    private final int[] via;

    /** Columns that were found, and those from which the search went on, in this order. */
    private final int[] found;

    private final int[] settled;
    private final int[] scannedRow;
    private final long[] scannedFrom;
    private int foundSize;
    private int settledSize;
    private int scannedSize;

    ShortestPaths(CostTable costs, int[] capacities) {
        this.costs = costs;
        this.loading = new Loading(costs.rows(), capacities);
        long least = costs.size() == 0 ? 0 : costs.costAt(0);
        long most = least;
        for (int at = 1; at < costs.size(); at++) {
            least = Math.min(least, costs.costAt(at));
            most = Math.max(most, costs.costAt(at));
        }
        this.base = least;
        long range = Math.subtractExact(most, least);
        this.leftOverCost = Math.addExact(Math.multiplyExact(range, (long) costs.rows()), 1);
        checkSums();
        this.rowPrice = new long[costs.rows()];
        this.columnPrice = new long[costs.columns()];
        this.distance = new long[costs.columns()];
        Arrays.fill(distance, FAR);
        this.via = new int[costs.columns()];
        this.found = new int[costs.columns()];
        this.settled = new int[costs.columns()];
        this.scannedRow = new int[costs.rows()];
        this.scannedFrom = new long[costs.rows()];
    }

    /** A way is at most four times as long as being left over costs; all rows together are the total. */
    private void checkSums() {
        Math.multiplyExact(leftOverCost, 4L + costs.rows());
        Math.addExact(leftOverCost, base);
        Math.multiplyExact(base, (long) costs.rows());
    }

    void solve() {
        new Bidding(this).run();
        for (int row = 0; row < costs.rows(); row++) {
            if (loading.columnOf[row] == Loading.NONE) {
                rowPrice[row] = cheapest(row);
                augment(row);
            }
        }
    }

    long costAt(int at) {
        return costs.costAt(at) - base;
    }

    private long cheapest(int row) {
        long least = leftOverCost;
        for (int at = costs.start(row); at < costs.start(row + 1); at++) {
            int column = costs.columnAt(at);
            if (loading.capacity[column] > 0) {
                least = Math.min(least, costAt(at) - columnPrice[column]);
            }
        }
        return least;
    }

    private void augment(int start) {
        foundSize = 0;
        settledSize = 0;
        scannedSize = 0;
        scan(start, 0);
        int leaver = start;
        long leaving = leftOverCost - rowPrice[start];
        int end = loading.leftOver();
        while (true) {
            int nearest = takeNearest();
            if (nearest == Loading.NONE || leaving <= distance[nearest]) {
                break;
            }
            if (loading.hasRoom(nearest)) {
                end = nearest;
                break;
            }
            settled[settledSize++] = nearest;
            long so = distance[nearest];
            for (int row = loading.firstOf(nearest); row != Loading.NONE; row = loading.nextOf(row)) {
                scan(row, so);
                if (so + leftOverCost - rowPrice[row] < leaving) {
                    leaving = so + leftOverCost - rowPrice[row];
                    leaver = row;
                }
            }
        }
        raise(end == loading.leftOver() ? leaving : distance[end]);
        shift(start, end, leaver);
        forget();
    }

    /** Goes from a row to all columns that it may enter. */
    private void scan(int row, long so) {
        scannedRow[scannedSize] = row;
        scannedFrom[scannedSize++] = so;
        long level = so - rowPrice[row];
        for (int at = costs.start(row); at < costs.start(row + 1); at++) {
            int column = costs.columnAt(at);
            long there = level + costAt(at) - columnPrice[column];
            if (there < distance[column]) {
                if (distance[column] == FAR) {
                    if (loading.capacity[column] == 0) {
                        continue;
                    }
                    found[foundSize++] = column;
                }
                distance[column] = there;
                via[column] = row;
            }
        }
    }

    /** Takes the nearest column that was found and not left yet; of equally near ones, one with room. */
    private int takeNearest() {
        int best = Loading.NONE;
        long least = FAR;
        for (int at = settledSize; at < foundSize; at++) {
            long there = distance[found[at]];
            if (there < least || there == least && loading.hasRoom(found[at])) {
                least = there;
                best = at;
            }
        }
        if (best == Loading.NONE) {
            return Loading.NONE;
        }
        int column = found[best];
        found[best] = found[settledSize];
        found[settledSize] = column;
        return column;
    }

    private void raise(long length) {
        for (int at = 0; at < scannedSize; at++) {
            rowPrice[scannedRow[at]] += length - scannedFrom[at];
        }
        for (int at = 0; at < settledSize; at++) {
            columnPrice[settled[at]] += distance[settled[at]] - length;
        }
    }

    /** Moves the rows on the way, from its end back to its start. */
    private void shift(int start, int end, int leaver) {
        int to = end;
        int row = end == loading.leftOver() ? leaver : via[end];
        while (row != start) {
            int from = loading.columnOf[row];
            loading.move(row, to);
            to = from;
            row = via[to];
        }
        loading.move(start, to);
    }

    private void forget() {
        for (int at = 0; at < foundSize; at++) {
            distance[found[at]] = FAR;
        }
    }

    /** Tells whether a pair meets its prices: only such pairs are in a best matching. */
    boolean meets(int row, int at) {
        int column = costs.columnAt(at);
        return loading.capacity[column] > 0 && costAt(at) - columnPrice[column] == rowPrice[row];
    }

    ImmutableList<MatchedPair> pairs() {
        ImmutableList.Builder<MatchedPair> pairs = ImmutableList.builder();
        for (int row = 0; row < costs.rows(); row++) {
            int column = loading.columnOf[row];
            if (column != loading.leftOver()) {
                pairs.add(new MatchedPair(row, column, costs.cost(row, column).orElseThrow()));
            }
        }
        return pairs.build();
    }

    ImmutableList<Integer> unmatched() {
        ImmutableList.Builder<Integer> rows = ImmutableList.builder();
        for (int row = 0; row < costs.rows(); row++) {
            if (loading.columnOf[row] == loading.leftOver()) {
                rows.add(row);
            }
        }
        return rows.build();
    }

    /** The prices in the table's own count; a column without room never lures anybody. */
    DualPrices prices() {
        ImmutableList.Builder<Long> rows = ImmutableList.builder();
        for (long price : rowPrice) {
            rows.add(price + base);
        }
        long[] columns = columnPrice.clone();
        for (int column = 0; column < columns.length; column++) {
            if (loading.capacity[column] == 0) {
                columns[column] = -leftOverCost;
            }
        }
        return new DualPrices(rows.build(), ImmutableList.copyOf(Longs.asList(columns)), leftOverCost + base);
    }
}
