package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a payment comes to (结算): what depends on the result, what is deducted, and what is payable.
 *
 * <p>Payable is the fixed part, the result part times the mean of how far the levels were met, less the deductions that are taken, which together never exceed the cap. The last inspection of a level in the days of the payment counts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSettlement.class)
@JsonDeserialize(as = ImmutableSettlement.class)
@JsonPropertyOrder({"number", "due", "agreed", "states", "result", "deductions", "deducted", "payable"})
public abstract class Settlement implements Serializable {

    Settlement() {}

    /**
     * Returns which payment.
     *
     * @return 1 for the first
     */
    public abstract int number();

    /**
     * Returns when it is due.
     *
     * @return the day
     */
    public abstract LocalDate due();

    /**
     * Returns what was agreed.
     *
     * @return whole fen
     */
    public abstract Money agreed();

    /**
     * Returns how far each level was met.
     *
     * @return by level, in the order of the contract
     */
    public abstract ImmutableMap<ServiceLevelId, LevelState> states();

    /**
     * Returns what is paid of the part that depends on the result.
     *
     * @return whole fen
     */
    public abstract Money result();

    /**
     * Returns the deductions.
     *
     * @return in the order of the levels
     */
    public abstract ImmutableList<Deduction> deductions();

    /**
     * Returns what is deducted.
     *
     * @return whole fen; not above the cap
     */
    public abstract Money deducted();

    /**
     * Returns what is payable.
     *
     * @return whole fen, not negative
     */
    public abstract Money payable();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Settlement}. */
    public static final class Builder extends ImmutableSettlement.Builder {
        Builder() {}
    }
}
