package dev.governance.duty;

import dev.governance.basics.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days that several spans have together; a worker that lives for one call. */
final class Coverage {

    private static final Comparator<DateSpan> EARLIEST_FIRST = Comparator.comparing(Coverage::start);

    private final List<DateSpan> spans = new ArrayList<>();
    private boolean sorted = true;

    void add(DateSpan span) {
        spans.add(span);
        sorted = false;
    }

    /** Returns the first days of a span that nothing covers, up to where something covers again. */
    Optional<DateSpan> firstGap(DateSpan within) {
        sort();
        LocalDate open = start(within);
        LocalDate end = end(within);
        for (DateSpan span : spans) {
            if (start(span).isAfter(open)) {
                LocalDate next = start(span).isBefore(end) ? start(span) : end;
                return Optional.of(between(open, next));
            }
            open = end(span).isAfter(open) ? end(span) : open;
            if (!open.isBefore(end)) {
                return Optional.empty();
            }
        }
        return Optional.of(between(open, end));
    }

    private void sort() {
        if (!sorted) {
            spans.sort(EARLIEST_FIRST);
            sorted = true;
        }
    }

    static LocalDate start(DateSpan span) {
        return span.from().orElse(LocalDate.MIN);
    }

    static LocalDate end(DateSpan span) {
        return span.to().orElse(LocalDate.MAX);
    }

    private static DateSpan between(LocalDate from, LocalDate to) {
        if (from.equals(LocalDate.MIN)) {
            return to.equals(LocalDate.MAX) ? DateSpan.always() : DateSpan.before(to);
        }
        return to.equals(LocalDate.MAX) ? DateSpan.starting(from) : DateSpan.of(from, to);
    }
}
