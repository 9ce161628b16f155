package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure that is measured (指标): what it is called, how much it counts, which end is the good one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIndicator.class)
@JsonDeserialize(as = ImmutableIndicator.class)
@JsonTypeName("indicator")
@JsonPropertyOrder({"code", "weight", "direction", "normaliser", "treatment"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class Indicator implements IndexNode, Serializable {

    Indicator() {}

    @Override
    public abstract String code();

    @Override
    @Value.Default
    public double weight() {
        return 1;
    }

    /**
     * Returns which end is the good one.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * Returns how the figure is brought to a scale.
     *
     * @return the method; absent for the way of the whole index
     */
    public abstract Optional<Normaliser> normaliser();

    /**
     * Returns what is done to outliers.
     *
     * @return the treatment; absent for the way of the whole index
     */
    public abstract Optional<Treatment> treatment();

    /**
     * Makes an indicator of weight one that is handled as the whole index says.
     *
     * @param code what it is called; not blank
     * @param direction which end is the good one
     * @return the indicator
     */
    public static Indicator of(String code, Direction direction) {
        return builder().code(code).direction(direction).build();
    }

    /**
     * Begins an indicator.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Weighs it otherwise.
     *
     * @param other how much it counts among its siblings; not negative
     * @return the indicator with that weight
     */
    public Indicator weighing(double other) {
        return builder().from(this).weight(other).build();
    }

    /**
     * Brings it to a scale of its own.
     *
     * @param own how
     * @return the indicator with that method
     */
    public Indicator scaledBy(Normaliser own) {
        return builder().from(this).normaliser(own).build();
    }

    /**
     * Treats its outliers in a way of its own.
     *
     * @param own how
     * @return the indicator with that treatment
     */
    public Indicator treatedBy(Treatment own) {
        return builder().from(this).treatment(own).build();
    }

    @Value.Check
    void check() {
        checkState(!code().isBlank(), "an indicator has a code");
        checkState(weight() >= 0 && Double.isFinite(weight()), "%s cannot weigh %s", code(), weight());
    }

    /** Builds an {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
