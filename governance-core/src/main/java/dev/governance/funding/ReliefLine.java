package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.NormUse;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A line of a statement (计算行): what a step changes, by which numbers, or why it changes nothing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReliefLine.class)
@JsonDeserialize(as = ImmutableReliefLine.class)
@JsonPropertyOrder({"tax", "step", "granted", "before", "after", "why", "uses"})
public abstract class ReliefLine implements Serializable {

    ReliefLine() {}

    /**
     * Returns what is relieved.
     *
     * @return the tax
     */
    public abstract ReliefTax tax();

    /**
     * Returns the step.
     *
     * @return the step
     */
    public abstract ReliefStep step();

    /**
     * Returns whether relief is given.
     *
     * @return true if all conditions are met and the number is in force
     */
    public abstract boolean granted();

    /**
     * Returns the amount before.
     *
     * @return whole fen: the taxed profit or the tax, as the step says
     */
    public abstract Money before();

    /**
     * Returns the amount after.
     *
     * @return whole fen; not above the amount before, and not negative
     */
    public abstract Money after();

    /**
     * Returns why nothing is given.
     *
     * @return findings; empty where relief is given
     */
    public abstract ImmutableList<Finding> why();

    /**
     * Returns the numbers that were used.
     *
     * @return the uses of norms
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns what is saved.
     *
     * @return the difference
     */
    @JsonIgnore
    public final Money saved() {
        return before().minus(after());
    }

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
        checkState(
                after().compareTo(before()) <= 0 && !after().isNegative(),
                "relief turns %s into %s",
                before(),
                after());
    }

    /** Builds a {@link ReliefLine}. */
    public static final class Builder extends ImmutableReliefLine.Builder {
        Builder() {}
    }
}
