package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A figure that is measured (指标).
 *
 * @param code what it is called; not blank
 * @param weight how much it counts among its siblings; not negative
 * @param direction which end is the good one
 * @param normaliser how it is brought to a scale; absent for the way of the whole index
 * @param treatment what is done to outliers; absent for the way of the whole index
 */
public record Indicator(
        String code,
        double weight,
        Direction direction,
        Optional<Normaliser> normaliser,
        Optional<Treatment> treatment)
        implements IndexNode {

    /** Refuses a blank code and a weight that is negative or no number. */
    public Indicator {
        checkArgument(!code.isBlank(), "an indicator has a code");
        checkArgument(weight >= 0 && Double.isFinite(weight), "%s cannot weigh %s", code, weight);
    }

    /**
     * Makes an indicator that is handled as the whole index says.
     *
     * @param code what it is called; not blank
     * @param direction which end is the good one
     * @return the indicator, of weight one
     */
    public static Indicator of(String code, Direction direction) {
        return new Indicator(code, 1, direction, Optional.empty(), Optional.empty());
    }

    /**
     * Weighs it otherwise.
     *
     * @param other how much it counts among its siblings; not negative
     * @return the indicator with that weight
     */
    public Indicator withWeight(double other) {
        return new Indicator(code, other, direction, normaliser, treatment);
    }

    /**
     * Brings it to a scale of its own.
     *
     * @param own how
     * @return the indicator with that method
     */
    public Indicator withNormaliser(Normaliser own) {
        return new Indicator(code, weight, direction, Optional.of(own), treatment);
    }

    /**
     * Treats its outliers in a way of its own.
     *
     * @param own how
     * @return the indicator with that treatment
     */
    public Indicator withTreatment(Treatment own) {
        return new Indicator(code, weight, direction, normaliser, Optional.of(own));
    }
}
