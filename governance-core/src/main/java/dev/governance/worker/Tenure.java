package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.DateSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody has stayed (任职时长), and whether that ended.
 *
 * @param months completed months, 0 or more
 * @param ended whether the person left; false for one who is still there, or was lost from sight
 */
@JsonPropertyOrder({"months", "ended"})
public record Tenure(int months, boolean ended) implements Serializable {

    /**
     * Checks the months.
     *
     * @throws IllegalArgumentException if they are below zero
     */
    public Tenure {
        checkArgument(months >= 0, "a tenure is of 0 months or more, not %s", months);
    }

    /**
     * Returns how long an employment had lasted when it was last looked at.
     *
     * @param during the days of the employment, with a first day
     * @param until the day after the last one that was looked at, after the first day of the employment
     * @return the tenure; one that ends later has not ended
     * @throws IllegalArgumentException if the employment has no first day, or it is not before the day
     */
    public static Tenure of(DateSpan during, LocalDate until) {
        LocalDate from = during.from().orElse(LocalDate.MAX);
        checkArgument(from.isBefore(until), "an employment from %s was not seen before %s", from, until);
        LocalDate end = during.to().filter(to -> !to.isAfter(until)).orElse(until);
        return new Tenure(
                Math.toIntExact(ChronoUnit.MONTHS.between(from, end)),
                during.to().filter(to -> !to.isAfter(until)).isPresent());
    }
}
