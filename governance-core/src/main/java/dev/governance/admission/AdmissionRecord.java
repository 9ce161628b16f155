package dev.governance.admission;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.policy.DecisionRecord;
import dev.governance.process.ActorId;
import dev.governance.process.AuditTrail;
import dev.governance.process.Replay;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request and all that happened to it (准入台账条目).
 *
 * <p>Whoever reads a record from elsewhere asks {@link #replay} whether the trail is one that the procedure would have written.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAdmissionRecord.class)
@JsonDeserialize(as = ImmutableAdmissionRecord.class)
@JsonPropertyOrder({"request", "trail"})
public abstract class AdmissionRecord implements Serializable {

    AdmissionRecord() {}

    /**
     * Returns what is asked.
     *
     * @return the request
     */
    public abstract TaskRequest request();

    /**
     * Returns what happened.
     *
     * @return the trail, refused attempts among it
     */
    public abstract AuditTrail<AdmissionState, AdmissionEvent> trail();

    /**
     * Returns where the request stands.
     *
     * @return the state
     */
    public final AdmissionState state() {
        return trail().state();
    }

    /**
     * Returns the last decision.
     *
     * @return what the policy proposed when it was made; absent before
     */
    public final Optional<DecisionRecord> decision() {
        return trail().moves().reverse().stream()
                .flatMap(entry -> entry.event().decision().stream())
                .findFirst();
    }

    /**
     * Returns the last day on which a provisional admission can be ratified.
     *
     * @return the day; absent unless the request stands at {@link AdmissionState#EMERGENCY_ADMITTED}
     */
    public final Optional<LocalDate> ratificationDue() {
        return trail().last()
                .filter(entry -> state() == AdmissionState.EMERGENCY_ADMITTED)
                .flatMap(entry -> trail().lastMoveTo(AdmissionState.EMERGENCY_ADMITTED))
                .flatMap(entry -> entry.event().due());
    }

    /**
     * Returns since when the gate has to decide.
     *
     * @return the day on which the request was last handed in, complete or completed; absent unless it is with the gate undecided
     */
    public final Optional<LocalDate> undecidedSince() {
        return state().isUndecided()
                ? trail().lastMoveTo(AdmissionState.SUBMITTED)
                        .map(entry -> entry.at().toLocalDate())
                : Optional.empty();
    }

    /**
     * Tries a move.
     *
     * @param event what is tried
     * @param actor who tries it
     * @param at when, on the wall clock of the place
     * @param reason why; not blank, and without anything personal
     * @return the record with one entry more; the {@linkplain AuditTrail#refusal() refusal} of its trail tells whether it moved
     */
    public final AdmissionRecord attempt(AdmissionEvent event, ActorId actor, LocalDateTime at, String reason) {
        return ImmutableAdmissionRecord.builder()
                .request(request())
                .trail(AdmissionProcedure.standard().attempt(trail(), event, actor, at, reason))
                .build();
    }

    /**
     * Walks the trail again.
     *
     * @return the state that is reached, or the first entry that departs from the procedure
     */
    public final Replay<AdmissionState> replay() {
        return trail().replay(AdmissionProcedure.standard());
    }

    /**
     * Returns the record of a request that is being written.
     *
     * @param request the request
     * @return a record in {@link AdmissionState#DRAFT}, without entries
     */
    public static AdmissionRecord of(TaskRequest request) {
        return ImmutableAdmissionRecord.builder()
                .request(request)
                .trail(AdmissionProcedure.standard().start())
                .build();
    }

    @Value.Check
    void check() {
        trail().entries().forEach(entry -> {
            checkState(
                    entry.event()
                            .decision()
                            .map(decision ->
                                    decision.subject().equals(request().id().value()))
                            .orElse(true),
                    "request %s: a decision in its trail is of another request",
                    request().id());
            checkState(
                    entry.event().ground().isEmpty()
                            || entry.event().ground().equals(request().emergency()),
                    "request %s: an emergency in its trail is not the one that it declares",
                    request().id());
        });
    }

    /** Returns the id and the state. */
    @Override
    public final String toString() {
        return request().id() + " " + state();
    }
}
