package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.admission.CommunityLoad;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppointmentReviewTest {

    private static List<Finding> findings(Appointment... appointments) {
        return AppointmentReview.of(List.of(appointments), WorkerCases.DAY).findings();
    }

    @Test
    void severalPostsShareOnePerson() {
        Appointment one = WorkerCases.appointment("a-1", "w-1").paid(true).build();
        Appointment two = WorkerCases.appointment("a-2", "w-1").build();
        AppointmentReview review = AppointmentReview.of(
                List.of(one, two, WorkerCases.appointment("a-3", "w-2").build()), WorkerCases.DAY);

        assertEquals(List.of(), review.findings());
        assertEquals(2, review.persons());
        assertEquals(1, review.several());
    }

    @Test
    void morePostsThanAPersonHasTimeForAreFound() {
        Finding finding = findings(
                        WorkerCases.appointment("a-1", "w-1").build(),
                        WorkerCases.appointment("a-3", "w-1")
                                .share(Share.of(1, 10))
                                .during(DateSpan.starting(LocalDate.of(2025, 6, 1)))
                                .build(),
                        WorkerCases.appointment("a-2", "w-1").build())
                .get(0);

        assertEquals("worker.shares-above-whole", finding.code());
        assertEquals("11/10", finding.values().get("shares"));
        assertEquals("2025-06-01", finding.values().get("from"));
        assertEquals("a-1, a-2, a-3", finding.values().get("appointments"));
    }

    @Test
    void onePersonHasOneSalaryAtATime() {
        Appointment first = WorkerCases.appointment("a-1", "w-1")
                .paid(true)
                .during(DateSpan.ofYear(2024))
                .build();
        Appointment second = WorkerCases.appointment("a-2", "w-1").paid(true).build();

        assertEquals(List.of(), findings(first, second), "one after the other");
        Appointment overlapping = Appointment.builder()
                .from(first)
                .during(DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 2)))
                .build();
        assertEquals(
                List.of("worker.two-salaries"),
                findings(overlapping, second).stream().map(Finding::code).toList());
    }

    @Test
    void anAppointmentStandsOnce() {
        Appointment one = WorkerCases.appointment("a-1", "w-1").build();

        assertThrows(IllegalArgumentException.class, () -> AppointmentReview.of(List.of(one, one), WorkerCases.DAY));
    }

    @Test
    void theLedgerTellsTheGateWhatACommunityCarries() {
        Appointment half = WorkerCases.appointment("a-1", "w-1").build();
        Appointment whole =
                WorkerCases.appointment("a-2", "w-2").share(Share.whole()).build();
        WorkloadLedger ledger = WorkloadLedger.builder()
                .fullTimeHours(2000)
                .addAppointments(half, whole)
                .addEntries(entry("a-1", 900, DateSpan.always()), entry("a-2", 800, DateSpan.ofYear(2026)))
                .addEntries(entry("a-1", 300, DateSpan.ofYear(2026)))
                .build();

        assertEquals(new CommunityLoad(2000, 3000), CommunityLoad.from(ledger, WorkerCases.COMMUNITY, WorkerCases.DAY));
        assertEquals(
                new CommunityLoad(900, 3000),
                CommunityLoad.from(ledger, WorkerCases.COMMUNITY, LocalDate.of(2027, 1, 1)));
        assertEquals(new CommunityLoad(0, 0), CommunityLoad.from(ledger, WorkerCases.OTHER, WorkerCases.DAY));
        List<Finding> overloads = ledger.overloads(WorkerCases.DAY);
        assertEquals(1, overloads.size());
        assertEquals(Optional.of("a-1"), overloads.get(0).subject());
        assertEquals("1200", overloads.get(0).values().get("hours"));
        assertEquals("1000", overloads.get(0).values().get("time"));
        assertEquals(List.of(), ledger.overloads(LocalDate.of(2027, 1, 1)));
    }

    private static WorkEntry entry(String appointment, long hours, DateSpan during) {
        return WorkEntry.builder()
                .appointment(AppointmentId.of(appointment))
                .hoursPerYear(hours)
                .during(during)
                .build();
    }

    @Test
    void workIsDoneByAnAppointmentThatIsThere() {
        assertThrows(
                IllegalStateException.class,
                () -> WorkloadLedger.builder()
                        .fullTimeHours(2000)
                        .addEntries(entry("a-9", 1, DateSpan.always()))
                        .build());
    }
}
