package dev.governance.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact that is a date, if it is known.
 *
 * @param <T> the subject
 */
public final class Day<T> extends Quantity<T, LocalDate> {

    Day(String name, Traits traits, LocalDate least, LocalDate greatest, Reading<T, Optional<LocalDate>> reading) {
        super(name, traits, Measure.DATE, least, greatest, reading);
    }

    @Override
    public Day<T> derived() {
        return new Day<>(name(), Traits.DERIVED, least(), greatest(), reading());
    }

    @Override
    public Day<T> changeable(long cost) {
        return new Day<>(name(), Traits.changeable(cost), least(), greatest(), reading());
    }

    /**
     * Returns the date some calendar days later.
     *
     * @param days the days; negative for earlier
     * @return the date
     */
    public Term<T, LocalDate> plusDays(long days) {
        return new Linear<>(Measure.DATE, linear().factors(), Coefficient.of(days));
    }

    /**
     * Returns the number of calendar days since another date.
     *
     * @param other the other date
     * @return the days; negative if this date comes first
     */
    public Term<T, Long> daysSince(Day<T> other) {
        return linear().added(other.linear(), -1).in(Measure.COUNT);
    }
}
