package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(Quantities.class)
class DateSpanProperties {

    /** The naive reference: the days, one by one, within a window that goes beyond each end the generator draws. */
    private static Set<LocalDate> days(DateSpan span) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate last = LocalDate.of(2025, 6, 1);
        for (LocalDate day = LocalDate.of(2024, 12, 1); day.isBefore(last); day = day.plusDays(1)) {
            boolean begun = span.from().isEmpty() || day.compareTo(span.from().get()) >= 0;
            boolean ended = span.to().isPresent() && day.compareTo(span.to().get()) >= 0;
            if (begun && !ended) {
                days.add(day);
            }
        }
        return days;
    }

    @Property(tries = 10_000)
    void agreesWithSetsOfDays(@ForAll DateSpan a, @ForAll DateSpan b, @ForAll LocalDate day) {
        Set<LocalDate> both = Sets.intersection(days(a), days(b));
        assertEquals(days(a).contains(day), a.contains(day));
        assertEquals(!both.isEmpty(), a.overlaps(b));
        assertEquals(both, a.intersection(b).map(DateSpanProperties::days).orElse(Set.of()));
        assertEquals(days(a).containsAll(days(b)), a.encloses(b));
        a.days().ifPresent(count -> assertEquals(days(a).size(), count));
    }

    @Property
    void intersectsInAnyOrder(@ForAll DateSpan a, @ForAll DateSpan b, @ForAll DateSpan c) {
        assertEquals(a.intersection(b), b.intersection(a));
        assertEquals(
                a.intersection(b).flatMap(c::intersection), b.intersection(c).flatMap(a::intersection));
        assertEquals(Optional.of(a), a.intersection(a));
        assertEquals(Optional.of(a), a.intersection(DateSpan.always()));
        assertTrue(a.encloses(a));
    }

    @Property
    void readsWhatItWrites(@ForAll DateSpan span) {
        assertEquals(span, DateSpan.parse(span.toString()));
    }
}
