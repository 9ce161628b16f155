package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How far from the worst of the population to one of its units (参照单位法): the worst gets 0, that unit 1.
 *
 * @param unit the number of the unit in the reference population, from 0
 * @param capped whether better units get no more than 1
 */
public record ReferenceUnit(int unit, boolean capped) implements Normaliser {

    /** Refuses a negative number. */
    public ReferenceUnit {
        checkArgument(unit >= 0, "units are numbered from 0, not from %s", unit);
    }

    @Override
    public Scale fit(double[] reference, Direction direction) {
        double target = unit < reference.length ? reference[unit] : Double.NaN;
        return Target.toward(reference, direction, target, capped);
    }

    @Override
    public Codomain codomain() {
        return Codomain.ANY;
    }
}
