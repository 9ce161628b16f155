package dev.governance.examples.people;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import dev.governance.worker.Appointment;
import dev.governance.worker.AppointmentId;
import dev.governance.worker.PostId;
import dev.governance.worker.WorkEntry;
import dev.governance.worker.WorkerId;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the table of appointments (任职表): an appointment, and how many hours of work a year are done under it.
 *
 * @param id the number of the appointment
 * @param worker who holds the post, by pseudonym
 * @param organization the body
 * @param post the post
 * @param community where the work is done
 * @param share which part of the working time it takes
 * @param during when it is held
 * @param paid whether the salary comes from it
 * @param hours hours of work a year, where somebody counted; 0 to 100,000
 */
@JsonPropertyOrder({"id", "worker", "organization", "post", "community", "share", "during", "paid", "hours"})
public record AppointmentRow(
        AppointmentId id,
        WorkerId worker,
        OrganizationId organization,
        PostId post,
        DivisionCode community,
        Share share,
        DateSpan during,
        boolean paid,
        Optional<Integer> hours) {

    /**
     * Checks that the appointment and its work can be.
     *
     * @throws IllegalStateException if the hours are out of range
     */
    public AppointmentRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(community, "community");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(during, "during");
        if (hours.orElse(0) < 0 || hours.orElse(0) > 100_000) {
            throw new IllegalArgumentException("hours a year are 0 to 100000, not " + hours.get());
        }
    }

    /** Returns the appointment without its work. */
    Appointment appointment() {
        return Appointment.builder()
                .id(id)
                .worker(worker)
                .organization(organization)
                .post(post)
                .community(community)
                .share(share)
                .during(during)
                .paid(paid)
                .build();
    }

    /** Returns the work, where somebody counted. */
    Optional<WorkEntry> work() {
        return hours.map(count -> WorkEntry.builder()
                .appointment(id)
                .hoursPerYear(count)
                .during(during)
                .build());
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "appointment " + id;
    }
}
