package dev.governance.basics;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * How many working days a calendar has up to each of its days, so that the days of any span are one subtraction: lead times
 * of a list of requests are asked for by the hundred thousand.
 */
final class WorkingDayTable {

    /** Covers of more days, some eight hundred years, have no table. */
    static final int MOST = 300_000;

    private final long first;

    /** At i the working days among the first i days of the cover. */
    private final int[] before;

    private WorkingDayTable(long first, int[] before) {
        this.first = first;
        this.before = before;
    }

    /** Counts the days of a calendar; none of them if its cover is too long. */
    static WorkingDayTable of(HolidayCalendar calendar) {
        long first = calendar.cover().start().toEpochDay();
        long days = calendar.cover().days().orElseThrow();
        if (days > MOST) {
            return new WorkingDayTable(first, new int[1]);
        }
        BitSet rest = new BitSet();
        for (int i = 0; i < days; i++) {
            rest.set(
                    i,
                    calendar.weeklyRest()
                            .contains(LocalDate.ofEpochDay(first + i).getDayOfWeek()));
        }
        for (Holiday holiday : calendar.holidays()) {
            rest.set((int) (holiday.during().start().toEpochDay() - first), (int)
                    (holiday.during().end().toEpochDay() - first));
        }
        calendar.makeUpDays().forEach(day -> rest.clear((int) (day.toEpochDay() - first)));
        int[] before = new int[(int) days + 1];
        for (int i = 0; i < days; i++) {
            before[i + 1] = before[i] + (rest.get(i) ? 0 : 1);
        }
        return new WorkingDayTable(first, before);
    }

    /** Tells whether every day from one to another, both included, is in the table. */
    boolean covers(LocalDate from, LocalDate to) {
        return from.toEpochDay() >= first && to.toEpochDay() < first + before.length - 1;
    }

    /** Counts the working days after one day, up to another and including it; both are in the table. */
    int between(LocalDate start, LocalDate end) {
        return before[place(end) + 1] - before[place(start) + 1];
    }

    private int place(LocalDate day) {
        return (int) (day.toEpochDay() - first);
    }
}
