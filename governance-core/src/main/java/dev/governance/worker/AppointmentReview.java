package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who is stretched over too many posts (身兼数职核查): shares above the whole, two salaries, and how many posts people have.
 *
 * <p>A person's appointments are swept in the order of their days: n log n. Findings name appointments, never the person. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAppointmentReview.class)
@JsonDeserialize(as = ImmutableAppointmentReview.class)
@JsonPropertyOrder({"day", "persons", "several", "findings"})
public abstract class AppointmentReview implements Serializable {

    AppointmentReview() {}

    /**
     * Returns the day on which posts are counted.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns how many people hold a post on the day.
     *
     * @return 0 or more
     */
    public abstract int persons();

    /**
     * Returns how many of them hold several.
     *
     * @return 0 or more
     */
    public abstract int several();

    /**
     * Returns what was found, on any day.
     *
     * @return the findings; empty if all is as it should be
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Reviews appointments.
     *
     * @param appointments the appointments, in any order; each id once
     * @param day the day on which posts are counted
     * @return the review
     * @throws IllegalArgumentException if an id stands twice
     */
    public static AppointmentReview of(List<Appointment> appointments, LocalDate day) {
        checkArgument(
                appointments.stream().map(Appointment::id).distinct().count() == appointments.size(),
                "an appointment stands twice");
        ImmutableListMultimap<WorkerId, Appointment> byWorker = Multimaps.index(appointments, Appointment::worker);
        List<Finding> findings = new ArrayList<>();
        int persons = 0;
        int several = 0;
        for (Collection<Appointment> posts : byWorker.asMap().values()) {
            AppointmentSweep.of(posts).ifPresent(findings::add);
            AppointmentSweep.ofPaid(posts).ifPresent(findings::add);
            long held =
                    posts.stream().filter(post -> post.during().contains(day)).count();
            persons += held > 0 ? 1 : 0;
            several += held > 1 ? 1 : 0;
        }
        return ImmutableAppointmentReview.builder()
                .day(day)
                .persons(persons)
                .several(several)
                .findings(findings)
                .build();
    }

    @Value.Check
    void check() {
        checkState(several() <= persons(), "%s of %s hold several posts", several(), persons());
    }
}
