package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What all employments cost in a year (年度薪酬预算), the sum of their records.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePayYear.class)
@JsonDeserialize(as = ImmutablePayYear.class)
@JsonPropertyOrder({"year", "growth", "employments", "months", "basic", "allowances", "localMean"})
public abstract class PayYear implements Serializable {

    PayYear() {}

    /**
     * Returns the year.
     *
     * @return a calendar year
     */
    public abstract int year();

    /**
     * Returns how many times the pay of the year before a grade is paid.
     *
     * @return the factor; 1 in the first year
     */
    public abstract Ratio growth();

    /**
     * Returns how many employments are paid.
     *
     * @return 0 or more
     */
    public abstract int employments();

    /**
     * Returns how many months are paid, of all together.
     *
     * @return 0 or more
     */
    public abstract long months();

    /**
     * Returns the pay of grades and of probation.
     *
     * @return yuan in the year
     */
    public abstract Money basic();

    /**
     * Returns what certificates add.
     *
     * @return yuan in the year
     */
    public abstract Money allowances();

    /**
     * Returns the local mean wage of the year.
     *
     * @return yuan a month
     */
    public abstract Money localMean();

    /**
     * Returns all that is paid.
     *
     * @return yuan in the year
     */
    public final Money total() {
        return basic().plus(allowances());
    }

    /**
     * Returns the mean pay of a month, beside which the local mean wage stands.
     *
     * @return yuan a month, rounded to the fen, halves up; empty if nobody is paid
     */
    @JsonIgnore
    public final Optional<Money> meanMonthly() {
        return months() == 0
                ? Optional.empty()
                : Optional.of(total().times(Ratio.of(1, months()), RoundingMode.HALF_UP));
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
        checkState(employments() >= 0 && months() >= 0, "there are %s employments, %s months", employments(), months());
    }

    /** Builds a {@link PayYear}. */
    public static final class Builder extends ImmutablePayYear.Builder {
        Builder() {}
    }
}
