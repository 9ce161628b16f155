package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;

/**
 * How far from the worst of the population to a target (目标距离法): the worst gets 0, the target 1.
 *
 * <p>Where the target is the worst itself, all better units are past it without bound (1, if capped), and where the worst
 * stands cannot be said; an index takes such a scale for none.
 *
 * @param target the target, in the figure's own unit
 * @param capped whether figures better than the target get no more than 1
 */
public record Target(double target, boolean capped) implements Normaliser {

    @Override
    public Scale fit(double[] reference, Direction direction) {
        return toward(reference, direction, target, capped);
    }

    static Scale toward(double[] reference, Direction direction, double target, boolean capped) {
        double worst = direction.sign() > 0 ? Moments.min(reference) : Moments.max(reference);
        if (Double.isNaN(worst)) {
            return new UndefinedScale(Degeneracy.NO_VALUES);
        }
        if (Double.isNaN(target)) {
            return new UndefinedScale(Degeneracy.NO_REFERENCE);
        }
        double high = capped ? 1 : Double.POSITIVE_INFINITY;
        double slope = target == worst ? direction.sign() * Double.POSITIVE_INFINITY : 1 / (target - worst);
        return new LinearScale(worst, slope, 0, Double.NEGATIVE_INFINITY, high);
    }

    @Override
    public Codomain codomain() {
        return Codomain.ANY;
    }
}
