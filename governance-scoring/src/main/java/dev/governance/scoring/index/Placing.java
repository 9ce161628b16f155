package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import dev.governance.scoring.statistics.Quantiles;
import dev.governance.scoring.statistics.Ties;

/**
 * The place in the order of the population (名次法): distances do not count, the best gets most.
 *
 * @param form what a place counts
 * @param ties what equal figures get: {@link Ties#MIN}, {@link Ties#MAX} or {@link Ties#AVERAGE}
 */
public record Placing(Form form, Ties ties) implements Normaliser {

    /** Refuses ties that depend on the order of the table or on how many differ. */
    public Placing {
        requireNonNull(form, "form");
        requireNonNull(ties, "ties");
        checkArgument(
                ties == Ties.MIN || ties == Ties.MAX || ties == Ties.AVERAGE,
                "a figure alone has no place by %s",
                ties);
    }

    @Override
    public Scale fit(double[] reference, Direction direction) {
        double[] turned = reference.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] *= direction.sign();
        }
        double[] sorted = Quantiles.sorted(turned);
        if (sorted.length == 0) {
            return new UndefinedScale(Degeneracy.NO_VALUES);
        }
        double whole = form == Form.PERCENT ? 1 : form == Form.HUNDRED ? 100 : 0;
        if (sorted.length == 1 && whole > 0) {
            return new UndefinedScale(Degeneracy.SINGLE_UNIT);
        }
        double factor = whole > 0 ? whole / (sorted.length - 1) : 1;
        double from = form == Form.RANK ? 1 : 0;
        return new PlaceScale(ImmutableList.copyOf(Doubles.asList(sorted)), direction.sign(), ties, from, factor);
    }

    @Override
    public Codomain codomain() {
        return form == Form.RANK ? Codomain.POSITIVE : Codomain.NOT_NEGATIVE;
    }

    /** What a place counts. */
    public enum Form {
        /** The worst has 1, the next 2. */
        RANK,
        /** The worst has 0, the next 1 (Borda count). */
        BORDA,
        /** The worst has 0, the best 1 (percentile rank). */
        PERCENT,
        /** The worst has 0, the best 100: beside scales from 0 to 100. */
        HUNDRED
    }
}
