package dev.governance.funding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is looked at when an application is decided on (资助审查对象).
 *
 * <p>Immutable and thread-safe.
 *
 * @param application the application
 * @param day the day of the decision
 * @param running the purposes for which the applicant has a grant already
 * @param barred whether the applicant is on a list of those who may not apply
 */
@JsonPropertyOrder({"application", "day", "running", "barred"})
public record GrantCase(GrantApplication application, LocalDate day, ImmutableSet<Purpose> running, boolean barred)
        implements Serializable {

    /** Checks the parts. */
    public GrantCase {
        requireNonNull(application, "application");
        requireNonNull(day, "day");
        requireNonNull(running, "running");
    }

    /** Returns how many months ago the applicant was registered, one that has begun counted whole; absent where not known. */
    Optional<Long> months() {
        return application.registered().filter(from -> !from.isAfter(day)).map(from -> {
            long whole = ChronoUnit.MONTHS.between(from, day);
            return from.plusMonths(whole).isBefore(day) ? whole + 1 : whole;
        });
    }
}
