package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import dev.governance.scoring.statistics.Agreement;
import java.util.Arrays;

/**
 * Weights from judges who each spread a budget of points (预算分配法).
 *
 * <p>Every judge counts the same, however many points were spread. Immutable and thread-safe.
 */
public final class BudgetAllocation {

    private final double[] weights;
    private final Agreement agreement;

    private BudgetAllocation(double[] weights, Agreement agreement) {
        this.weights = weights;
        this.agreement = agreement;
    }

    /**
     * Puts allocations together.
     *
     * @param judges a row of points by each judge, one for each indicator, none negative, not all zero
     * @return the mean allocation and how far the judges agree
     * @throws IllegalArgumentException if there are fewer than two indicators, no judge, or a row that is not so
     */
    public static BudgetAllocation of(double[]... judges) {
        Agreement agreement = Agreement.of(judges);
        double[] weights = new double[judges[0].length];
        for (double[] judge : judges) {
            double budget = Arrays.stream(judge).sum();
            checkArgument(
                    budget > 0 && Arrays.stream(judge).allMatch(points -> points >= 0),
                    "points are not negative and not all zero");
            for (int j = 0; j < weights.length; j++) {
                weights[j] += judge[j] / budget / judges.length;
            }
        }
        return new BudgetAllocation(weights, agreement);
    }

    /**
     * Returns the weights.
     *
     * @return one weight for each indicator; they sum to one
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * Tells how far the judges put the indicators in the same order.
     *
     * @return Kendall's coefficient of concordance with its test
     */
    public Agreement agreement() {
        return agreement;
    }
}
