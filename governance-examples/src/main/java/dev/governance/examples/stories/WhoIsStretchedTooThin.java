package dev.governance.examples.stories;

import dev.governance.admission.CommunityLoad;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Share;
import dev.governance.json.FindingSentences;
import dev.governance.organization.OrganizationId;
import dev.governance.worker.Appointment;
import dev.governance.worker.AppointmentId;
import dev.governance.worker.AppointmentReview;
import dev.governance.worker.PostId;
import dev.governance.worker.WorkEntry;
import dev.governance.worker.WorkerId;
import dev.governance.worker.WorkloadLedger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** How much of one person do several posts take, and does the gate know? (身兼数职) */
public final class WhoIsStretchedTooThin {

    private WhoIsStretchedTooThin() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Appointment> posts = List.of(
                appointment("A-1", "committee", Share.ofPercent(60), true),
                appointment("A-2", "party", Share.ofPercent(30), false),
                appointment("A-3", "station", Share.ofPercent(30), true));
        AppointmentReview.of(posts, Staff.DAY)
                .findings()
                .forEach(finding -> out.println(
                        FindingSentences.standard().sentence(finding).en()));
        WorkloadLedger ledger = WorkloadLedger.builder()
                .fullTimeHours(2000)
                .appointments(posts.subList(0, 2))
                .addEntries(work("A-1", 1300), work("A-2", 400))
                .build();
        ledger.overloads(Staff.DAY)
                .forEach(finding -> out.println(
                        FindingSentences.standard().sentence(finding).en()));
        CommunityLoad load = CommunityLoad.from(ledger, Staff.COMMUNITY, Staff.DAY);
        out.println("The gate is told: " + load.carried() + " of " + load.capacity() + " hours are taken.");
    }

    private static Appointment appointment(String id, String body, Share share, boolean paid) {
        return Appointment.builder()
                .id(AppointmentId.of(id))
                .worker(WorkerId.of("w-1"))
                .organization(OrganizationId.of(body))
                .post(PostId.of("chief"))
                .community(Staff.COMMUNITY)
                .share(share)
                .during(DateSpan.starting(LocalDate.of(2025, 1, 1)))
                .paid(paid)
                .build();
    }

    private static WorkEntry work(String appointment, long hours) {
        return WorkEntry.builder()
                .appointment(AppointmentId.of(appointment))
                .hoursPerYear(hours)
                .during(DateSpan.ofYear(2026))
                .build();
    }
}
