package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Whether judges agree (评判一致性): Kendall's coefficient of concordance and Friedman's test.
 *
 * @param chiSquare Friedman's statistic, corrected for ties
 * @param freedom its degrees of freedom: the things judged less one
 * @param chance how likely a statistic as large is if the judges do not agree at all
 * @param concordance Kendall's W: 0 for no agreement, 1 for the same order from every judge
 */
public record Agreement(double chiSquare, int freedom, double chance, double concordance) implements Serializable {

    /**
     * Compares judges.
     *
     * @param judges a row of ratings by each judge, of the same things in the same order, nothing missing
     * @return how far they agree; NaN if every judge rates everything alike
     * @throws IllegalArgumentException if there are fewer than two things, no judge, or rows of different lengths
     */
    public static Agreement of(double[]... judges) {
        checkArgument(judges.length > 0 && judges[0].length > 1, "agreement needs judges and two things to judge");
        int things = judges[0].length;
        double[] sums = new double[things];
        double ties = 0;
        for (double[] judge : judges) {
            checkArgument(judge.length == things, "judges of %s and %s things", things, judge.length);
            double[] ranks = Ranks.ascending(judge, Ties.AVERAGE);
            double[] best = Ranks.ascending(judge, Ties.MIN);
            double[] worst = Ranks.ascending(judge, Ties.MAX);
            for (int i = 0; i < things; i++) {
                sums[i] += ranks[i];
                double equal = worst[i] - best[i] + 1;
                ties += equal * equal - 1; // summed over the equal ones: equal³ − equal
            }
        }
        return from(sums, ties, judges.length);
    }

    private static Agreement from(double[] sums, double ties, int judges) {
        int things = sums.length;
        double expected = judges * (things + 1) / 2.0;
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - expected) * (sum - expected);
        }
        double spread = (double) judges * things * (things + 1) - ties / (things - 1);
        double chiSquare = spread == 0 ? Double.NaN : 12 * squares / spread;
        int freedom = things - 1;
        double chance = Distributions.chiSquareAbove(chiSquare, freedom);
        return new Agreement(chiSquare, freedom, chance, chiSquare / (judges * (double) freedom));
    }
}
