package dev.governance.scoring.index;

/**
 * What speaks for an alternative against what speaks against it (比率分析多目标优化法, MOORA and MULTIMOORA, Brauers and Zavadskas 2006
 * and 2010): three views, and the majority of them.
 *
 * <p>Bring the columns to one size first by {@link DecisionTable#proportional}, so that costs stay costs.
 */
public enum Moora {
    /** Benefits less costs. */
    RATIO,
    /** The greatest distance from the best in any column: less is better. */
    REFERENCE_POINT,
    /** The logarithm of the product of benefits over the product of costs: NaN where a figure is negative. */
    MULTIPLICATIVE;

    /**
     * Compares alternatives.
     *
     * @param table the alternatives
     * @return one figure for each alternative; more is better, but for {@link #REFERENCE_POINT}
     */
    public double[] of(DecisionTable table) {
        double[] scores = new double[table.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < table.width(); j++) {
                double figure = table.weight(j) * table.figure(i, j);
                int sign = table.direction(j).sign();
                switch (this) {
                    case RATIO -> scores[i] += sign * figure;
                    case REFERENCE_POINT ->
                        scores[i] = Math.max(scores[i], Math.abs(table.weight(j) * table.best(j) - figure));
                    case MULTIPLICATIVE -> scores[i] += sign * StrictMath.log(figure);
                }
            }
        }
        return scores;
    }

    /**
     * Tells how many others each alternative beats by most of the three views.
     *
     * @param table the alternatives
     * @return one count for each alternative; more is better
     */
    public static double[] majority(DecisionTable table) {
        double[] ratio = RATIO.of(table);
        double[] point = REFERENCE_POINT.of(table);
        double[] product = MULTIPLICATIVE.of(table);
        double[] wins = new double[table.size()];
        for (int a = 0; a < wins.length; a++) {
            for (int b = 0; b < wins.length; b++) {
                int ahead = (ratio[a] > ratio[b] ? 1 : 0)
                        + (point[a] < point[b] ? 1 : 0)
                        + (product[a] > product[b] ? 1 : 0);
                wins[a] += ahead >= 2 ? 1 : 0;
            }
        }
        return wins;
    }
}
