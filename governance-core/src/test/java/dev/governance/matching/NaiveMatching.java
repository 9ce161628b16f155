package dev.governance.matching;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Tries all matchings in their order and keeps the first of the best: fewest rows left over, then the least cost. */
final class NaiveMatching {

    static final int LEFT_OVER = -1;

    private final CostTable costs;
    private final int[] room;
    private final int[] columnOf;
    private int[] best;
    private int fewest = Integer.MAX_VALUE;
    private long least;

    private NaiveMatching(MatchingCase problem) {
        this.costs = problem.costs();
        this.room = problem.capacities().stream().mapToInt(Integer::intValue).toArray();
        this.columnOf = new int[costs.rows()];
        this.best = new int[0];
    }

    /** Returns the column of each row. */
    static List<Integer> columns(MatchingCase problem) {
        NaiveMatching naive = new NaiveMatching(problem);
        naive.tryAll(0, 0, 0);
        return Arrays.stream(naive.best).boxed().toList();
    }

    private void tryAll(int row, int leftOver, long cost) {
        if (leftOver > fewest) {
            return;
        }
        if (row == costs.rows()) {
            if (leftOver < fewest || cost < least) {
                fewest = leftOver;
                least = cost;
                best = columnOf.clone();
            }
            return;
        }
        for (int column = 0; column < room.length; column++) {
            OptionalLong price = costs.cost(row, column);
            if (room[column] > 0 && price.isPresent()) {
                room[column]--;
                columnOf[row] = column;
                tryAll(row + 1, leftOver, cost + price.getAsLong());
                room[column]++;
            }
        }
        columnOf[row] = LEFT_OVER;
        tryAll(row + 1, leftOver + 1, cost);
    }
}
