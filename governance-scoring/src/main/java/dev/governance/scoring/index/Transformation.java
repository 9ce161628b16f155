package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;
import java.util.List;

/**
 * Takes logarithms, so that what is far out comes nearer (对数变换).
 *
 * <p>The forms follow the COIN Tool of the European Commission's Joint Research Centre and the package COINr, as they are
 * documented there.
 */
public enum Transformation implements Treatment {
    /** The logarithm itself; figures that are not positive have none. */
    LOG,
    /** ln(x − min + 1). */
    LOG_FROM_ONE,
    /** ln(x − min + a), a being a hundredth of the range. */
    LOG_FROM_HUNDREDTH,
    /** As {@link #LOG_FROM_HUNDREDTH} for a column skewed to the right, −ln(max + a − x) for one skewed to the left. */
    LOG_BY_SKEW,
    /** ln((max − 1)(x − min) / (max − min) + 1), as the Global Innovation Index has it; it wants a maximum above 1. */
    LOG_OF_INNOVATION_INDEX;

    @Override
    public Treated treat(double[] column) {
        Scale frozen = freeze(column);
        return new Treated(frozen.apply(column), List.of(), 0, frozen);
    }

    private Scale freeze(double[] x) {
        double min = Moments.min(x);
        double max = Moments.max(x);
        double part = 0.01 * (max - min);
        if (Double.isNaN(min)) {
            return new UndefinedScale(Degeneracy.NO_VALUES);
        }
        switch (this) {
            case LOG:
                return new LogarithmScale(0, 1, 1, 0);
            case LOG_FROM_ONE:
                return new LogarithmScale(min - 1, 1, 1, 0);
            case LOG_FROM_HUNDREDTH:
                return min == max ? constant() : new LogarithmScale(min - part, 1, 1, 0);
            case LOG_BY_SKEW:
                return min == max ? constant() : bySkew(x, min, max, part);
            case LOG_OF_INNOVATION_INDEX:
                double step = (max - 1) / (max - min);
                return min == max || max == 1
                        ? constant()
                        : new LogarithmScale(min - 1 / step, 1, 1, StrictMath.log(step));
        }
        throw new AssertionError(this);
    }

    private static Scale bySkew(double[] x, double min, double max, double part) {
        return Moments.skewness(x) < 0
                ? new LogarithmScale(max + part, -1, -1, 0)
                : new LogarithmScale(min - part, 1, 1, 0);
    }

    private static Scale constant() {
        return new UndefinedScale(Degeneracy.CONSTANT_COLUMN);
    }
}
