package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;

/**
 * Parts of a whole or of the best (比值法), as methods of choice among alternatives use them.
 *
 * <p>Formulas: Jahan and Edwards, <i>Materials and Design</i> 65 (2015) 335–342.
 */
public enum RatioNormaliser implements Normaliser {
    /** The part of the best: x / max, or min / x where less is better. */
    TO_BEST,
    /**
     * The quotient by the best, whichever end that is: for costs it grows above 1 with the cost, without bound if the best is
     * zero.
     */
    OVER_BEST,
    /** The part of the greatest: x / max, or 1 − x / max. */
    OF_GREATEST,
    /** The part of the sum: x / Σx, or (1/x) / Σ(1/x). */
    OF_SUM,
    /** The part of the Euclidean length: x / |x|, or 1 − x / |x|. */
    OF_LENGTH,
    /** The part of the sum of logarithms: ln x / ln Πx, or its complement over n − 1. */
    OF_LOGARITHMS,
    /** A power of the part of the best: (x / max)², or (min / x)³ (Peldschus). */
    BENT,
    /** One less the part of all distances from the best (enhanced accuracy). */
    OF_DISTANCES,
    /** One less the distance from the best over the best (Zavadskas and Turskis). */
    NEARNESS;

    @Override
    public Scale fit(double[] reference, Direction direction) {
        if (Moments.count(reference) == 0) {
            return new UndefinedScale(Degeneracy.NO_VALUES);
        }
        Scale found = direction.sign() > 0 ? gain(reference) : cost(reference);
        return this != OVER_BEST && isBroken(found)
                ? new UndefinedScale(needsPositive() ? Degeneracy.NOT_POSITIVE : Degeneracy.NO_REFERENCE)
                : found;
    }

    private boolean needsPositive() {
        return this == OF_LOGARITHMS || this == OF_SUM || this == TO_BEST;
    }

    private static boolean isBroken(Scale scale) {
        double probe = scale.at(1);
        return Double.isNaN(probe) || Double.isInfinite(probe);
    }

    private Scale gain(double[] x) {
        double max = Moments.max(x);
        switch (this) {
            case OF_SUM:
                return Lines.free(0, 1 / Moments.sum(x), 0);
            case OF_LENGTH:
                return Lines.free(0, 1 / length(x), 0);
            case OF_LOGARITHMS:
                return new LogarithmScale(0, 1, 1 / logarithms(x), 0);
            case BENT:
                return new PowerScale(1 / (max * max), 2);
            case OF_DISTANCES:
                return Lines.free(max, 1 / distances(x, max), 1);
            case NEARNESS:
                return new NearnessScale(max);
            default:
                return Lines.free(0, 1 / max, 0);
        }
    }

    private Scale cost(double[] x) {
        double min = Moments.min(x);
        switch (this) {
            case TO_BEST:
                return new PowerScale(min, -1);
            case OVER_BEST:
                return Lines.free(0, 1 / min, 0);
            case OF_GREATEST:
                return Lines.free(0, -1 / Moments.max(x), 1);
            case OF_SUM:
                return new PowerScale(1 / inverses(x), -1);
            case OF_LENGTH:
                return Lines.free(0, -1 / length(x), 1);
            case OF_LOGARITHMS:
                double rest = Moments.count(x) - 1;
                return new LogarithmScale(0, 1, -1 / logarithms(x) / rest, 1 / rest);
            case BENT:
                return new PowerScale(min * min * min, -3);
            case OF_DISTANCES:
                return Lines.free(min, -1 / distances(x, min), 1);
            case NEARNESS:
                return new NearnessScale(min);
        }
        throw new AssertionError(this);
    }

    private static double length(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += Double.isNaN(value) ? 0 : value * value;
        }
        return StrictMath.sqrt(sum);
    }

    private static double inverses(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += Double.isNaN(value) ? 0 : 1 / value;
        }
        return sum;
    }

    private static double logarithms(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += Double.isNaN(value) ? 0 : StrictMath.log(value);
        }
        return sum;
    }

    private static double distances(double[] x, double best) {
        double sum = 0;
        for (double value : x) {
            sum += Double.isNaN(value) ? 0 : Math.abs(value - best);
        }
        return sum;
    }

    @Override
    public Codomain codomain() {
        return this == OF_LOGARITHMS || this == NEARNESS ? Codomain.ANY : Codomain.NOT_NEGATIVE;
    }
}
