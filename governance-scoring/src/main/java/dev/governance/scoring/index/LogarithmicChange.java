package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;
import java.util.List;

/** The logarithmic percentage change (LOPCOW): |ln(root mean square / standard deviation)| of the stretched columns. */
final class LogarithmicChange {

    private LogarithmicChange() {}

    static double[] of(double[][] columns, List<Direction> directions) {
        double[] raw = new double[columns.length];
        for (int j = 0; j < raw.length; j++) {
            double[] stretched = MinMax.of(0, 1).normalise(columns[j], directions.get(j));
            double squares = 0;
            for (double value : stretched) {
                squares += value * value;
            }
            double root = StrictMath.sqrt(squares / stretched.length);
            double deviation = Moments.deviation(stretched, 1);
            raw[j] = Double.isNaN(root) ? 0 : 100 * Math.abs(StrictMath.log(root / deviation));
        }
        return raw;
    }
}
