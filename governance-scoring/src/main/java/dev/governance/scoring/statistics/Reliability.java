package dev.governance.scoring.statistics;

/**
 * Whether indicators measure one thing (信度): Cronbach's alpha.
 *
 * <p>Thread-safe.
 */
public final class Reliability {

    private Reliability() {}

    /**
     * Takes Cronbach's alpha (1951) from the covariances of the columns, pair by pair over the units that have both values.
     *
     * @param columns at least two columns of the same units
     * @return k / (k − 1) times one less the share of the variances in the sum of all covariances; NaN for one column or
     *     columns without spread
     */
    public static double alpha(double[]... columns) {
        double k = columns.length;
        double own = 0;
        double all = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double covariance = covariance(Pairs.complete(columns[i], columns[j]));
                own += i == j ? covariance : 0;
                all += covariance;
            }
        }
        return all == 0 ? Double.NaN : k / (k - 1) * (1 - own / all);
    }

    private static double covariance(Pairs pairs) {
        double meanX = Moments.mean(pairs.x);
        double meanY = Moments.mean(pairs.y);
        double sum = 0;
        for (int i = 0; i < pairs.size(); i++) {
            sum += (pairs.x[i] - meanX) * (pairs.y[i] - meanY);
        }
        return sum / (pairs.size() - 1);
    }
}
