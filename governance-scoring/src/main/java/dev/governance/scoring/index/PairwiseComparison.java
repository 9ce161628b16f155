package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import dev.governance.scoring.statistics.Moments;
import java.util.Arrays;

/**
 * Weights from comparing indicators two by two (层次分析法, AHP, Saaty 1980).
 *
 * <p>The weights are the principal eigenvector of the matrix of comparisons, found by powers of the matrix. Immutable and
 * thread-safe.
 */
public final class PairwiseComparison {

    private static final int ROUNDS = 100_000;

    private final double[] weights;
    private final double eigenvalue;

    private PairwiseComparison(double[] weights, double eigenvalue) {
        this.weights = weights;
        this.eigenvalue = eigenvalue;
    }

    /**
     * Weighs what was compared.
     *
     * @param ratios in row i and column j how many times as important i is as j; positive, reciprocal across the diagonal
     * @return the weights and their consistency
     * @throws IllegalArgumentException if the matrix is empty, not square or not positive
     */
    public static PairwiseComparison of(double[]... ratios) {
        int n = ratios.length;
        checkArgument(n > 0, "nothing was compared");
        for (double[] row : ratios) {
            checkArgument(row.length == n, "%s things, but a row of %s comparisons", n, row.length);
            checkArgument(
                    Arrays.stream(row).allMatch(ratio -> ratio > 0),
                    "ratios are positive, not %s",
                    ImmutableList.copyOf(Doubles.asList(row)));
        }
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        double eigenvalue = n;
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = multiply(ratios, weights);
            eigenvalue = Moments.sum(next);
            double moved = 0;
            for (int i = 0; i < n; i++) {
                next[i] /= eigenvalue;
                moved = Math.max(moved, Math.abs(next[i] - weights[i]));
            }
            weights = next;
            if (moved < 1e-16) {
                break;
            }
        }
        return new PairwiseComparison(weights, eigenvalue);
    }

    private static double[] multiply(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    /**
     * Returns the weights.
     *
     * @return one weight for each thing compared; they sum to one
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * Returns the principal eigenvalue.
     *
     * @return as many as were compared if all comparisons agree with each other, more if not
     */
    public double principalEigenvalue() {
        return eigenvalue;
    }

    /**
     * Tells how far the comparisons contradict each other.
     *
     * @return the consistency index, 0 for none; 0 for one thing
     */
    public double consistencyIndex() {
        int n = weights.length;
        return n == 1 ? 0 : (eigenvalue - n) / (n - 1);
    }

    /**
     * Compares the contradictions with those of comparisons made at random; below 0.1 is taken as acceptable (Saaty).
     *
     * @param index the mean index of random comparisons
     * @return the consistency ratio; 0 for fewer than three things
     * @throws IllegalArgumentException if the index does not say anything about so many things
     */
    public double consistencyRatio(RandomIndex index) {
        return weights.length < 3 ? 0 : consistencyIndex() / index.of(weights.length);
    }

    /** The mean consistency index of comparisons made at random; authors simulated it and differ (随机一致性指标). */
    public enum RandomIndex {
        /** Saaty, <i>The Analytic Hierarchy Process</i> (1980): 100 matrices a size. */
        SAATY(0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
        /** Tummala and Ling, <i>Theory and Decision</i> 44 (1998) 221–230. */
        TUMMALA_LING(
                0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831);

        private final ImmutableList<Double> fromThree;

        RandomIndex(double... fromThree) {
            this.fromThree = ImmutableList.copyOf(Doubles.asList(fromThree));
        }

        /**
         * Returns the index for so many things.
         *
         * @param things how many were compared, at least three
         * @return the mean index
         * @throws IllegalArgumentException if the source says nothing about so many
         */
        public double of(int things) {
            checkArgument(
                    things >= 3 && things < fromThree.size() + 3, "%s says nothing about %s things", this, things);
            return fromThree.get(things - 3);
        }
    }
}
