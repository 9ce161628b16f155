package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Alternatives and what speaks for each (决策矩阵): columns of figures, their weights and directions.
 *
 * <p>Nothing may be missing. Immutable and thread-safe.
 */
public final class DecisionTable {

    private final double[][] columns;
    private final double[] weights;
    private final ImmutableList<Direction> directions;

    private DecisionTable(double[][] columns, double[] weights, List<Direction> directions) {
        this.columns = columns;
        this.weights = weights;
        this.directions = ImmutableList.copyOf(directions);
    }

    /**
     * Makes a table.
     *
     * @param columns at least one column of figures of the same alternatives, nothing missing
     * @param weights the weight of every column, none negative; they are taken as they are
     * @param directions which end of each column is the good one
     * @return the table
     * @throws IllegalArgumentException if numbers or lengths differ, or there is no column
     */
    public static DecisionTable of(double[][] columns, double[] weights, List<Direction> directions) {
        checkArgument(columns.length > 0, "there is nothing to decide by");
        checkArgument(
                columns.length == weights.length && columns.length == directions.size(),
                "%s columns, %s weights, %s directions",
                columns.length,
                weights.length,
                directions.size());
        double[][] copy = new double[columns.length][];
        for (int j = 0; j < copy.length; j++) {
            checkArgument(
                    columns[j].length == columns[0].length,
                    "columns of %s and %s alternatives",
                    columns[0].length,
                    columns[j].length);
            checkArgument(weights[j] >= 0, "a weight is not negative: %s", weights[j]);
            copy[j] = columns[j].clone();
        }
        return new DecisionTable(copy, weights.clone(), directions);
    }

    /**
     * Brings every column to a scale on which more is better.
     *
     * @param method how
     * @return the table on that scale; all directions point up
     */
    public DecisionTable normalised(Normaliser method) {
        double[][] scaled = new double[columns.length][];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = method.normalise(columns[j], directions.get(j));
        }
        List<Direction> up =
                directions.stream().map(direction -> Direction.HIGHER_IS_BETTER).toList();
        return new DecisionTable(scaled, weights, up);
    }

    /**
     * Brings every column to a comparable size and leaves its direction: what is a cost stays one.
     *
     * @param method how, as if more were better, such as {@link RatioNormaliser#OF_LENGTH}
     * @return the table with other figures and the same directions
     */
    public DecisionTable proportional(Normaliser method) {
        double[][] scaled = new double[columns.length][];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = method.normalise(columns[j], Direction.HIGHER_IS_BETTER);
        }
        return new DecisionTable(scaled, weights, directions);
    }

    /**
     * Counts the alternatives.
     *
     * @return how many there are
     */
    public int size() {
        return columns[0].length;
    }

    /**
     * Counts the columns.
     *
     * @return how many there are, at least one
     */
    public int width() {
        return columns.length;
    }

    double figure(int alternative, int column) {
        return columns[column][alternative];
    }

    double[] column(int column) {
        return columns[column];
    }

    double weight(int column) {
        return weights[column];
    }

    double[] weights() {
        return weights;
    }

    Direction direction(int column) {
        return directions.get(column);
    }

    /** By how much one alternative is better than another in one column; negative if it is worse. */
    double lead(int a, int b, int column) {
        return directions.get(column).sign() * (columns[column][a] - columns[column][b]);
    }

    double best(int column) {
        return extreme(column, true);
    }

    double worst(int column) {
        return extreme(column, false);
    }

    private double extreme(int column, boolean best) {
        Direction direction = directions.get(column);
        double found = columns[column][0];
        for (double figure : columns[column]) {
            found = best ? direction.better(found, figure) : direction.worse(found, figure);
        }
        return found;
    }
}
