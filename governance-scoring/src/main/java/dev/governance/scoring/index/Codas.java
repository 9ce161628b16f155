package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How far each alternative lies from the worst, against each other (组合距离评估法, CODAS, Keshavarz Ghorabaee, Zavadskas, Turskis and
 * Antucheviciene 2016).
 *
 * <p>The straight distance counts; where two differ in it by the threshold or more, the distance along the columns counts as well.
 *
 * @param threshold from which difference on the second distance counts, not negative; the authors take 0.02
 */
public record Codas(double threshold) implements Serializable {

    /** Refuses a negative threshold. */
    public Codas {
        checkArgument(threshold >= 0, "a threshold is not negative: %s", threshold);
    }

    /**
     * Compares alternatives.
     *
     * @param table the alternatives; bring the columns to one scale first, on which more is better
     * @return one figure for each alternative; more is better; they add up to zero
     */
    public double[] assessments(DecisionTable table) {
        double[] straight = new double[table.size()];
        double[] along = new double[table.size()];
        for (int j = 0; j < table.width(); j++) {
            double worst = table.worst(j);
            for (int i = 0; i < straight.length; i++) {
                double distance = table.weight(j) * Math.abs(table.figure(i, j) - worst);
                straight[i] += distance * distance;
                along[i] += distance;
            }
        }
        for (int i = 0; i < straight.length; i++) {
            straight[i] = StrictMath.sqrt(straight[i]);
        }
        double[] scores = new double[straight.length];
        for (int a = 0; a < scores.length; a++) {
            for (int b = 0; b < scores.length; b++) {
                double difference = straight[a] - straight[b];
                boolean counts = Math.abs(difference) >= threshold;
                scores[a] += difference + (counts ? along[a] - along[b] : 0);
            }
        }
        return scores;
    }
}
