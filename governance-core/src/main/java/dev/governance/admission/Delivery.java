package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Money;
import dev.governance.duty.Power;
import java.io.Serializable;
import java.util.Objects;

/**
 * What was due for a task up to a day and what came of it (配套到位情况).
 *
 * <p>How much of a year's money is due by the day, the payment plan says; the caller works it out. Immutable and thread-safe.
 *
 * @param fundsDue the money that was due for one community; not negative
 * @param fundsDelivered the money that came; not negative, and it may be more than was due
 * @param powersDue the powers that were due
 * @param powersDelivered the powers that were granted
 */
@JsonPropertyOrder({"fundsDue", "fundsDelivered", "powersDue", "powersDelivered"})
public record Delivery(
        Money fundsDue, Money fundsDelivered, ImmutableSet<Power> powersDue, ImmutableSet<Power> powersDelivered)
        implements Serializable {

    /**
     * Checks that no money is negative.
     *
     * @throws IllegalArgumentException if it is
     */
    public Delivery {
        checkArgument(!fundsDue.isNegative(), "the funds due are negative: %s", fundsDue);
        checkArgument(!fundsDelivered.isNegative(), "the funds delivered are negative: %s", fundsDelivered);
        Objects.requireNonNull(powersDue, "powersDue");
        Objects.requireNonNull(powersDelivered, "powersDelivered");
    }

    /**
     * Returns the money that is missing.
     *
     * @return what was due and did not come; zero if all came
     */
    public Money shortfall() {
        return fundsDelivered.compareTo(fundsDue) >= 0 ? Money.zero() : fundsDue.minus(fundsDelivered);
    }

    /**
     * Returns the powers that are missing.
     *
     * @return what was due and was not granted, in the order of the powers
     */
    public ImmutableSet<Power> missingPowers() {
        return Sets.immutableEnumSet(Sets.difference(powersDue, powersDelivered));
    }

    /**
     * Tells whether all that was due came.
     *
     * @return true if neither money nor a power is missing
     */
    @JsonIgnore
    public boolean isWhole() {
        return shortfall().isZero() && missingPowers().isEmpty();
    }
}
