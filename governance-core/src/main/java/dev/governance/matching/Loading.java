package dev.governance.matching;

import java.util.Arrays;

/** Which rows are in which column while a matching is made; each column keeps a list of its rows. */
final class Loading {

    /** No row, or no column yet. */
    static final int NONE = -1;

    /** How many rows each column can take. */
    final int[] capacity;

    /** The column of each row: {@link #NONE} before it has its turn, {@link #leftOver} for a row that is left over. */
    final int[] columnOf;

    /** How many rows each column has. */
    final int[] load;

    /** The first row of each column, and for each row the next and the previous one in its column. */
    private final int[] first;

    private final int[] next;
    private final int[] previous;

    Loading(int rows, int[] capacity) {
        this.capacity = capacity;
        this.columnOf = filled(rows);
        this.load = new int[capacity.length];
        this.first = filled(capacity.length);
        this.next = filled(rows);
        this.previous = filled(rows);
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** The number that stands for being left over: behind the last column. */
    int leftOver() {
        return capacity.length;
    }

    boolean hasRoom(int column) {
        return load[column] < capacity[column];
    }

    int firstOf(int column) {
        return first[column];
    }

    int nextOf(int row) {
        return next[row];
    }

    /** Moves a row to a column, or to being left over; nothing is said of room. */
    void move(int row, int to) {
        int from = columnOf[row];
        if (from != NONE && from != leftOver()) {
            takeOut(row, from);
        }
        columnOf[row] = to;
        if (to != NONE && to != leftOver()) {
            putIn(row, to);
        }
    }

    private void takeOut(int row, int column) {
        if (previous[row] == NONE) {
            first[column] = next[row];
        } else {
            next[previous[row]] = next[row];
        }
        if (next[row] != NONE) {
            previous[next[row]] = previous[row];
        }
        next[row] = NONE;
        previous[row] = NONE;
        load[column]--;
    }

    private void putIn(int row, int column) {
        next[row] = first[column];
        if (first[column] != NONE) {
            previous[first[column]] = row;
        }
        first[column] = row;
        load[column]++;
    }
}
