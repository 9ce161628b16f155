package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Every unit is weighed as suits it best (有利权重法, benefit of the doubt, Cherchye et al. 2007), within bounds on the share
 * of the score that one indicator may make up.
 *
 * <p>A unit has less than 1 if some other unit does better even under the weights that suit it best. Each unit's weights
 * solve a linear programme; of weights that suit it equally well those are taken that lean on the last indicators.
 * Immutable and thread-safe.
 */
public final class BenefitOfTheDoubt {

    private static final double LEAN = 1e-9;

    private final double[] scores;
    private final double[][] shares;

    private BenefitOfTheDoubt(double[] scores, double[][] shares) {
        this.scores = scores;
        this.shares = shares;
    }

    /**
     * Weighs every unit.
     *
     * @param columns the values, more being better, none negative, nothing missing
     * @param least the least share of the score that an indicator makes up
     * @param most the greatest share
     * @return scores and shares
     * @throws IllegalArgumentException if the bounds cannot be kept
     */
    public static BenefitOfTheDoubt of(double[][] columns, double least, double most) {
        int m = columns.length;
        checkArgument(
                m > 0 && least >= 0 && most <= 1 && least * m <= 1 && most * m >= 1,
                "%s indicators cannot make up %s to %s each",
                m,
                least,
                most);
        int n = columns[0].length;
        double[] scores = new double[n];
        double[][] shares = new double[m][n];
        for (int i = 0; i < n; i++) {
            double[] own = row(columns, i);
            double[] weights = Simplex.maximise(leaning(own), constraints(columns, own, least, most), n);
            for (int j = 0; j < m; j++) {
                scores[i] += weights[j] * own[j];
            }
            for (int j = 0; j < m; j++) {
                shares[j][i] = weights[j] * own[j] / scores[i];
            }
        }
        return new BenefitOfTheDoubt(scores, shares);
    }

    private static double[] leaning(double[] own) {
        double[] objective = own.clone();
        for (int j = 0; j < objective.length; j++) {
            objective[j] *= 1 + LEAN * j;
        }
        return objective;
    }

    private static double[] row(double[][] columns, int i) {
        double[] row = new double[columns.length];
        for (int j = 0; j < row.length; j++) {
            row[j] = columns[j][i];
        }
        return row;
    }

    /** No unit above one, each share within its bounds; rows of coefficients whose sum is at most the bound. */
    private static double[][] constraints(double[][] columns, double[] own, double least, double most) {
        int m = columns.length;
        int n = columns[0].length;
        double[][] rows = new double[n + 2 * m][m];
        for (int i = 0; i < n; i++) {
            rows[i] = row(columns, i);
        }
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < m; k++) {
                double self = j == k ? 1 : 0;
                rows[n + j][k] = own[k] * (self - most);
                rows[n + m + j][k] = own[k] * (least - self);
            }
        }
        return rows;
    }

    /**
     * Returns the scores.
     *
     * @return one for each unit, 0 to 1; 1 if nobody does better under its weights
     */
    public double[] scores() {
        return scores.clone();
    }

    /**
     * Returns the share of the score that an indicator makes up.
     *
     * @param indicator its number from 0
     * @return one share for each unit
     */
    public double[] shares(int indicator) {
        return shares[indicator].clone();
    }
}
