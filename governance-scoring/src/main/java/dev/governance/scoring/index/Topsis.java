package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Nearness to the best and distance from the worst at once (逼近理想解排序法, TOPSIS, Hwang and Yoon 1981).
 *
 * <p>Columns without spread do not matter; if all are so, nobody is nearer than others and every alternative has 0.5.
 *
 * @param metric how distances are measured
 */
public record Topsis(Metric metric) implements Serializable {
    /** Refuses null. */
    public Topsis {
        requireNonNull(metric, "metric");
    }

    /**
     * Compares alternatives.
     *
     * @param table the alternatives; bring the columns to one scale first
     * @return the share of the distance from the worst in the sum of both distances, 0 to 1; more is better
     */
    public double[] closeness(DecisionTable table) {
        double[] closeness = new double[table.size()];
        double[] best = new double[table.width()];
        double[] worst = new double[table.width()];
        for (int j = 0; j < best.length; j++) {
            best[j] = table.best(j);
            worst[j] = table.worst(j);
        }
        for (int i = 0; i < closeness.length; i++) {
            double toBest = 0;
            double toWorst = 0;
            for (int j = 0; j < table.width(); j++) {
                double weight = table.weight(j);
                toBest = metric.add(toBest, weight * (table.figure(i, j) - best[j]));
                toWorst = metric.add(toWorst, weight * (table.figure(i, j) - worst[j]));
            }
            double far = metric.finish(toWorst);
            double near = metric.finish(toBest);
            closeness[i] = near + far == 0 ? 0.5 : far / (near + far);
        }
        return closeness;
    }

    /** How distances are measured. */
    public enum Metric {
        /** The root of the sum of squares. */
        EUCLIDEAN,
        /** The sum of squares. */
        SQUARED,
        /** The sum of absolute differences. */
        MANHATTAN,
        /** The greatest absolute difference. */
        CHEBYSHEV;

        private double add(double sum, double difference) {
            double size = Math.abs(difference);
            return this == CHEBYSHEV ? Math.max(sum, size) : this == MANHATTAN ? sum + size : sum + size * size;
        }

        private double finish(double sum) {
            return this == EUCLIDEAN ? StrictMath.sqrt(sum) : sum;
        }
    }
}
