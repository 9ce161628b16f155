package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class AppointmentReviewProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static List<Appointment> any(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(number -> WorkerCases.appointment("a-" + number, "w-" + random.nextInt(2))
                        .share(Share.of(1 + random.nextInt(6), 6))
                        .paid(random.nextInt(3) == 0)
                        .during(during(random))
                        .build())
                .toList();
    }

    private static DateSpan during(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> DateSpan.starting(from);
            case 1 -> DateSpan.before(from.plusDays(1));
            default -> DateSpan.of(from, from.plusDays(1 + random.nextInt(10)));
        };
    }

    /** Each day is looked at. */
    private static long naive(List<Appointment> appointments, Predicate<List<Appointment>> tooMuch) {
        return appointments.stream()
                .map(Appointment::worker)
                .distinct()
                .filter(worker -> IntStream.range(-1, 40)
                        .mapToObj(FIRST::plusDays)
                        .anyMatch(day -> tooMuch.test(appointments.stream()
                                .filter(one -> one.worker().equals(worker)
                                        && one.during().contains(day))
                                .toList())))
                .count();
    }

    @Property(tries = 10_000)
    void findsTheSameAsALookAtEveryDay(@ForAll long seed) {
        List<Appointment> appointments = any(new Random(seed));
        List<String> codes = AppointmentReview.of(appointments, FIRST).findings().stream()
                .map(Finding::code)
                .toList();

        assertEquals(
                naive(
                        appointments,
                        held -> Ratio.sum(held.stream()
                                                .map(one -> one.share().ratio())
                                                .toList())
                                        .compareTo(Ratio.one())
                                > 0),
                Collections.frequency(codes, "worker.shares-above-whole"));
        assertEquals(
                naive(
                        appointments,
                        held -> held.stream().filter(Appointment::paid).count() > 1),
                Collections.frequency(codes, "worker.two-salaries"));
    }

    @Property(tries = 100_000)
    @Tag("long")
    void findsTheSameAsALookAtEveryDayInManyCases(@ForAll long seed) {
        findsTheSameAsALookAtEveryDay(seed);
    }
}
