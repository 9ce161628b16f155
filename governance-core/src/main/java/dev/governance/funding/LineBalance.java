package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Where the money of a line stands (科目余额).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLineBalance.class)
@JsonDeserialize(as = ImmutableLineBalance.class)
@JsonPropertyOrder({"line", "budgeted", "available", "committed", "paid"})
public abstract class LineBalance implements Serializable {

    LineBalance() {}

    /**
     * Returns the line.
     *
     * @return its id
     */
    public abstract BudgetLineId line();

    /**
     * Returns what was approved, with what was moved to it and away from it.
     *
     * @return whole fen
     */
    public abstract Money budgeted();

    /**
     * Returns what may still be promised.
     *
     * @return whole fen; below zero where too much was
     */
    public abstract Money available();

    /**
     * Returns what is promised and not paid.
     *
     * @return whole fen
     */
    public abstract Money committed();

    /**
     * Returns what is paid.
     *
     * @return whole fen
     */
    public abstract Money paid();

    /**
     * Returns what the line was given so far.
     *
     * @return available, committed and paid money together
     */
    @JsonIgnore
    public final Money appropriated() {
        return available().plus(committed()).plus(paid());
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LineBalance}. */
    public static final class Builder extends ImmutableLineBalance.Builder {
        Builder() {}
    }
}
