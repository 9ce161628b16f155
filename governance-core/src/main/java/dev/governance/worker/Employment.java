package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A worker's contract of employment (聘用关系): where, in which post, since when, and what is paid. One person, one salary, one employment at a time.
 *
 * <p>Immutable and thread-safe. What other posts the person has is told by {@link Appointment}.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEmployment.class)
@JsonDeserialize(as = ImmutableEmployment.class)
@JsonPropertyOrder({
    "id",
    "worker",
    "community",
    "post",
    "qualification",
    "serviceSince",
    "hiredOn",
    "leftOn",
    "grade",
    "gradeBefore",
    "appraisal",
    "monthlyPay"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Employment implements Serializable {

    Employment() {}

    /**
     * Returns the number of the contract.
     *
     * @return the id under which findings speak of it
     */
    public abstract EmploymentId id();

    /**
     * Returns the person.
     *
     * @return a pseudonym
     */
    public abstract WorkerId worker();

    /**
     * Returns the community.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns the post that is paid.
     *
     * @return a post of the scale
     */
    public abstract PostId post();

    /**
     * Returns education and certificate.
     *
     * @return the qualification
     */
    public abstract Qualification qualification();

    /**
     * Returns when the person began to do community work, here or elsewhere.
     *
     * @return the day; not after the day of hire
     */
    public abstract LocalDate serviceSince();

    /**
     * Returns the first day of the contract.
     *
     * @return the day of hire
     */
    public abstract LocalDate hiredOn();

    /**
     * Returns the first day after the contract.
     *
     * @return the day; absent while it goes on
     */
    public abstract Optional<LocalDate> leftOn();

    /**
     * Returns the grade that is paid.
     *
     * @return the grade; absent for somebody who was not graded yet
     */
    public abstract Optional<Integer> grade();

    /**
     * Returns the grade of the year before.
     *
     * @return the grade; absent for somebody new
     */
    public abstract Optional<Integer> gradeBefore();

    /**
     * Returns how the year before was appraised.
     *
     * @return the appraisal; absent where there was none
     */
    public abstract Optional<Appraisal> appraisal();

    /**
     * Returns what is really paid a month, the certificate's allowance included.
     *
     * @return yuan a month; absent where nobody said
     */
    public abstract Optional<Money> monthlyPay();

    /**
     * Returns the completed years in community work.
     *
     * @param day the day, which counts as a day of work
     * @return the years; 0 before the first
     */
    public final int yearsOn(LocalDate day) {
        return Math.toIntExact(Math.max(0, ChronoUnit.YEARS.between(serviceSince(), day.plusDays(1))));
    }

    /**
     * Returns the completed years in community work before the day of hire.
     *
     * @return the years
     */
    @JsonIgnore
    public final int experience() {
        return Math.toIntExact(ChronoUnit.YEARS.between(serviceSince(), hiredOn()));
    }

    /**
     * Returns the days of the contract.
     *
     * @return from the day of hire; without end while it goes on
     */
    @JsonIgnore
    public final DateSpan during() {
        return leftOn().map(left -> DateSpan.of(hiredOn(), left)).orElseGet(() -> DateSpan.starting(hiredOn()));
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
        checkState(
                serviceSince().getYear() >= 1900
                        && hiredOn().getYear() <= 9000
                        && leftOn().map(left -> left.getYear() <= 9000).orElse(true),
                "employments are of the years 1900 to 9000, not %s, %s, %s",
                serviceSince(),
                hiredOn(),
                leftOn());
        checkState(!serviceSince().isAfter(hiredOn()), "community work began on %s, after the hire", serviceSince());
        checkState(
                leftOn().map(hiredOn()::isBefore).orElse(true), "the contract ended before it began on %s", hiredOn());
        checkState(grade().orElse(1) >= 1 && gradeBefore().orElse(1) >= 1, "a grade is 1 or more");
        checkState(monthlyPay().map(pay -> !pay.isNegative()).orElse(true), "pay is below zero: %s", monthlyPay());
    }

    /** Tells nothing of the person. */
    @Override
    public final String toString() {
        return "employment " + id();
    }

    /** Builds an {@link Employment}. */
    public static final class Builder extends ImmutableEmployment.Builder {
        Builder() {}
    }
}
