package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A part of a grant (分期资金), and the gate that has to be passed before the next one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount whole fen, above zero
 * @param gate what has to be reached with it, in words
 * @param due by when
 */
@JsonPropertyOrder({"amount", "gate", "due"})
public record Tranche(Money amount, String gate, LocalDate due) implements Serializable {

    /** Checks the parts. */
    public Tranche {
        requireNonNull(amount, "amount");
        requireNonNull(gate, "gate");
        requireNonNull(due, "due");
        checkArgument(amount.fen() > 0, "a tranche of %s", amount);
        checkArgument(!gate.isBlank(), "a gate says what has to be reached");
    }
}
