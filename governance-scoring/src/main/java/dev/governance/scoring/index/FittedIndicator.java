package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An indicator whose treatment, stand-in and scale no longer change (已定参指标).
 *
 * @param code the code of the indicator
 * @param treatment what is done to a figure first
 * @param standIn what stands in for a missing figure; NaN for nothing
 * @param scale the scale on which more is better
 */
public record FittedIndicator(
        String code,
        Scale treatment,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotFinite.class)
        double standIn,

        Scale scale)
        implements Serializable {

    /** Refuses null. */
    public FittedIndicator {
        requireNonNull(code, "code");
        requireNonNull(treatment, "treatment");
        requireNonNull(scale, "scale");
    }

    @JsonCreator
    static FittedIndicator read(
            @JsonProperty(value = "code", required = true) String code,
            @JsonProperty(value = "treatment", required = true) Scale treatment,
            @JsonProperty("standIn") OptionalDouble standIn,
            @JsonProperty(value = "scale", required = true) Scale scale) {
        return new FittedIndicator(code, treatment, standIn.orElse(Double.NaN), scale);
    }

    FittedIndicator(String code, Scale treatment, OptionalDouble standIn, Scale scale) {
        this(code, treatment, standIn.orElse(Double.NaN), scale);
    }

    /**
     * Puts a figure on the scale.
     *
     * @param figure the figure as it was measured; NaN if it is missing
     * @return its value; NaN if nothing stands in for it, or the scale is undefined
     */
    public double at(double figure) {
        double treated = treatment.at(figure);
        return scale.at(Double.isNaN(figure) ? standIn : treated);
    }

    /**
     * Tells why the indicator has no scale.
     *
     * @return the reason; absent if it has one
     */
    public Optional<Degeneracy> degeneracy() {
        return scale instanceof UndefinedScale undefined ? Optional.of(undefined.why()) : Optional.empty();
    }

    boolean isPlain() {
        return treatment.equals(Lines.free(0, 1, 0)) && Double.isNaN(standIn);
    }
}
