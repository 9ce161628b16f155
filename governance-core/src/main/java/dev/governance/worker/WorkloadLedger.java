package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What everybody does, and has time for (工作量台账). The gate asks it how much a community carries already.
 *
 * <p>Capacity is the hours of a full post times the shares of the posts that are held. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWorkloadLedger.class)
@JsonDeserialize(as = ImmutableWorkloadLedger.class)
@JsonPropertyOrder({"fullTimeHours", "appointments", "entries"})
public abstract class WorkloadLedger implements Serializable {

    WorkloadLedger() {}

    /**
     * Returns how many hours a full post has a year.
     *
     * @return hours, 1 to 8,784
     */
    public abstract long fullTimeHours();

    /**
     * Returns the posts that are held.
     *
     * @return the appointments, each id once
     */
    public abstract ImmutableList<Appointment> appointments();

    /**
     * Returns the work.
     *
     * @return the entries, in any order; each of an appointment that is there
     */
    public abstract ImmutableList<WorkEntry> entries();

    /**
     * Returns the hours of work in a community on a day.
     *
     * @param community the community
     * @param day the day
     * @return hours a year
     */
    public final long carried(DivisionCode community, LocalDate day) {
        return work().get(community).stream()
                .filter(entry -> entry.during().contains(day))
                .mapToLong(WorkEntry::hoursPerYear)
                .sum();
    }

    /**
     * Returns the hours that the people of a community have on a day.
     *
     * @param community the community
     * @param day the day
     * @return hours a year, a part of an hour left out
     */
    public final long capacity(DivisionCode community, LocalDate day) {
        Ratio posts = Ratio.sum(appointments().stream()
                .filter(post ->
                        post.community().equals(community) && post.during().contains(day))
                .map(post -> post.share().ratio())
                .toList());
        return hours(posts).round(RoundingMode.DOWN).longValueExact();
    }

    /**
     * Returns who has more work than time on a day.
     *
     * @param day the day
     * @return a finding {@code worker.overloaded} for each appointment whose work takes more hours than its share has, in the
     *     order of the appointments
     */
    public final ImmutableList<Finding> overloads(LocalDate day) {
        Map<AppointmentId, Long> work = new HashMap<>();
        for (WorkEntry entry : entries()) {
            if (entry.during().contains(day)) {
                work.merge(entry.appointment(), entry.hoursPerYear(), Math::addExact);
            }
        }
        return appointments().stream()
                .filter(post -> post.during().contains(day))
                .flatMap(post -> overload(post, work.getOrDefault(post.id(), 0L)).stream())
                .collect(toImmutableList());
    }

    private Optional<Finding> overload(Appointment post, long work) {
        Ratio time = hours(post.share().ratio());
        return Ratio.of(work).compareTo(time) <= 0
                ? Optional.empty()
                : Optional.of(Finding.builder("worker.overloaded")
                        .severity(Finding.Severity.WARNING)
                        .subject(post.id().value())
                        .putValues("appointment", post.id().value())
                        .putValues("hours", Long.toString(work))
                        .putValues("time", time.round(RoundingMode.DOWN).toString())
                        .putValues("community", post.community().toString())
                        .build());
    }

    private Ratio hours(Ratio posts) {
        return posts.times(Ratio.of(fullTimeHours()));
    }

    private Appointment of(WorkEntry entry) {
        return Objects.requireNonNull(byId().get(entry.appointment()));
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableListMultimap<DivisionCode, WorkEntry> work() {
        return Multimaps.index(entries(), entry -> of(entry).community());
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableListMultimap<DivisionCode, Appointment> posts() {
        return Multimaps.index(appointments(), Appointment::community);
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableMap<AppointmentId, Appointment> byId() {
        return Maps.uniqueIndex(appointments(), Appointment::id);
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(fullTimeHours() >= 1 && fullTimeHours() <= 8784, "a year has 8784 hours, not %s", fullTimeHours());
        checkState(
                appointments().stream().map(Appointment::id).distinct().count()
                        == appointments().size(),
                "an appointment stands twice");
        for (WorkEntry entry : entries()) {
            checkState(byId().containsKey(entry.appointment()), "there is no appointment %s", entry.appointment());
        }
    }

    /** Builds a {@link WorkloadLedger}. */
    public static final class Builder extends ImmutableWorkloadLedger.Builder {
        Builder() {}
    }
}
