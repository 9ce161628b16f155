package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The powers that a body has by law or by an office's decision (法定职权), for one duty or for all of its duties.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePowerHolding.class)
@JsonDeserialize(as = ImmutablePowerHolding.class)
@JsonPropertyOrder({"body", "duty", "powers", "during", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PowerHolding implements Serializable {

    PowerHolding() {}

    /**
     * Returns who has the powers.
     *
     * @return the body's id
     */
    public abstract OrganizationId body();

    /**
     * Returns the duty for which the body has them.
     *
     * @return the duty's id; absent if it has them in all of its duties
     */
    public abstract Optional<DutyId> duty();

    /**
     * Returns the powers.
     *
     * @return at least one
     */
    public abstract ImmutableSet<Power> powers();

    /**
     * Returns when.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns what gives the powers.
     *
     * @return at least one citation
     */
    public abstract ImmutableList<Citation> citations();

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
        checkState(!powers().isEmpty(), "%s holds no power: leave the entry out", body());
        checkState(!citations().isEmpty(), "nothing is named that gives %s its powers", body());
        Repeats.refuse(citations(), "a citation");
    }

    /** Builds a {@link PowerHolding}. */
    public static final class Builder extends ImmutablePowerHolding.Builder {
        Builder() {}
    }
}
