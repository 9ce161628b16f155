package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;

/** How far alternatives lie from the middle of all (与平均方案的距离), better or worse. */
public enum AverageDistance {
    /**
     * EDAS (Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis 2015): distances above and below the mean, as parts of it, each
     * against the greatest there is. A column whose mean is zero gives no number.
     */
    APPRAISAL,
    /**
     * MABAC (Pamučar and Ćirović 2015): distances from the geometric mean of the weighted values. Bring the columns to a scale
     * from 0 to 1 first, on which more is better.
     */
    BORDER;

    /**
     * Compares alternatives.
     *
     * @param table the alternatives
     * @return one figure for each alternative; more is better
     */
    public double[] of(DecisionTable table) {
        return this == APPRAISAL ? appraisal(table) : border(table);
    }

    private static double[] appraisal(DecisionTable table) {
        double[] above = new double[table.size()];
        double[] below = new double[table.size()];
        for (int j = 0; j < table.width(); j++) {
            double mean = Moments.mean(table.column(j));
            for (int i = 0; i < above.length; i++) {
                double part = table.direction(j).sign() * (table.figure(i, j) - mean) / mean;
                above[i] += table.weight(j) * Math.max(0, part);
                below[i] += table.weight(j) * Math.max(0, -part);
            }
        }
        double most = Moments.max(above);
        double least = Moments.max(below);
        double[] scores = new double[above.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ((most == 0 ? 0 : above[i] / most) + 1 - (least == 0 ? 0 : below[i] / least)) / 2;
        }
        return scores;
    }

    private static double[] border(DecisionTable table) {
        double[] scores = new double[table.size()];
        for (int j = 0; j < table.width(); j++) {
            double logs = 0;
            for (int i = 0; i < scores.length; i++) {
                logs += StrictMath.log(table.weight(j) * (table.figure(i, j) + 1));
            }
            double middle = StrictMath.exp(logs / scores.length);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += table.weight(j) * (table.figure(i, j) + 1) - middle;
            }
        }
        return scores;
    }
}
