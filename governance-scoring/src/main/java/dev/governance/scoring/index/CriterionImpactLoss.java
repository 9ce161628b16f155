package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;
import java.util.List;

/**
 * The criterion impact loss (CILOS): weights under which what is lost in a column, when others are at their best, is made
 * up by what the others lose. They solve a homogeneous system; the last equation follows from the others and is replaced
 * by the sum of one.
 */
final class CriterionImpactLoss {

    private CriterionImpactLoss() {}

    static double[] of(double[][] columns, List<Direction> directions) {
        int m = columns.length;
        double[][] parts = new double[m][];
        int[] bests = new int[m];
        for (int j = 0; j < m; j++) {
            parts[j] = parts(columns[j], directions.get(j));
            bests[j] = best(parts[j]);
        }
        double[][] system = new double[m][m + 1];
        for (int j = 0; j < m; j++) {
            double losses = 0;
            for (int i = 0; i < m; i++) {
                double own = parts[j][bests[j]];
                double loss = (own - parts[j][bests[i]]) / own;
                system[i][j] = loss;
                losses += loss;
            }
            system[j][j] -= losses;
        }
        for (int j = 0; j <= m; j++) {
            system[m - 1][j] = 1;
        }
        return LinearSystem.solve(system);
    }

    private static double[] parts(double[] column, Direction direction) {
        double min = Moments.min(column);
        double[] gains = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            gains[i] = direction.sign() > 0 ? column[i] : min / column[i];
        }
        return RatioNormaliser.OF_SUM.normalise(gains, Direction.HIGHER_IS_BETTER);
    }

    private static int best(double[] column) {
        int found = 0;
        for (int i = 1; i < column.length; i++) {
            found = column[i] > column[found] ? i : found;
        }
        return found;
    }
}
