package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Something of the weighted sum and something of the weighted product (加权和积组合评估法, WASPAS, Zavadskas, Turskis, Antucheviciene and
 * Zakarevicius 2012).
 *
 * @param sumPart the part of the sum, 0 to 1; the product has the rest
 */
public record Waspas(double sumPart) implements Serializable {

    /** Refuses a part out of range. */
    public Waspas {
        checkArgument(sumPart >= 0 && sumPart <= 1, "a part lies from 0 to 1, not %s", sumPart);
    }

    /**
     * Compares alternatives.
     *
     * @param table the alternatives; bring the columns to one scale first, on which more is better
     * @return one figure for each alternative; more is better
     */
    public double[] of(DecisionTable table) {
        double[] sums = WeightedModel.SUM.of(table);
        double[] products = WeightedModel.PRODUCT.of(table);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sumPart * sums[i] + (1 - sumPart) * products[i];
        }
        return sums;
    }
}
