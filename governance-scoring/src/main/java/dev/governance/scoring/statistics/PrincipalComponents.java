package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Few directions in which many columns spread (主成分): principal components of standardised columns.
 *
 * <p>Units with a missing value are left out. The sign of a component means nothing: here its first loading that is not
 * zero is positive. Immutable and thread-safe.
 */
public final class PrincipalComponents {

    private final double[] spreads;
    private final double[][] loadings;

    private PrincipalComponents(double[] spreads, double[][] loadings) {
        this.spreads = spreads;
        this.loadings = loadings;
    }

    /**
     * Finds the components.
     *
     * @param columns at least one column, each with spread
     * @return the components, the widest first
     * @throws IllegalArgumentException if there is no column, or one without spread
     */
    public static PrincipalComponents of(double[]... columns) {
        checkArgument(columns.length > 0, "components need a column");
        double[][] complete = complete(columns);
        int k = columns.length;
        double[][] correlations = new double[k][k];
        for (int i = 0; i < k; i++) {
            checkArgument(Moments.variance(complete[i], 1) > 0, "column %s has no spread", i);
            for (int j = 0; j < i; j++) {
                correlations[i][j] = Correlations.pearson(complete[i], complete[j]);
                correlations[j][i] = correlations[i][j];
            }
            correlations[i][i] = 1;
        }
        SymmetricEigen eigen = SymmetricEigen.of(correlations);
        double[] spreads = new double[k];
        for (int i = 0; i < k; i++) {
            spreads[i] = StrictMath.sqrt(Math.max(0, eigen.values[i]));
        }
        return new PrincipalComponents(spreads, eigen.vectors);
    }

    private static double[][] complete(double[][] columns) {
        double[][] marked = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            marked[j] = columns[j].clone();
            for (int i = 0; i < marked[j].length; i++) {
                for (double[] other : columns) {
                    marked[j][i] = Double.isNaN(other[i]) ? Double.NaN : marked[j][i];
                }
            }
        }
        return marked;
    }

    /**
     * Counts the components.
     *
     * @return as many as there were columns
     */
    public int size() {
        return spreads.length;
    }

    /**
     * Tells how far the units spread along a component.
     *
     * @param component its number from 0, the widest first
     * @return the standard deviation of the scores
     */
    public double spread(int component) {
        return spreads[component];
    }

    /**
     * Tells what a component is made of.
     *
     * @param component its number from 0, the widest first
     * @return the loading of every column; their squares sum to one
     */
    public double[] loadings(int component) {
        return loadings[component].clone();
    }
}
