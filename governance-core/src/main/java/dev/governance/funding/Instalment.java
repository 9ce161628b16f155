package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A part of the money that comes with a task, and when it is due (拨付节点).
 *
 * <p>Immutable and thread-safe.
 *
 * @param due the last day on which it is in time
 * @param amount whole fen, above zero
 */
@JsonPropertyOrder({"due", "amount"})
public record Instalment(LocalDate due, Money amount) implements Serializable {

    /** Checks the parts. */
    public Instalment {
        requireNonNull(due, "due");
        requireNonNull(amount, "amount");
        checkArgument(amount.fen() > 0, "an instalment of %s", amount);
    }
}
