package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.index.FittedIndex;
import dev.governance.scoring.index.IndexTable;
import dev.governance.scoring.index.Indicator;
import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.Simulated;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Carries the sampling error of surveys through a score to its own error (误差传递), from where rank ranges take it on.
 *
 * <p>Stateless and thread-safe.
 */
public final class CarriedError {

    private CarriedError() {}

    /**
     * Carries errors through a weighted sum of figures that were measured independently: the variances add up.
     *
     * @param weights the weight of each figure
     * @param errors the standard error of each figure, not negative
     * @return the standard error of the sum
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double ofSum(double[] weights, double[] errors) {
        checkArgument(weights.length == errors.length, "%s weights, %s errors", weights.length, errors.length);
        double variance = 0;
        for (int i = 0; i < weights.length; i++) {
            variance += weights[i] * weights[i] * errors[i] * errors[i];
        }
        return StrictMath.sqrt(variance);
    }

    /**
     * Carries errors through an index, whatever it does with its figures, by simulation: each figure is moved by chance as its error
     * says, the index is worked out with its frozen parameters, and the spread of the results is the error.
     *
     * <p>Figures are moved independently of each other, in the order of the tree. A figure whose error is {@link Double#NaN} is one
     * whose error nobody knows: then that of the score is not known either.
     *
     * @param index the index, already fitted
     * @param figures the figures of the units
     * @param errors the standard error of each figure, by the code of the indicator; an indicator that is left out has none
     * @param replications how often chance is simulated; at least 2
     * @param seed what decides the simulation
     * @return the score of each unit with its error, in the order of the table; absent where it has no score, lost it in half
     *     of the replications or more, or the error of one of its figures is not known
     * @throws IllegalArgumentException if a column has another length, or an error is negative or infinite
     */
    public static ImmutableList<Optional<ScoreEstimate>> through(
            FittedIndex index, IndexTable figures, Map<String, double[]> errors, int replications, long seed) {
        checkArgument(replications >= 2, "a spread needs 2 replications, not %s", replications);
        errors.forEach((code, column) -> check(code, column, figures.size()));
        double[][] drawn = new double[figures.size()][replications];
        for (int r = 0; r < replications; r++) {
            double[] scores =
                    index.score(moved(index, figures, errors, r, seed)).index();
            for (int unit = 0; unit < scores.length; unit++) {
                drawn[unit][r] = scores[unit];
            }
        }
        double[] scores = index.score(figures).index();
        ImmutableList.Builder<Optional<ScoreEstimate>> estimates = ImmutableList.builder();
        for (int unit = 0; unit < scores.length; unit++) {
            estimates.add(
                    isErrorUnknown(errors, figures, unit) ? Optional.empty() : estimate(scores[unit], drawn[unit]));
        }
        return estimates.build();
    }

    private static void check(String code, double[] column, int size) {
        checkArgument(column.length == size, "%s: %s units, %s errors", code, size, column.length);
        for (double error : column) {
            checkArgument(!(error < 0) && !Double.isInfinite(error), "%s: an error is 0 or more, not %s", code, error);
        }
    }

    /** A figure whose error nobody knows would otherwise pass for one that an index does without. */
    private static boolean isErrorUnknown(Map<String, double[]> errors, IndexTable figures, int unit) {
        return errors.entrySet().stream()
                .anyMatch(one -> Double.isNaN(one.getValue()[unit])
                        && figures.has(one.getKey())
                        && !Double.isNaN(figures.column(one.getKey())[unit]));
    }

    private static IndexTable moved(
            FittedIndex index, IndexTable figures, Map<String, double[]> errors, int replication, long seed) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        int place = 0;
        for (Indicator indicator : index.index().tree().indicators()) {
            double[] column = figures.column(indicator.code());
            double[] error = errors.getOrDefault(indicator.code(), new double[column.length]);
            for (int unit = 0; unit < column.length; unit++) {
                double chance = Simulated.normal(seed, replication, (long) place * column.length + unit);
                column[unit] += error[unit] == 0 ? 0 : error[unit] * chance;
            }
            columns.put(indicator.code(), column);
            place++;
        }
        return figures.withFigures(columns);
    }

    private static Optional<ScoreEstimate> estimate(double score, double[] drawn) {
        boolean known = !Double.isNaN(score) && 2 * Moments.count(drawn) > drawn.length;
        return known ? Optional.of(new ScoreEstimate(score, Moments.deviation(drawn, 1))) : Optional.empty();
    }
}
