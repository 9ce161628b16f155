package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an indicator stood for a body on a day, and who says so (指标观测值).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableObservation.class)
@JsonDeserialize(as = ImmutableObservation.class)
@JsonPropertyOrder({"unit", "indicator", "on", "value", "error", "assessor"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Observation implements Serializable {

    Observation() {}

    /**
     * Returns the assessed body.
     *
     * @return its id
     */
    public abstract OrganizationId unit();

    /**
     * Returns the indicator.
     *
     * @return its id
     */
    public abstract IndicatorId indicator();

    /**
     * Returns the day, or the last one of the days, on which it was observed.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Returns the value, in the indicator's own units.
     *
     * @return the value
     */
    public abstract BigDecimal value();

    /**
     * Returns the standard error of the value, where it comes from a sample.
     *
     * @return 0 or more, in the indicator's units; absent where everything was counted
     */
    public abstract Optional<BigDecimal> error();

    /**
     * Returns who says so: who asked the residents, who came to see, whose records these are.
     *
     * @return the assessor; absent where nobody noted it
     */
    public abstract Optional<OrganizationId> assessor();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(error().map(BigDecimal::signum).orElse(0) >= 0, "%s: an error is at least 0: %s", unit(), error());
    }

    /** Builds an {@link Observation}. */
    public static final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
