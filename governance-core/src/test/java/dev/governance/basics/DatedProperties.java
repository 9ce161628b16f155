package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(Quantities.class)
class DatedProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** Any spans: a dated value is built just when each day of the window is in one span, from the first to the last. */
    @Property(tries = 10_000)
    void buildsJustWhatSaysOneThingADay(@ForAll @Size(min = 1, max = 3) List<DateSpan> spans) {
        TreeMap<LocalDate, Integer> saying = new TreeMap<>();
        for (LocalDate day = FIRST.minusDays(5); day.isBefore(FIRST.plusDays(120)); day = day.plusDays(1)) {
            LocalDate today = day;
            saying.put(day, (int) spans.stream().filter(s -> s.contains(today)).count());
        }
        Deque<Integer> trimmed = new ArrayDeque<>(saying.values());
        while (trimmed.getFirst() == 0) {
            trimmed.removeFirst();
        }
        while (trimmed.getLast() == 0) {
            trimmed.removeLast();
        }
        if (trimmed.stream().allMatch(count -> count == 1)) {
            Dated<DateSpan> dated = dated(spans);
            saying.forEach((day, count) ->
                    assertEquals(spans.stream().filter(s -> s.contains(day)).findFirst(), dated.at(day)));
        } else {
            assertThrows(IllegalArgumentException.class, () -> dated(spans));
        }
    }

    private static Dated<DateSpan> dated(List<DateSpan> spans) {
        return new Dated<>(
                spans.stream().map(span -> DatedEntry.of(span, span)).collect(ImmutableList.toImmutableList()));
    }

    @Property
    void keepsThePastWhenItChanges(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 9) int after,
            @ForAll @IntRange(min = 0, max = 90) int day) {
        Dated.Builder<Integer> builder = Dated.builder();
        LocalDate from = FIRST;
        for (int length : lengths) {
            builder.put(DateSpan.of(from, from.plusDays(length)), length);
            from = from.plusDays(length);
        }
        Dated<Integer> before = builder.build();
        LocalDate change =
                FIRST.plusDays(Math.min(after, lengths.stream().mapToInt(i -> i).sum()));
        Dated<Integer> changed = before.changedFrom(change, -1);
        LocalDate asked = FIRST.plusDays(day);
        assertEquals(asked.isBefore(change) ? before.at(asked) : Optional.of(-1), changed.at(asked));
    }
}
