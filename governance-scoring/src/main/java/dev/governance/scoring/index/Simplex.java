package dev.governance.scoring.index;

/**
 * The simplex method on a full table, for small programmes whose origin is feasible.
 *
 * <p>Pivots follow Bland's rule (1977), which ends even where many corners coincide.
 */
final class Simplex {

    private static final double NEAR = 1e-11;
    private static final int STEPS = 100_000;

    private Simplex() {}

    /** Maximises an objective of variables that are not negative; the first rows are bounded by one, the rest by zero. */
    static double[] maximise(double[] objective, double[][] rows, int boundedByOne) {
        int m = rows.length;
        int n = objective.length;
        double[][] table = new double[m + 1][n + m + 1];
        int[] basis = new int[m];
        for (int i = 0; i < m; i++) {
            System.arraycopy(rows[i], 0, table[i], 0, n);
            table[i][n + i] = 1;
            table[i][n + m] = i < boundedByOne ? 1 : 0;
            basis[i] = n + i;
        }
        for (int j = 0; j < n; j++) {
            table[m][j] = -objective[j];
        }
        for (int step = 0; step < STEPS; step++) {
            int enters = enters(table[m]);
            int leaves = enters < 0 ? -1 : leaves(table, basis, enters);
            if (leaves < 0) {
                break;
            }
            pivot(table, leaves, enters);
            basis[leaves] = enters;
        }
        double[] solution = new double[n];
        for (int i = 0; i < m; i++) {
            if (basis[i] < n) {
                solution[basis[i]] = table[i][n + m];
            }
        }
        return solution;
    }

    private static int enters(double[] costs) {
        for (int j = 0; j < costs.length - 1; j++) {
            if (costs[j] < -NEAR) {
                return j;
            }
        }
        return -1;
    }

    private static int leaves(double[][] table, int[] basis, int enters) {
        int found = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < basis.length; i++) {
            if (table[i][enters] > NEAR) {
                double ratio = table[i][table[i].length - 1] / table[i][enters];
                if (ratio < least || ratio == least && basis[i] < basis[found]) {
                    least = ratio;
                    found = i;
                }
            }
        }
        return found;
    }

    private static void pivot(double[][] table, int row, int column) {
        double[] pivot = table[row];
        double by = pivot[column];
        for (int k = 0; k < pivot.length; k++) {
            pivot[k] /= by;
        }
        for (int i = 0; i < table.length; i++) {
            double factor = table[i][column];
            if (i != row && factor != 0) {
                for (int k = 0; k < pivot.length; k++) {
                    table[i][k] -= factor * pivot[k];
                }
            }
        }
    }
}
