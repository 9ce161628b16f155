package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a figure must be for its unit to take part at all (入围条件); a missing figure meets none.
 *
 * @param comparison how it is compared
 * @param figures with what; exactly one, unless it is to be one of several or none of them
 */
public record Requirement(Comparison comparison, ImmutableSet<Double> figures) implements Serializable {

    /** Refuses to compare the size of a figure with none or several. */
    public Requirement {
        requireNonNull(comparison, "comparison");
        boolean set = comparison == Comparison.ONE_OF || comparison == Comparison.NONE_OF;
        checkArgument(set || figures.size() == 1, "%s compares with one figure, not with %s", comparison, figures);
    }

    /**
     * Asks for a comparison with one figure.
     *
     * @param comparison how it is compared
     * @param figure with what
     * @return the requirement
     */
    public static Requirement of(Comparison comparison, double figure) {
        return new Requirement(comparison, ImmutableSet.of(figure));
    }

    /**
     * Tells whether a figure will do.
     *
     * @param figure the figure; NaN if it is missing
     * @return whether it meets the requirement
     */
    public boolean isMetBy(double figure) {
        double other = figures.isEmpty() ? Double.NaN : figures.iterator().next();
        switch (comparison) {
            case EQUAL:
                return figure == other;
            case NOT_EQUAL:
                return !Double.isNaN(figure) && figure != other;
            case LESS:
                return figure < other;
            case AT_MOST:
                return figure <= other;
            case MORE:
                return figure > other;
            case AT_LEAST:
                return figure >= other;
            case ONE_OF:
                return figures.contains(figure + 0.0);
            case NONE_OF:
                return !Double.isNaN(figure) && !figures.contains(figure + 0.0);
        }
        throw new AssertionError(comparison);
    }

    /**
     * Finds the units that meet all requirements.
     *
     * @param columns the figures of all units
     * @param requirements what is asked of a column, by its number
     * @return the numbers of these units, in the order of the table
     */
    public static int[] select(double[][] columns, Map<Integer, Requirement> requirements) {
        int n = columns.length == 0 ? 0 : columns[0].length;
        return IntStream.range(0, n)
                .filter(i -> requirements.entrySet().stream()
                        .allMatch(asked -> asked.getValue().isMetBy(columns[asked.getKey()][i])))
                .toArray();
    }

    /** How a figure is compared. */
    public enum Comparison {
        /** It is the same. */
        EQUAL,
        /** It is another. */
        NOT_EQUAL,
        /** It is below (不满). */
        LESS,
        /** It is that or below (以下). */
        AT_MOST,
        /** It is above (超过). */
        MORE,
        /** It is that or above (以上). */
        AT_LEAST,
        /** It is among several. */
        ONE_OF,
        /** It is not among several. */
        NONE_OF
    }
}
