package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.process.ActorId;
import dev.governance.process.AuditTrail;
import dev.governance.process.Replay;
import dev.governance.process.StateMachine;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An allegation and all that happened to it (问责案件).
 *
 * <p>Whoever reads a case from elsewhere asks {@link #replay} whether the trail is one that the procedure would have written. Immutable
 * and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAccountabilityCase.class)
@JsonDeserialize(as = ImmutableAccountabilityCase.class)
@JsonPropertyOrder({"allegation", "trail"})
public abstract class AccountabilityCase implements Serializable {

    AccountabilityCase() {}

    /**
     * Returns what the body has to answer for.
     *
     * @return the allegation
     */
    public abstract Allegation allegation();

    /**
     * Returns what happened.
     *
     * @return the trail, refused attempts among it
     */
    public abstract AuditTrail<CaseState, CaseEvent> trail();

    /**
     * Returns where the case stands.
     *
     * @return the state
     */
    @JsonIgnore
    public final CaseState state() {
        return trail().state();
    }

    /**
     * Returns the measure that took effect.
     *
     * @return the decision; absent unless the case ended with a measure
     */
    @JsonIgnore
    public final Optional<MeasureDecision> effective() {
        return switch (state()) {
            case FINAL, UPHELD ->
                trail().lastMoveTo(CaseState.DECIDED)
                        .flatMap(entry -> entry.event().decision());
            case REVISED ->
                trail().lastMoveTo(CaseState.REVISED)
                        .flatMap(entry -> entry.event().decision());
            default -> Optional.empty();
        };
    }

    /**
     * Tries a move.
     *
     * @param event what is tried
     * @param actor who tries it
     * @param at when, on the wall clock of the place
     * @param reason why; not blank, and without anything personal
     * @return the case with one entry more; the {@linkplain AuditTrail#refusal() refusal} of its trail tells whether it moved
     * @throws IllegalStateException if a notice, a decision or an exemption is of another case than this
     */
    public final AccountabilityCase attempt(CaseEvent event, ActorId actor, LocalDateTime at, String reason) {
        return ImmutableAccountabilityCase.builder()
                .allegation(allegation())
                .trail(procedure().attempt(trail(), event, actor, at, reason))
                .build();
    }

    private StateMachine<CaseState, CaseEvent> procedure() {
        return AccountabilityProcedure.of(allegation().proposal().subject());
    }

    /**
     * Walks the trail again.
     *
     * @return the state that is reached, or the first entry that departs from the procedure
     */
    public final Replay<CaseState> replay() {
        return trail().replay(procedure());
    }

    /**
     * Opens a case.
     *
     * @param allegation what the body has to answer for
     * @return a case in {@link CaseState#RAISED}, without entries
     */
    public static AccountabilityCase of(Allegation allegation) {
        return ImmutableAccountabilityCase.builder()
                .allegation(allegation)
                .trail(AccountabilityProcedure.of(allegation.proposal().subject())
                        .start())
                .build();
    }

    @Value.Check
    void check() {
        trail().entries().forEach(entry -> check(entry.event()));
    }

    private void check(CaseEvent event) {
        Proposal proposal = allegation().proposal();
        checkState(
                event.notice()
                        .map(notice -> notice.to().equals(proposal.subject())
                                && notice.limitation().equals(proposal.limitation())
                                && !notice.gravest().isGraverThan(proposal.measure()))
                        .orElse(true),
                "case %s: a notice goes to another body, or tells of another term or of more than was proposed",
                allegation().id());
        checkState(
                event.decision()
                        .map(decision -> decision.kind() == proposal.kind() && decision.ground() == proposal.ground())
                        .orElse(true),
                "case %s: a decision meets another kind of body, or is for something else",
                allegation().id());
        checkState(
                event.exemption()
                        .map(claim -> claim.subject().equals(proposal.subject()) && claim.ground() == proposal.ground())
                        .orElse(true),
                "case %s: an exemption is of another body or for something else",
                allegation().id());
    }

    /** Returns the id and the state. */
    @Override
    public final String toString() {
        return allegation().id() + " " + state();
    }
}
