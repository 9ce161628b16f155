package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Money;
import dev.governance.basics.NormId;
import java.io.Serializable;

/**
 * What is left of a line at the end of a year, and what becomes of it (结转结余; 预算法实施条例 2020-08-03, art. 50).
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line
 * @param amount what is available or promised and not paid; above zero
 * @param kind what becomes of it
 */
@JsonPropertyOrder({"line", "amount", "kind"})
public record CarryOver(BudgetLineId line, Money amount, CarryOverKind kind) implements Serializable {

    /** Checks the parts. */
    public CarryOver {
        requireNonNull(line, "line");
        requireNonNull(amount, "amount");
        requireNonNull(kind, "kind");
        checkArgument(amount.fen() > 0, "nothing is left of %s: %s", line, amount);
    }

    /** For how many years in a row money may be unspent before it is surplus: 2. */
    public static final NormId<Long> YEARS = NormId.ofCount("funding.carry-over-years");
}
