package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Tells working days from others (工作日历), so that time limits in working days (工作日) can be counted.
 *
 * <p>In China holidays move working days onto weekends, and the State Council says how for one year at a time. A
 * calendar therefore answers for the years it knows and refuses all others; nobody assumes Monday to Friday. The
 * standard implementation is {@link HolidayCalendar}; others implement {@link #isWorkingDay} alone. All implementations
 * must be immutable and thread-safe, and give the same day the same answer.
 *
 * <p>Counting follows the Civil Code: the day on which a period begins is not counted (art. 201), and a period whose
 * last day is a day of rest ends on the next working day (art. 203).
 */
@FunctionalInterface
public interface WorkingCalendar extends Serializable {

    /**
     * Returns whether people work on a day.
     *
     * @param day the day
     * @return true or false, or a refusal for a day that the calendar does not know
     */
    Answer<Boolean> isWorkingDay(LocalDate day);

    /**
     * Returns the last day of a period of working days, such as "within 15 working days of receipt".
     *
     * @param start the day on which the period begins; it is not counted, whether it is a working day or not
     * @param workingDays the length; zero or more
     * @return the working day that many after the start, the start itself for zero, or a refusal
     * @throws IllegalArgumentException if the length is below zero
     */
    default Answer<LocalDate> plusWorkingDays(LocalDate start, int workingDays) {
        checkArgument(workingDays >= 0, "a period has zero or more working days, but was %s", workingDays);
        Answer<LocalDate> last = Answer.known(start);
        for (int i = 0; i < workingDays && last instanceof Answer.Known<LocalDate> known; i++) {
            last = workingDayFrom(known.value().plusDays(1));
        }
        return last;
    }

    /**
     * Returns a day or, if it is a day of rest, the next working day.
     *
     * @param day the day
     * @return the first working day from that day on, or a refusal; a calendar without a working day in two years
     *     counts as one that does not know
     */
    default Answer<LocalDate> workingDayFrom(LocalDate day) {
        LocalDate next = day;
        for (int tried = 0; tried < 2 * 366; tried++, next = next.plusDays(1)) {
            Answer<Boolean> answer = isWorkingDay(next);
            if (answer instanceof Answer.Unknown<Boolean> unknown) {
                return Answer.unknown(unknown.why());
            }
            if (answer.asOptional().orElseThrow()) {
                return Answer.known(next);
            }
        }
        return Answer.unknown(Finding.builder("calendar.no-working-day")
                .severity(Finding.Severity.WARNING)
                .putValues("day", day.toString())
                .build());
    }

    /**
     * Returns how many working days lie between two days, such as the lead time from an application to its start.
     *
     * @param start the day on which the period begins; not counted
     * @param end the day on which it ends; counted if it is a working day
     * @return the number, below zero for the reverse period if the end is before the start; or a refusal
     */
    default Answer<Integer> workingDaysBetween(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return workingDaysBetween(end, start).then(days -> Answer.known(-days));
        }
        int count = 0;
        for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
            Answer<Boolean> answer = isWorkingDay(day.plusDays(1));
            if (answer instanceof Answer.Unknown<Boolean> unknown) {
                return Answer.unknown(unknown.why());
            }
            count += answer.asOptional().orElseThrow() ? 1 : 0;
        }
        return Answer.known(count);
    }
}
