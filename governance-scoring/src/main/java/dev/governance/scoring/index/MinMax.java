package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.governance.scoring.statistics.Moments;
import java.util.OptionalDouble;

/**
 * From the worst of the population to the best (极差标准化): the worst gets the low end, the best the high end.
 *
 * @param low what the worst gets
 * @param high what the best gets
 * @param whenConstant what all get if all are the same; NaN for an undefined scale
 */
public record MinMax(
        double low,
        double high,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotFinite.class)
        double whenConstant)
        implements Normaliser {

    /** Refuses a scale that does not rise. */
    public MinMax {
        checkArgument(low < high, "a scale rises, it does not run from %s to %s", low, high);
    }

    @JsonCreator
    static MinMax read(
            @JsonProperty(value = "low", required = true) double low,
            @JsonProperty(value = "high", required = true) double high,
            @JsonProperty("whenConstant") OptionalDouble whenConstant) {
        return new MinMax(low, high, whenConstant.orElse(Double.NaN));
    }

    /**
     * Makes a scale that is undefined for a constant column.
     *
     * @param low what the worst gets
     * @param high what the best gets
     * @return the method
     */
    public static MinMax of(double low, double high) {
        return new MinMax(low, high, Double.NaN);
    }

    @Override
    public Scale fit(double[] reference, Direction direction) {
        double worst = direction.sign() > 0 ? Moments.min(reference) : Moments.max(reference);
        double best = direction.sign() > 0 ? Moments.max(reference) : Moments.min(reference);
        if (Double.isNaN(worst)) {
            return new UndefinedScale(Degeneracy.NO_VALUES);
        }
        if (worst == best) {
            return Double.isNaN(whenConstant)
                    ? new UndefinedScale(Lines.constant(reference))
                    : Lines.flat(whenConstant);
        }
        return Lines.through(worst, low, best, high);
    }

    @Override
    public Codomain codomain() {
        return low > 0 ? Codomain.POSITIVE : low == 0 ? Codomain.NOT_NEGATIVE : Codomain.ANY;
    }
}
