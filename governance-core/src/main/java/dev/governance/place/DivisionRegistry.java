package dev.governance.place;

import dev.governance.basics.Finding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Which divisions exist (区划登记): the port to a table of codes, which changes every year and is kept by the caller.
 *
 * <p>The library never asks for one by itself; who has a table gives it where existence matters. All implementations
 * must be immutable and thread-safe.
 */
@FunctionalInterface
public interface DivisionRegistry extends Serializable {

    /**
     * Tells whether a division exists on a date.
     *
     * @param code the division
     * @param date the date
     * @return whether it exists
     */
    boolean exists(DivisionCode code, LocalDate date);

    /**
     * Returns a finding where a division does not exist on a date.
     *
     * @param code the division
     * @param date the date
     * @return the finding {@code division.unknown}; nothing where the division exists
     */
    default Optional<Finding> review(DivisionCode code, LocalDate date) {
        if (exists(code, date)) {
            return Optional.empty();
        }
        return Optional.of(Finding.builder("division.unknown")
                .subject(code.toString())
                .putValues("code", code.toString())
                .putValues("date", date.toString())
                .build());
    }

    /**
     * Returns a registry of the divisions of one table, which it takes to exist on every date. It keeps eight bytes for
     * each and finds one in time that grows with the logarithm of their number.
     *
     * @param codes the divisions; one that is there twice counts once
     * @return the registry; equal to another that has the same divisions
     */
    static DivisionRegistry of(Collection<DivisionCode> codes) {
        return new ListedDivisions(codes);
    }
}
