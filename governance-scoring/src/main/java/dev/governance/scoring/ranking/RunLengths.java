package dev.governance.scoring.ranking;

/** How long a chart of Poisson counts runs until it signals, by the linear equations of its chain. */
final class RunLengths {

    private static final double NONE = 1e-300;

    private RunLengths() {}

    /** A row for each state s below the threshold: its length less those of the states that may follow is 1. */
    static double[][] equations(long reference, int threshold, int scale, double mean) {
        double[][] rows = new double[threshold][threshold + 1];
        double[] chances = chances(mean, (int) ((reference + threshold) / scale) + 1);
        for (int state = 0; state < threshold; state++) {
            rows[state][state] += 1;
            rows[state][threshold] = 1;
            for (int count = 0; count < chances.length; count++) {
                long next = Math.max(0, state + (long) scale * count - reference);
                if (next < threshold) {
                    rows[state][(int) next] -= chances[count];
                }
            }
        }
        return rows;
    }

    /** How likely 0, 1, 2 and so on incidents are. */
    private static double[] chances(double mean, int size) {
        double[] chances = new double[size];
        chances[0] = StrictMath.exp(-mean);
        for (int count = 1; count < size; count++) {
            chances[count] = chances[count - 1] * mean / count;
        }
        return chances;
    }

    /** Solves the equations for the first state. No pivot is sought: what a row holds outweighs all that it takes away. */
    static double first(double[][] rows) {
        int n = rows.length;
        for (int column = n - 1; column > 0; column--) {
            if (!(rows[column][column] > NONE)) {
                return Double.POSITIVE_INFINITY;
            }
            for (int row = 0; row < column; row++) {
                double factor = rows[row][column] / rows[column][column];
                if (factor != 0) {
                    for (int k = 0; k < column; k++) {
                        rows[row][k] -= factor * rows[column][k];
                    }
                    rows[row][n] -= factor * rows[column][n];
                }
            }
        }
        return rows[0][0] > NONE ? rows[0][n] / rows[0][0] : Double.POSITIVE_INFINITY;
    }
}
