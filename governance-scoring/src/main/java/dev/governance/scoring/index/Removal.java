package dev.governance.scoring.index;

import java.util.List;

/** The effects of removing a criterion (MEREC): all figures must be positive. */
final class Removal {

    private Removal() {}

    static double[] of(double[][] columns, List<Direction> directions) {
        int m = columns.length;
        int n = columns[0].length;
        double[][] logs = new double[m][n];
        double[] sums = new double[n];
        for (int j = 0; j < m; j++) {
            Direction turned = directions.get(j).sign() > 0 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
            double[] scaled = RatioNormaliser.TO_BEST.normalise(columns[j], turned);
            for (int i = 0; i < n; i++) {
                logs[j][i] = Math.abs(StrictMath.log(scaled[i]));
                sums[i] += logs[j][i];
            }
        }
        double[] raw = new double[m];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
                double with = StrictMath.log(1 + sums[i] / m);
                double without = StrictMath.log(1 + (sums[i] - logs[j][i]) / m);
                raw[j] += Math.abs(without - with);
            }
        }
        return raw;
    }
}
