package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import dev.governance.scoring.statistics.Moments;
import java.io.Serializable;
import java.util.Arrays;

/**
 * How much of the spread of a result each uncertain choice brings about (Sobol 敏感性指数).
 *
 * <p>The design is Saltelli's: two independent samples A and B of n points each, and for every choice the sample A with that
 * choice taken from B. The estimators are those of Saltelli et al. (2010) for the first order and of Jansen (1999) for the
 * total.
 *
 * @param first the part that each choice brings about alone
 * @param total the part in which each choice has a hand
 * @param variance the variance of the result over A and B
 */
public record SobolIndices(ImmutableList<Double> first, ImmutableList<Double> total, double variance)
        implements Serializable {
    /** Refuses null. */
    public SobolIndices {
        requireNonNull(first, "first");
        requireNonNull(total, "total");
    }

    /**
     * Estimates the indices.
     *
     * @param results the results at the points of A, then of B, then of A with the first choice from B, and so on
     * @param points how many points a sample has
     * @param choices how many choices are uncertain
     * @return the indices; NaN if the result does not vary at all
     * @throws IllegalArgumentException if there are not points times (choices + 2) results
     */
    public static SobolIndices estimate(double[] results, int points, int choices) {
        checkArgument(
                points > 0 && results.length == points * (choices + 2),
                "%s points and %s choices do not give %s results",
                points,
                choices,
                results.length);
        double[] both = Arrays.copyOf(results, 2 * points);
        double variance = Moments.variance(both, 1);
        double[] first = new double[choices];
        double[] total = new double[choices];
        for (int k = 0; k < choices; k++) {
            for (int i = 0; i < points; i++) {
                double a = results[i];
                double mixed = results[(k + 2) * points + i];
                first[k] += results[points + i] * (mixed - a);
                total[k] += (a - mixed) * (a - mixed);
            }
            first[k] = variance > 0 ? first[k] / points / variance : Double.NaN;
            total[k] = variance > 0 ? total[k] / (2 * points * variance) : Double.NaN;
        }
        return new SobolIndices(
                ImmutableList.copyOf(Doubles.asList(first)), ImmutableList.copyOf(Doubles.asList(total)), variance);
    }
}
