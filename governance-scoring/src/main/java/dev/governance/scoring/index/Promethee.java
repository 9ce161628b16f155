package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * How far each alternative is preferred to the others, less how far they are preferred to it (偏好顺序结构评估法, PROMETHEE II,
 * Brans and Vincke 1985).
 *
 * @param preferences how a lead becomes a preference, one for every column
 */
public record Promethee(ImmutableList<Preference> preferences) implements Serializable {
    /** Refuses null. */
    public Promethee {
        requireNonNull(preferences, "preferences");
    }

    /**
     * Makes the method.
     *
     * @param preferences how a lead becomes a preference, one for every column
     * @return the method
     */
    public static Promethee of(List<Preference> preferences) {
        return new Promethee(ImmutableList.copyOf(preferences));
    }

    /**
     * Compares alternatives.
     *
     * @param table the alternatives, in their own units
     * @return the net flow of every alternative; more is better, the sum is zero; 0 for a single one
     * @throws IllegalArgumentException if there are not as many preferences as columns
     */
    public double[] netFlows(DecisionTable table) {
        checkArgument(
                table.width() == preferences.size(), "%s columns, %s preferences", table.width(), preferences.size());
        double[] flows = new double[table.size()];
        for (int a = 0; a < flows.length; a++) {
            double plus = 0;
            double minus = 0;
            for (int b = 0; b < flows.length; b++) {
                plus += a == b ? 0 : preference(table, a, b);
                minus += a == b ? 0 : preference(table, b, a);
            }
            flows[a] = flows.length == 1 ? 0 : (plus - minus) / (flows.length - 1);
        }
        return flows;
    }

    private double preference(DecisionTable table, int a, int b) {
        double sum = 0;
        for (int j = 0; j < table.width(); j++) {
            sum += table.weight(j) * preferences.get(j).of(table.lead(a, b, j));
        }
        return sum;
    }

    /**
     * How a lead becomes a preference.
     *
     * @param shape the shape
     * @param indifference up to which lead there is none; read by shapes with indifference
     * @param strict from which lead the preference is full, or the turning point of a bell
     */
    public record Preference(Shape shape, double indifference, double strict) implements Serializable {
        /** Refuses null. */
        public Preference {
            requireNonNull(shape, "shape");
        }

        /** Any lead is a full preference. */
        public static final Preference USUAL = new Preference(Shape.USUAL, 0, 0);

        double of(double lead) {
            switch (shape) {
                case USUAL:
                    return lead > 0 ? 1 : 0;
                case INDIFFERENT:
                    return lead > indifference ? 1 : 0;
                case RISING:
                    return lead <= 0 ? 0 : lead > strict ? 1 : lead / strict;
                case LEVEL:
                    return lead <= indifference ? 0 : lead > strict ? 1 : 0.5;
                case RISING_AFTER_INDIFFERENCE:
                    return lead <= indifference
                            ? 0
                            : lead > strict ? 1 : (lead - indifference) / (strict - indifference);
                case BELL:
                    return lead <= 0 ? 0 : 1 - StrictMath.exp(-lead * lead / (2 * strict * strict));
            }
            throw new AssertionError(shape);
        }
    }

    /** The six shapes of Brans and Vincke. */
    public enum Shape {
        /** Any lead is full. */
        USUAL,
        /** A lead beyond indifference is full (U-shape). */
        INDIFFERENT,
        /** Rises from nothing (V-shape). */
        RISING,
        /** None, half, full. */
        LEVEL,
        /** Rises once indifference ends (V-shape with indifference). */
        RISING_AFTER_INDIFFERENCE,
        /** Follows a bell (Gaussian). */
        BELL
    }
}
