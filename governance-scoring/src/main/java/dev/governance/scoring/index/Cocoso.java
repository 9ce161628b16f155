package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import dev.governance.scoring.statistics.Moments;
import java.io.Serializable;

/**
 * Three compromises between a weighted sum and a sum of powers (组合妥协解法, CoCoSo, Yazdani, Zarate, Zavadskas and Turskis 2019).
 *
 * @param sumPart the part of the sum in the third compromise, 0 to 1; the authors take 0.5
 */
public record Cocoso(double sumPart) implements Serializable {

    /** Refuses a part out of range. */
    public Cocoso {
        checkArgument(sumPart >= 0 && sumPart <= 1, "a part lies from 0 to 1, not %s", sumPart);
    }

    /**
     * Compares alternatives.
     *
     * @param table the alternatives; bring the columns to a scale from 0 to 1 first, on which more is better
     * @return one figure for each alternative; more is better; NaN where the least sum is zero
     */
    public double[] of(DecisionTable table) {
        double[] sums = WeightedModel.SUM.of(table);
        double[] powers = powers(table);
        double all = Moments.sum(sums) + Moments.sum(powers);
        double leastSum = Moments.min(sums);
        double leastPower = Moments.min(powers);
        double most = sumPart * Moments.max(sums) + (1 - sumPart) * Moments.max(powers);
        double[] scores = new double[sums.length];
        for (int i = 0; i < scores.length; i++) {
            double share = (sums[i] + powers[i]) / all;
            double overLeast = sums[i] / leastSum + powers[i] / leastPower;
            double ofMost = (sumPart * sums[i] + (1 - sumPart) * powers[i]) / most;
            scores[i] = leastSum == 0
                    ? Double.NaN
                    : StrictMath.cbrt(share * overLeast * ofMost) + (share + overLeast + ofMost) / 3;
        }
        return scores;
    }

    private static double[] powers(DecisionTable table) {
        double[] powers = new double[table.size()];
        for (int i = 0; i < powers.length; i++) {
            for (int j = 0; j < table.width(); j++) {
                powers[i] += StrictMath.pow(table.figure(i, j), table.weight(j));
            }
        }
        return powers;
    }
}
