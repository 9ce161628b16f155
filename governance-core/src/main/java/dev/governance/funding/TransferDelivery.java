package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import dev.governance.duty.Power;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What came of a transfer on a day (到位记录): money, powers, or both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day
 * @param amount the money that came; not negative
 * @param powers the powers that were granted
 */
@JsonPropertyOrder({"day", "amount", "powers"})
public record TransferDelivery(LocalDate day, Money amount, ImmutableSet<Power> powers) implements Serializable {

    /** Checks the parts. */
    public TransferDelivery {
        requireNonNull(day, "day");
        requireNonNull(amount, "amount");
        requireNonNull(powers, "powers");
        checkArgument(!amount.isNegative(), "a delivery of %s", amount);
    }
}
