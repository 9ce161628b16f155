package dev.governance.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A row and a column that may go together (配对), and what that costs.
 *
 * <p>Immutable and thread-safe; ordered by row, column and cost.
 *
 * @param row the row; 0 or more
 * @param column the column; 0 or more
 * @param cost what the pair costs, in any whole unit; below zero for a gain
 */
@JsonPropertyOrder({"row", "column", "cost"})
public record MatchedPair(int row, int column, long cost) implements Comparable<MatchedPair>, Serializable {

    private static final Comparator<MatchedPair> ORDER = Comparator.comparingInt(MatchedPair::row)
            .thenComparingInt(MatchedPair::column)
            .thenComparingLong(MatchedPair::cost);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the row or the column is below zero
     */
    public MatchedPair {
        checkArgument(row >= 0, "a row is 0 or more, but was %s", row);
        checkArgument(column >= 0, "a column is 0 or more, but was %s", column);
    }

    @Override
    public int compareTo(MatchedPair other) {
        return ORDER.compare(this, other);
    }
}
