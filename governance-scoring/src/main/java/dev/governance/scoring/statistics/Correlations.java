package dev.governance.scoring.statistics;

/**
 * How two columns go together (相关系数).
 *
 * <p>Units that miss one of the two values are left out, pair of columns by pair of columns. A column without spread
 * goes together with nothing: {@link Double#NaN}. Thread-safe.
 */
public final class Correlations {

    private Correlations() {}

    /**
     * Correlates values (Pearson).
     *
     * @param x the one column
     * @param y the other column
     * @return the product-moment correlation, −1 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double pearson(double[] x, double[] y) {
        return product(Pairs.complete(x, y));
    }

    /**
     * Correlates ranks (Spearman), equal values sharing the mean of their ranks.
     *
     * @param x the one column
     * @param y the other column
     * @return the rank correlation, −1 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double spearman(double[] x, double[] y) {
        return product(Pairs.complete(x, y).ranked());
    }

    /**
     * Correlates orders (Kendall's tau-b, which allows for ties).
     *
     * @param x the one column
     * @param y the other column
     * @return the share of pairs in the same order less that in the opposite order, −1 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double kendall(double[] x, double[] y) {
        Orders orders = Orders.of(Pairs.complete(x, y));
        double different =
                StrictMath.sqrt((double) orders.differentInX()) * StrictMath.sqrt((double) orders.differentInY());
        return different == 0 ? Double.NaN : orders.surplus() / different;
    }

    /**
     * Correlates orders in a table (Stuart's tau-c, for variables of few classes).
     *
     * @param x the one column
     * @param y the other column
     * @return the correlation, −1 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double stuart(double[] x, double[] y) {
        Pairs pairs = Pairs.complete(x, y);
        double classes = Math.min(classes(pairs.x), classes(pairs.y));
        double n = pairs.size();
        return classes < 2 ? Double.NaN : 2 * Orders.of(pairs).surplus() / (n * n * (classes - 1) / classes);
    }

    /**
     * Asks how far one column decides the order of the other (Somers' D).
     *
     * @param x the column that decides
     * @param y the column that is decided
     * @return the surplus of pairs in the same order among those that differ in x, −1 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double somers(double[] x, double[] y) {
        Orders orders = Orders.of(Pairs.complete(x, y));
        return orders.differentInX() == 0 ? Double.NaN : (double) orders.surplus() / orders.differentInX();
    }

    /**
     * Correlates orders among the pairs that differ in both columns (Goodman and Kruskal's gamma).
     *
     * @param x the one column
     * @param y the other column
     * @return the correlation, −1 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double gamma(double[] x, double[] y) {
        Orders orders = Orders.of(Pairs.complete(x, y));
        return orders.differentInBoth() == 0 ? Double.NaN : (double) orders.surplus() / orders.differentInBoth();
    }

    /**
     * Correlates orders among all pairs, tied or not (Kendall's tau-a).
     *
     * @param x the one column
     * @param y the other column
     * @return the correlation, −1 to 1
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double kendallOfAllPairs(double[] x, double[] y) {
        Pairs pairs = Pairs.complete(x, y);
        double n = pairs.size();
        return 2 * Orders.of(pairs).surplus() / (n * (n - 1));
    }

    private static int classes(double[] column) {
        double[] ranks = Ranks.ascending(column, Ties.DENSE);
        return column.length == 0 ? 0 : (int) Moments.max(ranks);
    }

    private static double product(Pairs pairs) {
        double meanX = Moments.mean(pairs.x);
        double meanY = Moments.mean(pairs.y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < pairs.size(); i++) {
            double offX = pairs.x[i] - meanX;
            double offY = pairs.y[i] - meanY;
            xx += offX * offX;
            yy += offY * offY;
            xy += offX * offY;
        }
        if (xx == 0 || yy == 0 || pairs.size() < 2) {
            return Double.NaN;
        }
        double found = xy / (StrictMath.sqrt(xx) * StrictMath.sqrt(yy));
        return Math.max(-1, Math.min(1, found));
    }
}
