package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;

/** Straight lines for scales. */
final class Lines {

    private static final double LOW = Double.NEGATIVE_INFINITY;
    private static final double HIGH = Double.POSITIVE_INFINITY;

    private Lines() {}

    static LinearScale through(double x0, double y0, double x1, double y1) {
        return new LinearScale(x0, (y1 - y0) / (x1 - x0), y0, LOW, HIGH);
    }

    static LinearScale free(double origin, double slope, double base) {
        return new LinearScale(origin, slope, base, LOW, HIGH);
    }

    static LinearScale flat(double value) {
        return new LinearScale(0, 0, value, LOW, HIGH);
    }

    static Degeneracy constant(double[] reference) {
        return Moments.count(reference) == 1 ? Degeneracy.SINGLE_UNIT : Degeneracy.CONSTANT_COLUMN;
    }
}
