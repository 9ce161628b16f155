package dev.governance.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * What each pair of a row and a column costs (费用表); a pair that is not in the table is forbidden.
 *
 * <p>Costs are exact whole numbers of any unit. The table keeps the allowed pairs alone, row by row, so that a table of
 * few pairs is small however many rows and columns it has. Immutable and thread-safe.
 */
@JsonPropertyOrder({"rows", "columns", "pairs"})
public final class CostTable implements Serializable {

    /** Says in {@link CostFunction} that a pair may not be. */
    public static final long FORBIDDEN = Long.MAX_VALUE;

    private static final long serialVersionUID = 1L;

    /** How many columns there are. */
    private final int columns;

    /** Where each row begins in the two lists below; behind the last row, where it ends. */
    private final int[] starts;

    /** The columns of the allowed pairs, ascending within each row. */
    private final int[] columnOf;

    /** The costs of the allowed pairs. */
    private final long[] costOf;

    private CostTable(int columns, int[] starts, int[] columnOf, long[] costOf) {
        this.columns = columns;
        this.starts = starts;
        this.columnOf = columnOf;
        this.costOf = costOf;
    }

    /**
     * Returns the table of a function.
     *
     * @param rows how many rows; 0 or more
     * @param columns how many columns; 0 or more
     * @param costs what each pair costs
     * @return the table
     * @throws IllegalArgumentException if a number is below zero
     */
    public static CostTable of(int rows, int columns, CostFunction costs) {
        checkSize(rows, columns);
        int[] starts = new int[rows + 1];
        int[] columnOf = new int[Math.max(16, columns)];
        long[] costOf = new long[columnOf.length];
        int size = 0;
        for (int row = 0; row < rows; row++) {
            if (columnOf.length - size < columns) {
                int larger = Math.max(Math.addExact(size, columns), size + (size >> 1));
                columnOf = Arrays.copyOf(columnOf, larger);
                costOf = Arrays.copyOf(costOf, larger);
            }
            for (int column = 0; column < columns; column++) {
                long cost = costs.cost(row, column);
                if (cost != FORBIDDEN) {
                    columnOf[size] = column;
                    costOf[size++] = cost;
                }
            }
            starts[row + 1] = size;
        }
        return new CostTable(columns, starts, Arrays.copyOf(columnOf, size), Arrays.copyOf(costOf, size));
    }

    /**
     * Returns the table that allows some pairs and no others.
     *
     * @param rows how many rows; 0 or more
     * @param columns how many columns; 0 or more
     * @param pairs the allowed pairs, in any order
     * @return the table
     * @throws IllegalArgumentException if a pair lies outside the table, stands twice or costs {@link #FORBIDDEN}
     */
    @JsonCreator
    public static CostTable of(
            @JsonProperty("rows") int rows,
            @JsonProperty("columns") int columns,
            @JsonProperty("pairs") List<MatchedPair> pairs) {
        checkSize(rows, columns);
        ImmutableList<MatchedPair> sorted = pairs.stream().sorted().collect(toImmutableList());
        int[] starts = new int[rows + 1];
        for (int at = 0; at < sorted.size(); at++) {
            MatchedPair pair = sorted.get(at);
            checkArgument(pair.row() < rows && pair.column() < columns, "%s lies outside the table", pair);
            checkArgument(pair.cost() != FORBIDDEN, "the cost of %s is kept for what is forbidden", pair);
            checkArgument(at == 0 || !sameCell(pair, sorted.get(at - 1)), "%s stands twice", pair);
            starts[pair.row() + 1] = at + 1;
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] = Math.max(starts[row + 1], starts[row]);
        }
        return new CostTable(
                columns,
                starts,
                sorted.stream().mapToInt(MatchedPair::column).toArray(),
                sorted.stream().mapToLong(MatchedPair::cost).toArray());
    }

    private static void checkSize(int rows, int columns) {
        checkArgument(rows >= 0 && columns >= 0, "a table has 0 or more rows and columns, not %s x %s", rows, columns);
    }

    private static boolean sameCell(MatchedPair pair, MatchedPair other) {
        return pair.row() == other.row() && pair.column() == other.column();
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    @JsonProperty
    public int rows() {
        return starts.length - 1;
    }

    /**
     * Returns how many columns there are.
     *
     * @return 0 or more
     */
    @JsonProperty
    public int columns() {
        return columns;
    }

    /**
     * Returns the allowed pairs.
     *
     * @return the pairs by row and column
     */
    @JsonProperty
    public ImmutableList<MatchedPair> pairs() {
        return IntStream.range(0, rows())
                .boxed()
                .flatMap(row -> IntStream.range(starts[row], starts[row + 1])
                        .mapToObj(at -> new MatchedPair(row, columnOf[at], costOf[at])))
                .collect(toImmutableList());
    }

    /**
     * Returns what a pair costs.
     *
     * @param row the row
     * @param column the column
     * @return the cost; empty if the pair is forbidden
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OptionalLong cost(int row, int column) {
        int at = Arrays.binarySearch(columnOf, start(row), start(row + 1), column);
        return at >= 0 ? OptionalLong.of(costOf[at]) : OptionalLong.empty();
    }

    /**
     * Returns the cost of the dearest pair.
     *
     * @return the highest cost; empty if no pair is allowed
     */
    public OptionalLong dearest() {
        return Arrays.stream(costOf).max();
    }

    /**
     * Returns the table with each cost turned into a gain: what is cheapest there was dearest here.
     *
     * @return a table of the same pairs
     * @throws ArithmeticException if a cost has no opposite
     */
    public CostTable negated() {
        return new CostTable(
                columns,
                starts,
                columnOf,
                Arrays.stream(costOf).map(Math::negateExact).toArray());
    }

    /** Where a row begins among the allowed pairs. */
    int start(int row) {
        return starts[row];
    }

    /** The column of an allowed pair. */
    int columnAt(int at) {
        return columnOf[at];
    }

    /** The cost of an allowed pair. */
    long costAt(int at) {
        return costOf[at];
    }

    /** How many pairs are allowed. */
    int size() {
        return columnOf.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostTable that
                && columns == that.columns
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(columnOf, that.columnOf)
                && Arrays.equals(costOf, that.costOf);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * columns + Arrays.hashCode(starts)) + Arrays.hashCode(columnOf))
                + Arrays.hashCode(costOf);
    }

    /** Returns the size alone. */
    @Override
    public String toString() {
        return "CostTable{" + rows() + " x " + columns + ", " + size() + " pairs}";
    }
}
