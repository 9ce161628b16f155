package dev.governance.scoring.index;

import java.util.Arrays;

/** Systems of linear equations, by elimination with the largest pivot of the column. */
final class LinearSystem {

    private LinearSystem() {}

    /** Solves n equations, a row each with the right side last; NaN throughout if they do not have one solution. */
    static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            double[] swap = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = swap;
            if (!(Math.abs(swap[column]) > 1e-300)) {
                double[] none = new double[n];
                Arrays.fill(none, Double.NaN);
                return none;
            }
            for (int row = column + 1; row < n; row++) {
                subtract(rows[row], rows[column], column);
            }
        }
        double[] solution = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double rest = rows[row][n];
            for (int column = row + 1; column < n; column++) {
                rest -= rows[row][column] * solution[column];
            }
            solution[row] = rest / rows[row][row];
        }
        return solution;
    }

    private static void subtract(double[] row, double[] pivot, int column) {
        double factor = row[column] / pivot[column];
        for (int k = column; k < row.length; k++) {
            row[k] -= factor * pivot[k];
        }
    }
}
