package dev.governance.duty;

import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines by what they are about and where, to be asked for one that meets another line: in its place or around it, with a day in
 * common.
 *
 * <p>Lines come wide places first and early days first, so that whoever asks finds all places around its own complete. Each seat
 * remembers for each of its lines which one up to there lasts longest: of those that begin early enough, if any meets a line, that
 * one does. A question costs a binary search in each of at most five places.
 */
final class Seats {

    private record Seat(Object about, DivisionCode place) {}

    /** The lines of one seat by their first day, and beside each the one up to it that lasts longest. */
    private static final class Row {
        private final List<ReviewedLine> lines = new ArrayList<>(1);
        private final List<ReviewedLine> longest = new ArrayList<>(1);

        private void add(ReviewedLine line) {
            ReviewedLine before = longest.isEmpty() ? line : longest.get(longest.size() - 1);
            lines.add(line);
            longest.add(Coverage.end(line.days()).isAfter(Coverage.end(before.days())) ? line : before);
        }

        private @Nullable ReviewedLine meeting(ReviewedLine line) {
            int early = beginningBefore(Coverage.end(line.days()));
            ReviewedLine last = early == 0 ? null : longest.get(early - 1);
            return last != null && last.days().overlaps(line.days()) ? last : null;
        }

        private int beginningBefore(LocalDate end) {
            int low = 0;
            int high = lines.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (Coverage.start(lines.get(middle).days()).isBefore(end)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    private final Map<Seat, Row> rows = new HashMap<>();

    void add(Object about, ReviewedLine line) {
        rows.computeIfAbsent(new Seat(about, line.place()), seat -> new Row()).add(line);
    }

    /** Returns a line that came before and meets another one; the nearest place first, and of one place the longest. */
    Optional<ReviewedLine> meeting(Object about, ReviewedLine line) {
        Optional<DivisionCode> place = Optional.of(line.place());
        while (place.isPresent()) {
            Row row = rows.get(new Seat(about, place.get()));
            ReviewedLine meets = row == null ? null : row.meeting(line);
            if (meets != null) {
                return Optional.of(meets);
            }
            place = place.get().parent();
        }
        return Optional.empty();
    }
}
