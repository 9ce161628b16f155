package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of counting, on the shipped calendar, against a list of all its working days. */
class WorkingCalendarProperties {

    private static final WorkingCalendar CHINA = WorkingCalendarTest.CHINA;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<LocalDate> WORKING = working();

    private static List<LocalDate> working() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = FIRST; day.getYear() < 2027; day = day.plusDays(1)) {
            if (CHINA.isWorkingDay(day).equals(Answer.known(true))) {
                days.add(day);
            }
        }
        return days;
    }

    @Property(tries = 10_000)
    void agreesWithTheListOfWorkingDays(
            @ForAll @IntRange(max = 729) int from,
            @ForAll @IntRange(max = 729) int to,
            @ForAll @IntRange(max = 400) int days) {
        LocalDate start = FIRST.plusDays(from);
        LocalDate end = FIRST.plusDays(to);
        List<LocalDate> after =
                WORKING.stream().filter(day -> day.isAfter(start)).toList();
        if (days == 0) {
            assertEquals(Answer.known(start), CHINA.plusWorkingDays(start, 0));
        } else if (days <= after.size()) {
            assertEquals(Answer.known(after.get(days - 1)), CHINA.plusWorkingDays(start, days));
        } else {
            assertTrue(CHINA.plusWorkingDays(start, days).asOptional().isEmpty());
        }
        boolean back = end.isBefore(start);
        int between = between(back ? end : start, back ? start : end);
        assertEquals(Answer.known(back ? -between : between), CHINA.workingDaysBetween(start, end));
    }

    private static int between(LocalDate start, LocalDate end) {
        return (int) WORKING.stream()
                .filter(day -> day.isAfter(start) && !day.isAfter(end))
                .count();
    }

    @Property
    void countsBackWhatItAdded(@ForAll @IntRange(max = 600) int from, @ForAll @IntRange(max = 60) int days) {
        LocalDate start = FIRST.plusDays(from);
        assertEquals(
                Answer.known(days),
                CHINA.plusWorkingDays(start, days).then(end -> CHINA.workingDaysBetween(start, end)));
    }
}
