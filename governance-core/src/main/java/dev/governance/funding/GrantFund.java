package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Money;
import java.io.Serializable;

/**
 * How much one of the two funds has for a round (基金额度).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the fund
 * @param amount whole fen, not negative
 */
@JsonPropertyOrder({"kind", "amount"})
public record GrantFund(GrantFundKind kind, Money amount) implements Serializable {

    /** Checks the parts. */
    public GrantFund {
        requireNonNull(kind, "kind");
        requireNonNull(amount, "amount");
        checkArgument(!amount.isNegative(), "the fund %s has %s", kind, amount);
    }
}
