package dev.governance.scoring.index;

/** Plain sums and products with weights taken as they are (加权和与加权积模型). */
public enum WeightedModel {
    /** The sum of weight times value. */
    SUM,
    /** The product of values raised to their weights. */
    PRODUCT,
    /** The logarithm of that product to the base of ten. */
    LOG_PRODUCT;

    /**
     * Compares alternatives.
     *
     * @param table the alternatives; bring the columns to one scale first, on which more is better
     * @return one figure for each alternative; more is better; NaN for a product of negative figures
     */
    public double[] of(DecisionTable table) {
        double[] scores = new double[table.size()];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int j = 0; j < table.width(); j++) {
                double weight = table.weight(j);
                double figure = table.figure(i, j);
                sum += this == SUM ? weight * figure : weight == 0 ? 0 : weight * StrictMath.log(figure);
            }
            scores[i] = this == SUM ? sum : this == PRODUCT ? StrictMath.exp(sum) : sum / StrictMath.log(10);
        }
        return scores;
    }
}
