package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What part of an ideal each alternative reaches (与理想方案之比). Figures are positive. */
public final class RatioToIdeal {

    private RatioToIdeal() {}

    /**
     * Compares by ARAS (加性比率评估法, Zavadskas and Turskis 2010): sums of shares, of which a cost counts by its inverse, over that of the
     * ideal.
     *
     * @param table the alternatives
     * @param ideal the ideal figure of every column; the best that there is where the list is empty
     * @return one figure for each alternative; more is better; 1 is the ideal
     * @throws IllegalArgumentException if the ideal has another number of columns
     */
    public static double[] additive(DecisionTable table, List<Double> ideal) {
        ImmutableList<Double> goal = ImmutableList.copyOf(ideal);
        checkArgument(
                goal.isEmpty() || goal.size() == table.width(), "%s columns, %s ideals", table.width(), goal.size());
        double[] sums = new double[table.size()];
        double whole = 0;
        for (int j = 0; j < table.width(); j++) {
            double best = part(goal.isEmpty() ? table.best(j) : goal.get(j), table.direction(j));
            double total = best;
            for (double figure : table.column(j)) {
                total += part(figure, table.direction(j));
            }
            whole += table.weight(j) * best / total;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += table.weight(j) * part(table.figure(i, j), table.direction(j)) / total;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= whole;
        }
        return sums;
    }

    private static double part(double figure, Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? figure : 1 / figure;
    }

    /**
     * Compares by MARCOS (折中排序法, Stević, Pamučar, Puška and Chatterjee 2020): between the best of every column and the worst of
     * every column.
     *
     * @param table the alternatives
     * @return one figure for each alternative; more is better
     */
    public static double[] compromise(DecisionTable table) {
        double[] sums = new double[table.size()];
        double ideal = 0;
        double worst = 0;
        for (int j = 0; j < table.width(); j++) {
            double best = part(table.best(j), table.direction(j));
            ideal += table.weight(j);
            worst += table.weight(j) * part(table.worst(j), table.direction(j)) / best;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += table.weight(j) * part(table.figure(i, j), table.direction(j)) / best;
            }
        }
        double[] scores = new double[sums.length];
        for (int i = 0; i < scores.length; i++) {
            double toIdeal = sums[i] / ideal;
            double toWorst = sums[i] / worst;
            double ofIdeal = toWorst / (toIdeal + toWorst);
            double ofWorst = toIdeal / (toIdeal + toWorst);
            scores[i] = (toIdeal + toWorst) / (1 + (1 - ofIdeal) / ofIdeal + (1 - ofWorst) / ofWorst);
        }
        return scores;
    }
}
