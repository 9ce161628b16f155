package dev.governance.matching;

/**
 * A first round in which rows bid for columns (竞价): cheap, and most rows have their column after it.
 *
 * <p>A row takes the column that is best for it. If that is taken and holds one row, the newcomer lowers its price by what the
 * second-best would cost more, and the row that was there bids again. Who meets a tie, a column of several rows or the end of the
 * round waits for the paths. This is the augmenting row reduction of Jonker and Volgenant.
 */
final class Bidding {

    /** So many bids for each row end the round; any number gives the same result. */
    private static final int ROUNDS = 3;

    private final ShortestPaths paths;
    private final CostTable costs;
    private final Loading loading;
    private int best;
    private long bestCost;
    private long secondCost;

    Bidding(ShortestPaths paths) {
        this.paths = paths;
        this.costs = paths.costs;
        this.loading = paths.loading;
    }

    void run() {
        long bids = (long) ROUNDS * costs.rows();
        for (int row = 0; row < costs.rows(); row++) {
            int bidder = row;
            while (bidder != Loading.NONE && bids-- > 0) {
                bidder = bid(bidder);
            }
        }
    }

    /** Lets a row bid; returns the row that it drove out. */
    private int bid(int row) {
        look(row);
        if (best == loading.leftOver()) {
            paths.rowPrice[row] = bestCost;
            loading.move(row, best);
            return Loading.NONE;
        }
        if (loading.hasRoom(best)) {
            paths.rowPrice[row] = bestCost;
            loading.move(row, best);
            return Loading.NONE;
        }
        if (loading.capacity[best] > 1 || bestCost == secondCost) {
            return Loading.NONE;
        }
        int driven = loading.firstOf(best);
        paths.columnPrice[best] -= secondCost - bestCost;
        paths.rowPrice[row] = secondCost;
        loading.move(driven, Loading.NONE);
        loading.move(row, best);
        return driven;
    }

    /** Finds the best and the second-best place of a row; being left over is one. */
    private void look(int row) {
        best = loading.leftOver();
        bestCost = paths.leftOverCost;
        secondCost = paths.leftOverCost;
        for (int at = costs.start(row); at < costs.start(row + 1); at++) {
            int column = costs.columnAt(at);
            if (loading.capacity[column] == 0) {
                continue;
            }
            long cost = paths.costAt(at) - paths.columnPrice[column];
            if (cost < bestCost || cost == bestCost && (best == loading.leftOver() || !loading.hasRoom(best))) {
                secondCost = bestCost;
                bestCost = cost;
                best = column;
            } else if (cost < secondCost) {
                secondCost = cost;
            }
        }
    }
}
