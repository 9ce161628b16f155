package dev.governance.matching;

import java.util.Arrays;

/**
 * Goes from any best matching to the first of them: row by row, the first column that the row can have.
 *
 * <p>All best matchings use pairs that meet the prices, and leave room only in columns of price zero. So a row can have another
 * column exactly if moves along such pairs lead from that column back to its own, or to room that may be used. One search
 * backwards from the row's own column finds all columns that it can have.
 */
final class TieBreaking {

    private final ShortestPaths paths;
    private final CostTable costs;
    private final Loading loading;

    /** The rows that meet the price of each column: where each column's rows begin, and the rows. */
    private final int[] starts;

    private final int[] meeting;

    /** Stands for room: a column with room gives to it, a column of price zero may be left to it. */
    private final int room;

    private final int[] queue;

    /** For each place from which the row's own can be reached: the next place, and the row that moves there. */
    private final int[] next;

    private final int[] mover;
    private final boolean[] reached;
    private int queued;

    TieBreaking(ShortestPaths paths) {
        this.paths = paths;
        this.costs = paths.costs;
        this.loading = paths.loading;
        this.room = loading.leftOver();
        this.starts = new int[costs.columns() + 1];
        this.meeting = new int[countMeeting()];
        fillMeeting();
        this.queue = new int[costs.columns() + 1];
        this.next = new int[costs.columns() + 1];
        this.mover = new int[costs.columns() + 1];
        this.reached = new boolean[costs.columns() + 1];
    }

    private int countMeeting() {
        int size = 0;
        for (int row = 0; row < costs.rows(); row++) {
            for (int at = costs.start(row); at < costs.start(row + 1); at++) {
                if (paths.meets(row, at)) {
                    starts[costs.columnAt(at) + 1]++;
                    size++;
                }
            }
        }
        for (int column = 0; column < costs.columns(); column++) {
            starts[column + 1] += starts[column];
        }
        return size;
    }

    private void fillMeeting() {
        int[] fill = Arrays.copyOf(starts, costs.columns());
        for (int row = 0; row < costs.rows(); row++) {
            for (int at = costs.start(row); at < costs.start(row + 1); at++) {
                if (paths.meets(row, at)) {
                    meeting[fill[costs.columnAt(at)]++] = row;
                }
            }
        }
    }

    void firstOfAll() {
        for (int row = 0; row < costs.rows(); row++) {
            if (firstWish(row, false) != Loading.NONE) {
                search(row);
                int column = firstWish(row, true);
                if (column != Loading.NONE) {
                    move(row, column);
                }
            }
        }
    }

    /** The first column before its own that a row would like, and could have if that is asked too. */
    private int firstWish(int row, boolean reachable) {
        for (int at = costs.start(row); at < costs.start(row + 1); at++) {
            int column = costs.columnAt(at);
            if (column >= loading.columnOf[row]) {
                return Loading.NONE;
            }
            if (paths.meets(row, at) && (reachable ? reached[column] : canGive(column, row))) {
                return column;
            }
        }
        return Loading.NONE;
    }

    /** A column gives a place if it has room or a row that may still move. */
    private boolean canGive(int column, int fixed) {
        if (loading.hasRoom(column)) {
            return true;
        }
        for (int row = loading.firstOf(column); row != Loading.NONE; row = loading.nextOf(row)) {
            if (row > fixed) {
                return true;
            }
        }
        return false;
    }

    /** Searches backwards from a row's own place, without moving it or a row before it. */
    private void search(int fixed) {
        Arrays.fill(reached, false);
        queued = 0;
        reach(loading.columnOf[fixed], Loading.NONE, Loading.NONE);
        for (int at = 0; at < queued; at++) {
            if (queue[at] == room) {
                reachRoom(fixed);
            } else {
                reachColumn(fixed, queue[at]);
            }
        }
    }

    private void reachColumn(int fixed, int column) {
        if (paths.columnPrice[column] == 0) {
            reach(room, column, Loading.NONE);
        }
        for (int at = starts[column]; at < starts[column + 1]; at++) {
            if (meeting[at] > fixed) {
                reach(loading.columnOf[meeting[at]], column, meeting[at]);
            }
        }
    }

    private void reachRoom(int fixed) {
        for (int column = 0; column < costs.columns(); column++) {
            if (!reached[column] && loading.hasRoom(column)) {
                reach(column, room, Loading.NONE);
            }
        }
        for (int row = fixed + 1; row < costs.rows(); row++) {
            if (paths.rowPrice[row] == paths.leftOverCost) {
                reach(loading.columnOf[row], room, row);
            }
        }
    }

    private void reach(int place, int from, int row) {
        if (!reached[place]) {
            reached[place] = true;
            next[place] = from;
            mover[place] = row;
            queue[queued++] = place;
        }
    }

    private void move(int row, int column) {
        int own = loading.columnOf[row];
        loading.move(row, column);
        for (int place = column; place != own; place = next[place]) {
            if (mover[place] != Loading.NONE) {
                loading.move(mover[place], next[place] == room ? loading.leftOver() : next[place]);
            }
        }
    }
}
