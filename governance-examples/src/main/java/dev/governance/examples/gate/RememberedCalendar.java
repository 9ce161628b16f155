package dev.governance.examples.gate;

import dev.governance.basics.Answer;
import dev.governance.basics.WorkingCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A calendar that remembers what it counted (工作日缓存): requests of one day ask for the same spans again and again.
 *
 * <p>Thread-safe. It remembers a bounded number of spans.
 */
public final class RememberedCalendar implements WorkingCalendar {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1 << 14;

    private final WorkingCalendar calendar;
    private final Map<Span, Answer<Integer>> counted = new ConcurrentHashMap<>();

    private record Span(LocalDate start, LocalDate end) implements java.io.Serializable {}

    /**
     * Makes one.
     *
     * @param calendar which days are working days
     */
    public RememberedCalendar(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Answer<Boolean> isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    @Override
    public Answer<Integer> workingDaysBetween(LocalDate start, LocalDate end) {
        Span span = new Span(start, end);
        Answer<Integer> known = counted.get(span);
        if (known == null) {
            known = calendar.workingDaysBetween(start, end);
            if (counted.size() < MOST) {
                counted.put(span, known);
            }
        }
        return known;
    }
}
