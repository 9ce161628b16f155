package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A payment that was made (付款记录).
 *
 * <p>Immutable and thread-safe.
 *
 * @param contract the contract
 * @param number which payment, 1 for the first
 * @param day the day
 * @param amount whole fen, not negative
 */
@JsonPropertyOrder({"contract", "number", "day", "amount"})
public record ContractPayment(ContractId contract, int number, LocalDate day, Money amount) implements Serializable {

    /** Checks the parts. */
    public ContractPayment {
        requireNonNull(contract, "contract");
        requireNonNull(day, "day");
        requireNonNull(amount, "amount");
        checkArgument(number >= 1, "payments are numbered from 1, not %s", number);
        checkArgument(!amount.isNegative(), "a payment of %s", amount);
    }
}
