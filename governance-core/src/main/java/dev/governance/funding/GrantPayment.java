package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A tranche that was paid (拨付记录).
 *
 * <p>Immutable and thread-safe.
 *
 * @param grant the grant
 * @param tranche which tranche, 1 for the first
 * @param day the day
 * @param amount whole fen, above zero
 */
@JsonPropertyOrder({"grant", "tranche", "day", "amount"})
public record GrantPayment(GrantId grant, int tranche, LocalDate day, Money amount) implements Serializable {

    /** Checks the parts. */
    public GrantPayment {
        requireNonNull(grant, "grant");
        requireNonNull(day, "day");
        requireNonNull(amount, "amount");
        checkArgument(tranche >= 1, "tranches are numbered from 1, not %s", tranche);
        checkArgument(amount.fen() > 0, "a payment of %s", amount);
    }
}
