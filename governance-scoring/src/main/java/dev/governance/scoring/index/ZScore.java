package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.governance.scoring.statistics.Moments;
import java.util.OptionalDouble;

/**
 * Distance from the mean in standard deviations (标准分): half of the population comes out below the middle.
 *
 * @param middle what the mean gets
 * @param spread what a standard deviation counts, positive
 * @param lost the degrees of freedom that are lost: 1 for a sample, 0 for a whole population
 * @param whenConstant what all get if all are the same; NaN for an undefined scale
 */
public record ZScore(
        double middle,
        double spread,
        int lost,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotFinite.class)
        double whenConstant)
        implements Normaliser {

    /** Refuses a spread that is not positive. */
    public ZScore {
        checkArgument(spread > 0, "a spread is positive, not %s", spread);
        checkArgument(lost == 0 || lost == 1, "one degree of freedom is lost or none, not %s", lost);
    }

    @JsonCreator
    static ZScore read(
            @JsonProperty(value = "middle", required = true) double middle,
            @JsonProperty(value = "spread", required = true) double spread,
            @JsonProperty(value = "lost", required = true) int lost,
            @JsonProperty("whenConstant") OptionalDouble whenConstant) {
        return new ZScore(middle, spread, lost, whenConstant.orElse(Double.NaN));
    }

    /**
     * Makes a scale with the sample's standard deviation, undefined for a constant column.
     *
     * @param middle what the mean gets
     * @param spread what a standard deviation counts, positive
     * @return the method
     */
    public static ZScore of(double middle, double spread) {
        return new ZScore(middle, spread, 1, Double.NaN);
    }

    @Override
    public Scale fit(double[] reference, Direction direction) {
        int count = Moments.count(reference);
        if (count == 0) {
            return new UndefinedScale(Degeneracy.NO_VALUES);
        }
        double deviation = Moments.min(reference) == Moments.max(reference) ? 0 : Moments.deviation(reference, lost);
        if (deviation == 0) {
            return Double.isNaN(whenConstant)
                    ? new UndefinedScale(Lines.constant(reference))
                    : Lines.flat(whenConstant);
        }
        return Lines.free(Moments.mean(reference), direction.sign() * spread / deviation, middle);
    }

    @Override
    public Codomain codomain() {
        return Codomain.ANY;
    }
}
