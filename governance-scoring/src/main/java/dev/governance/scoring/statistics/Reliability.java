package dev.governance.scoring.statistics;

/**
 * Whether indicators measure one thing (信度): Cronbach's alpha.
 *
 * <p>Thread-safe.
 */
public final class Reliability {

    private Reliability() {}

    /**
     * Takes Cronbach's alpha from the correlations of the columns, pair by pair over the units that have both values.
     *
     * @param columns at least two columns of the same units
     * @return k r̄ / (1 + (k − 1) r̄) with r̄ the mean correlation; NaN for one column or a column without spread
     */
    public static double alpha(double[]... columns) {
        int k = columns.length;
        double sum = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                sum += Correlations.pearson(columns[i], columns[j]);
            }
        }
        double mean = sum / (k * (k - 1) / 2.0);
        return k * mean / (1 + (k - 1) * mean);
    }
}
