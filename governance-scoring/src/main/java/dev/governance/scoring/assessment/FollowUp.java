package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An outcome of a body that is measured again (成效复测).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFollowUp.class)
@JsonDeserialize(as = ImmutableFollowUp.class)
@JsonPropertyOrder({"unit", "indicator", "months", "due", "state", "before", "after"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class FollowUp implements Serializable {

    FollowUp() {}

    /**
     * Returns the body.
     *
     * @return its id
     */
    public abstract OrganizationId unit();

    /**
     * Returns the outcome.
     *
     * @return the indicator
     */
    public abstract IndicatorId indicator();

    /**
     * Returns after how long.
     *
     * @return months
     */
    public abstract int months();

    /**
     * Returns when it is measured again.
     *
     * @return the day
     */
    public abstract LocalDate due();

    /**
     * Returns what became of it.
     *
     * @return the state
     */
    public abstract EffectState state();

    /**
     * Returns how it stood.
     *
     * @return points, 0 to 100
     */
    public abstract double before();

    /**
     * Returns how it stands.
     *
     * @return points, 0 to 100; absent where it was not measured again
     */
    public abstract Optional<Double> after();

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
        boolean measured = state() != EffectState.NOT_YET_DUE && state() != EffectState.OVERDUE;
        checkState(measured == after().isPresent(), "%s is %s, with %s", indicator(), state(), after());
    }

    /** Builds a {@link FollowUp}. */
    public static final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
