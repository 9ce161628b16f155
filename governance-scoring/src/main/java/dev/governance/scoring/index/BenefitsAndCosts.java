package dev.governance.scoring.index;

/**
 * The weighted sums of what is to be had and of what is to be paid, kept apart (效益与成本), and two ways to set one against the
 * other.
 *
 * <p>Bring the columns to one size first by {@link DecisionTable#proportional}, so that costs stay costs. Immutable and thread-safe.
 */
public final class BenefitsAndCosts {

    private final double[] benefits;
    private final double[] costs;

    private BenefitsAndCosts(double[] benefits, double[] costs) {
        this.benefits = benefits;
        this.costs = costs;
    }

    /**
     * Adds up.
     *
     * @param table the alternatives; no figure negative
     * @return the sums
     */
    public static BenefitsAndCosts of(DecisionTable table) {
        double[] benefits = new double[table.size()];
        double[] costs = new double[table.size()];
        for (int j = 0; j < table.width(); j++) {
            double[] sums = table.direction(j) == Direction.HIGHER_IS_BETTER ? benefits : costs;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += table.weight(j) * table.figure(i, j);
            }
        }
        return new BenefitsAndCosts(benefits, costs);
    }

    /**
     * Returns what is to be had.
     *
     * @return one sum for each alternative
     */
    public double[] benefits() {
        return benefits.clone();
    }

    /**
     * Returns what is to be paid.
     *
     * @return one sum for each alternative
     */
    public double[] costs() {
        return costs.clone();
    }

    /**
     * Compares by COPRAS (复杂比例评估法, Zavadskas, Kaklauskas and Sarka 1994): all costs are shared out in the inverse proportion of each
     * and added to the benefits. Whoever costs nothing has the whole share, or an equal part of it with others who do.
     *
     * @return one figure for each alternative; more is better; the benefits alone where nothing costs
     */
    public double[] proportionalAssessment() {
        double total = 0;
        double inverse = 0;
        int free = 0;
        for (double cost : costs) {
            total += cost;
            inverse += 1 / cost;
            free += cost == 0 ? 1 : 0;
        }
        double[] scores = benefits.clone();
        for (int i = 0; i < scores.length && total > 0; i++) {
            double share = free > 0 ? costs[i] == 0 ? 1.0 / free : 0 : 1 / (costs[i] * inverse);
            scores[i] += total * share;
        }
        return scores;
    }

    /**
     * Compares by RAM (根号评估法, root assessment method, Sotoudeh-Anvari 2023): of two and the benefits, the root of two and the costs.
     *
     * @return one figure for each alternative; more is better
     */
    public double[] rootAssessment() {
        double[] scores = new double[benefits.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.pow(2 + benefits[i], 1 / (2 + costs[i]));
        }
        return scores;
    }
}
