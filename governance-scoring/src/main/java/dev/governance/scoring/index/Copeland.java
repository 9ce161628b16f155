package dev.governance.scoring.index;

/**
 * Wins less defeats when every unit is set against every other (Copeland 法).
 *
 * <p>A unit beats another on the share of weight on which its value is higher, an equal value counting half for either.
 * More than half is a win (+1), less a defeat (−1), exactly half neither; the sum over all others is the result. Only
 * columns that both units have are compared; two units with nothing to compare meet no more. Values are only ever
 * compared, so that the result depends on no scale.
 */
public record Copeland() implements Aggregator {

    /** Shares that differ from one half by less than sums of weights can tell are one half. */
    private static final double NEAR = 1e-12;

    @Override
    public double[] combine(double[][] columns, double[] weights, double coverage) {
        Rows.check(columns, weights);
        double[] result = new double[columns.length == 0 ? 0 : columns[0].length];
        for (int a = 0; a < result.length; a++) {
            for (int b = 0; b < a; b++) {
                double share = share(columns, weights, a, b);
                double win = share > 0.5 + NEAR ? 1 : share < 0.5 - NEAR ? -1 : 0;
                result[a] += win;
                result[b] -= win;
            }
        }
        blank(columns, coverage, result);
        return result;
    }

    private static void blank(double[][] columns, double coverage, double[] result) {
        for (int i = 0; i < result.length; i++) {
            int count = 0;
            for (double[] column : columns) {
                count += Double.isNaN(column[i]) ? 0 : 1;
            }
            if (count == 0 || (double) count / columns.length < coverage) {
                result[i] = Double.NaN;
            }
        }
    }

    /**
     * Sets every unit against every other.
     *
     * @param columns the columns, of the same units; NaN where a value is missing
     * @param weights the weight of every column, none negative
     * @return the share of weight on which the unit of the row beats that of the column; 0 on the diagonal, NaN where
     *     there is nothing to compare
     * @throws IllegalArgumentException if there are not as many weights as columns
     */
    public static double[][] shares(double[][] columns, double[] weights) {
        Rows.check(columns, weights);
        int n = columns.length == 0 ? 0 : columns[0].length;
        double[][] shares = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                shares[a][b] = a == b ? 0 : share(columns, weights, a, b);
            }
        }
        return shares;
    }

    /**
     * Counts the pairs of which one is beaten in everything that both have.
     *
     * @param columns the columns, of the same units; NaN where a value is missing
     * @param weights the weight of every column, none negative; columns without weight are not looked at
     * @return how many pairs are dominated so
     */
    public static int dominated(double[][] columns, double[] weights) {
        int n = columns.length == 0 ? 0 : columns[0].length;
        int count = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                count += a != b && beatsEverywhere(columns, weights, a, b) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean beatsEverywhere(double[][] columns, double[] weights, int a, int b) {
        boolean any = false;
        for (int j = 0; j < columns.length; j++) {
            if (weights[j] > 0 && columns[j][a] <= columns[j][b]) {
                return false;
            }
            any |= weights[j] > 0 && columns[j][a] > columns[j][b];
        }
        return any;
    }

    private static double share(double[][] columns, double[] weights, int a, int b) {
        double won = 0;
        double compared = 0;
        for (int j = 0; j < columns.length; j++) {
            double x = columns[j][a];
            double y = columns[j][b];
            if (!Double.isNaN(x) && !Double.isNaN(y)) {
                won += x > y ? weights[j] : x == y ? weights[j] / 2 : 0;
                compared += weights[j];
            }
        }
        return won / compared;
    }

    @Override
    public Codomain takes() {
        return Codomain.ANY;
    }

    @Override
    public Codomain gives(Codomain taken) {
        return Codomain.ANY;
    }
}
