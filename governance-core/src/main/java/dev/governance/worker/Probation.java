package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import dev.governance.basics.Share;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.immutables.value.Value;

/**
 * What is paid at first (试用期待遇): newcomers a share of the local mean, people of experience a lower grade.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProbation.class)
@JsonDeserialize(as = ImmutableProbation.class)
@JsonPropertyOrder({"months", "newcomerShare", "gradesLower", "experienceYears"})
public abstract class Probation implements Serializable {

    Probation() {}

    /**
     * Returns how long it takes.
     *
     * @return whole months from the day of hire, 0 to 24
     */
    public abstract int months();

    /**
     * Returns which part of the local mean wage a newcomer is paid, though never more than the grade.
     *
     * @return the share
     */
    public abstract Share newcomerShare();

    /**
     * Returns how many grades lower somebody of experience is paid, though never below the post.
     *
     * @return grades, 0 or more
     */
    public abstract int gradesLower();

    /**
     * Returns from when on somebody is of experience.
     *
     * @return completed years in community work before the day of hire, 1 or more
     */
    public abstract int experienceYears();

    /**
     * Returns the first month that is paid in full. A month is paid as its first day is.
     *
     * @param hiredOn the day of hire
     * @return the month
     */
    public final YearMonth firstFullMonth(LocalDate hiredOn) {
        LocalDate end = hiredOn.plusMonths(months());
        return end.getDayOfMonth() == 1
                ? YearMonth.from(end)
                : YearMonth.from(end).plusMonths(1);
    }

    /**
     * Returns what is paid a month during probation.
     *
     * @param post the post
     * @param grade the grade after probation
     * @param experience completed years in community work before the day of hire
     * @param table what grades are paid
     * @param localMean the local mean wage
     * @return yuan a month, at most what the grade is paid
     */
    public final Money pay(Post post, int grade, int experience, PayTable table, Money localMean) {
        if (experience >= experienceYears()) {
            return table.of(Math.min(grade, Math.max(post.lowest(), grade - gradesLower())));
        }
        Money share = localMean.times(newcomerShare().ratio(), RoundingMode.HALF_UP);
        return share.compareTo(table.of(grade)) < 0 ? share : table.of(grade);
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
        checkState(months() >= 0 && months() <= 24, "probation takes 0 to 24 months, not %s", months());
        checkState(gradesLower() >= 0, "grades are taken off, not added: %s", gradesLower());
        checkState(experienceYears() >= 1, "experience begins after a year or more, not %s", experienceYears());
    }

    /** Builds a {@link Probation}. */
    public static final class Builder extends ImmutableProbation.Builder {
        Builder() {}
    }
}
