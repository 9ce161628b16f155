package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations (Golub and Van Loan, §8.5).
 *
 * <p>Rotations run in one fixed order, so that the same matrix gives the same bits everywhere. Vectors have length one
 * and a first component that is not zero is positive.
 */
final class SymmetricEigen {

    private static final int SWEEPS = 100;

    /** In descending order. */
    final double[] values;

    /** One row a vector, in the order of the values. */
    final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            checkArgument(matrix[i].length == n, "a matrix of %s rows has a row of %s", n, matrix[i].length);
            a[i] = matrix[i].clone();
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && offDiagonal(a) > 0; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        return sorted(a, v);
    }

    private static double offDiagonal(double[][] a) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            for (int q = 0; q < p; q++) {
                sum += Math.abs(a[p][q]);
            }
        }
        return sum;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        if (Math.abs(a[p][q]) <= 1e-2 * Math.min(Math.ulp(a[p][p]), Math.ulp(a[q][q]))) {
            a[p][q] = 0;
            a[q][p] = 0;
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + StrictMath.sqrt(theta * theta + 1));
        double c = 1 / StrictMath.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
            double vp = v[p][k];
            v[p][k] = c * vp - s * v[q][k];
            v[q][k] = s * vp + c * v[q][k];
        }
        a[p][q] = 0;
        a[q][p] = 0;
    }

    private static SymmetricEigen sorted(double[][] a, double[][] v) {
        int n = a.length;
        double[] found = new double[n];
        for (int i = 0; i < n; i++) {
            found[i] = -a[i][i];
        }
        int[] order = Ranks.order(found);
        double[] values = new double[n];
        double[][] vectors = new double[n][];
        for (int i = 0; i < n; i++) {
            values[i] = -found[order[i]];
            vectors[i] = turned(v[order[i]]);
        }
        return new SymmetricEigen(values, vectors);
    }

    private static double[] turned(double[] vector) {
        double first =
                Arrays.stream(vector).filter(part -> part != 0).findFirst().orElse(1);
        return first > 0 ? vector : Arrays.stream(vector).map(part -> -part).toArray();
    }
}
