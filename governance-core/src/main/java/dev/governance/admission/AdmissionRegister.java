package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.governance.basics.WireVersion;
import dev.governance.basics.WorkingCalendar;
import dev.governance.process.ActorId;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All requests of one place with their trails (准入台账): who asked what of whom, and where it stands.
 *
 * <p>A register is a value: each step gives a new one. Immutable and thread-safe.
 */
@Value.Immutable
@WireVersion(1)
@JsonSerialize(as = ImmutableAdmissionRegister.class)
@JsonDeserialize(as = ImmutableAdmissionRegister.class)
@JsonPropertyOrder({"records"})
public abstract class AdmissionRegister implements Serializable {

    AdmissionRegister() {}

    /**
     * Returns the records.
     *
     * @return one for each request, in the order in which they were filed
     */
    public abstract ImmutableList<AdmissionRecord> records();

    /**
     * Returns the records by the ids of their requests.
     *
     * @return the records
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableSortedMap<TaskId, AdmissionRecord> byId() {
        ImmutableSortedMap.Builder<TaskId, AdmissionRecord> byId = ImmutableSortedMap.naturalOrder();
        records().forEach(record -> byId.put(record.request().id(), record));
        return byId.buildOrThrow();
    }

    /**
     * Looks a record up.
     *
     * @param id the id of its request
     * @return the record, or nothing
     */
    public final Optional<AdmissionRecord> record(TaskId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * Returns the records in a state.
     *
     * @param state the state
     * @return its records, in the order of the register
     */
    public final ImmutableList<AdmissionRecord> in(AdmissionState state) {
        return records().stream().filter(record -> record.state() == state).collect(toImmutableList());
    }

    /**
     * Returns the records of work that communities do.
     *
     * @return the records at work, in the order of the register
     */
    public final ImmutableList<AdmissionRecord> atWork() {
        return records().stream().filter(record -> record.state().isAtWork()).collect(toImmutableList());
    }

    /**
     * Files a request.
     *
     * @param request a request that the register does not know
     * @return the register with a record in {@link AdmissionState#DRAFT} more
     * @throws IllegalStateException if a request of that id is in the register
     */
    public final AdmissionRegister with(TaskRequest request) {
        return of(ImmutableList.<AdmissionRecord>builder()
                .addAll(records())
                .add(AdmissionRecord.of(request))
                .build());
    }

    /**
     * Tries a move of one request.
     *
     * @param id the request
     * @param event what is tried
     * @param actor who tries it
     * @param at when, on the wall clock of the place
     * @param reason why; not blank, and without anything personal
     * @return the register with one entry more in the trail of the request, whether it moved or not
     * @throws IllegalArgumentException if the register does not know the request
     */
    public final AdmissionRegister attempt(
            TaskId id, AdmissionEvent event, ActorId actor, LocalDateTime at, String reason) {
        checkArgument(byId().containsKey(id), "the register knows no request %s", id);
        return of(records().stream()
                .map(record -> record.request().id().equals(id) ? record.attempt(event, actor, at, reason) : record)
                .collect(toImmutableList()));
    }

    /**
     * Looks at all work again: what did not come suspends it, what came lets it go on, what is over ends.
     *
     * <p>Active work whose funds and powers came is confirmed, other active work is suspended; suspended work goes on where all
     * came. Work of which no delivery is told stays as it is, with a finding. A provisional admission ends after its last day,
     * temporary work on the day on which its period is over. A request that the gate has had undecided for longer than the
     * {@linkplain AdmissionStandard#decisionTime() time to decide} is a finding against the gate itself
     * ({@code admission.decision-overdue}); where the calendar does not know the days, a warning says so.
     *
     * @param at when, on the wall clock of the place
     * @param actor who reviews
     * @param deliveries what was due and what came, by request
     * @param standard the numbers in force
     * @param calendar which days are working days
     * @return the register after the review, and what was found
     */
    public final RegisterReview review(
            LocalDateTime at,
            ActorId actor,
            Map<TaskId, Delivery> deliveries,
            AdmissionStandard standard,
            WorkingCalendar calendar) {
        return new PeriodicReview(at, actor, standard, calendar).of(this, deliveries);
    }

    /**
     * Returns a register without records.
     *
     * @return the register
     */
    public static AdmissionRegister empty() {
        return of(ImmutableList.of());
    }

    /**
     * Returns a register.
     *
     * @param records one for each request
     * @return the register
     * @throws IllegalStateException if two records are of one request
     */
    public static AdmissionRegister of(Iterable<AdmissionRecord> records) {
        return ImmutableAdmissionRegister.builder().addAllRecords(records).build();
    }

    @Value.Check
    void check() {
        long distinct = records().stream()
                .map(record -> record.request().id())
                .distinct()
                .count();
        checkState(distinct == records().size(), "two records are of one request: %s", records());
    }
}
