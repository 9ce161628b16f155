package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What one employment costs in a year (年度薪酬记录).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePayRecord.class)
@JsonDeserialize(as = ImmutablePayRecord.class)
@JsonPropertyOrder({"employment", "year", "grade", "months", "basic", "allowances"})
public abstract class PayRecord implements Serializable {

    PayRecord() {}

    /**
     * Returns the number of the contract.
     *
     * @return the id
     */
    public abstract EmploymentId employment();

    /**
     * Returns the year.
     *
     * @return a calendar year
     */
    public abstract int year();

    /**
     * Returns the grade of that year.
     *
     * @return the grade
     */
    public abstract int grade();

    /**
     * Returns how many months are paid.
     *
     * @return 1 to 12
     */
    public abstract int months();

    /**
     * Returns the pay of the grade, or of probation.
     *
     * @return yuan in the year
     */
    public abstract Money basic();

    /**
     * Returns what the certificate adds.
     *
     * @return yuan in the year
     */
    public abstract Money allowances();

    /**
     * Returns all that is paid.
     *
     * @return yuan in the year
     */
    public final Money total() {
        return basic().plus(allowances());
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
        checkState(months() >= 1 && months() <= 12, "a year has 12 months, not %s", months());
    }

    /** Builds a {@link PayRecord}. */
    public static final class Builder extends ImmutablePayRecord.Builder {
        Builder() {}
    }
}
