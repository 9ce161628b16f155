package dev.governance.organization.owners;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormId;
import dev.governance.organization.Yardsticks;
import dev.governance.process.AuditTrail;
import dev.governance.process.StateMachine;
import java.time.LocalDate;
import java.util.Optional;

/** Walks the steps of each compound again, and says which is the next. */
final class PathInspection {

    private final Yardsticks at;
    private final StateMachine<OwnersState, OwnersStep> ordinary;
    private final StateMachine<OwnersState, OwnersStep> small;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    PathInspection(Yardsticks at) {
        this.at = at;
        this.ordinary = OwnersPath.machine(at, false);
        this.small = OwnersPath.machine(at, true);
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }

    NextStep next(Compound compound) {
        AuditTrail<OwnersState, OwnersStep> trail = walk(compound);
        boolean ready = Readiness.missing(compound, at).isEmpty();
        OwnersState state = trail.state();
        OwnersMove move = move(state, ready);
        Optional<LocalDate> due = due(trail, move);
        boolean overdue = due.map(day -> at.date().isAfter(day)).orElse(false);
        if (overdue) {
            findings.add(overdue(compound, state, move, due.orElseThrow()));
        }
        return NextStep.builder()
                .compound(compound.id())
                .community(compound.community())
                .state(state)
                .next(move)
                .due(due)
                .overdue(overdue)
                .missing(isBefore(state) ? Readiness.missing(compound, at) : ImmutableList.of())
                .build();
    }

    private static boolean isBefore(OwnersState state) {
        return state == OwnersState.NO_BODY || state == OwnersState.MANAGEMENT_COMMITTEE;
    }

    private AuditTrail<OwnersState, OwnersStep> walk(Compound compound) {
        StateMachine<OwnersState, OwnersStep> machine =
                OwnersPath.isSmall(at, compound.households()) ? small : ordinary;
        AuditTrail<OwnersState, OwnersStep> trail = machine.start();
        for (OwnersStep step : compound.steps()) {
            if (step.day().isAfter(at.date())) {
                break;
            }
            trail = machine.attempt(
                    trail, step, step.actor().asActor(), step.day().atStartOfDay(), step.name());
            trail.refusal()
                    .ifPresent(refusal -> findings.add(of(refusal.code(), compound)
                            .putAllValues(refusal.values())
                            .putValues("step", step.name())
                            .citations(refusal.citations())
                            .build()));
        }
        return trail;
    }

    private static OwnersMove move(OwnersState state, boolean ready) {
        return switch (state) {
            case NO_BODY -> ready ? OwnersMove.APPLY : OwnersMove.FORM_MANAGEMENT_COMMITTEE;
            case MANAGEMENT_COMMITTEE -> OwnersMove.APPLY;
            case APPLIED -> OwnersMove.FORM_PREPARATORY_GROUP;
            case PREPARING -> OwnersMove.HOLD_FIRST_ASSEMBLY;
            case ASSEMBLY_HELD -> OwnersMove.FILE;
            case COMMITTEE_FILED -> OwnersMove.RE_ELECT;
        };
    }

    private Optional<LocalDate> due(AuditTrail<OwnersState, OwnersStep> trail, OwnersMove move) {
        return switch (move) {
            case FORM_PREPARATORY_GROUP ->
                since(trail, OwnersState.APPLIED)
                        .flatMap(day -> at.value(OwnersNorms.EXAMINATION)
                                .flatMap(first ->
                                        at.value(OwnersNorms.PREPARATION).map(second -> day.plusDays(first + second))));
            case FILE ->
                since(trail, OwnersState.ASSEMBLY_HELD)
                        .flatMap(day -> at.value(OwnersNorms.FILING).map(day::plusDays));
            case RE_ELECT ->
                since(trail, OwnersState.ASSEMBLY_HELD)
                        .flatMap(day -> at.value(OwnersNorms.TERM).map(day::plusYears));
            case APPLY ->
                since(trail, OwnersState.MANAGEMENT_COMMITTEE)
                        .flatMap(day -> at.value(OwnersNorms.MANAGEMENT_TERM).map(day::plusYears));
            case HOLD_FIRST_ASSEMBLY, FORM_MANAGEMENT_COMMITTEE, DISSOLVE -> Optional.empty();
        };
    }

    private static Optional<LocalDate> since(AuditTrail<OwnersState, OwnersStep> trail, OwnersState state) {
        return trail.lastMoveTo(state).map(entry -> entry.at().toLocalDate());
    }

    private Finding overdue(Compound compound, OwnersState state, OwnersMove move, LocalDate due) {
        NormId<?> norm = switch (move) {
            case FILE -> OwnersNorms.FILING;
            case RE_ELECT -> OwnersNorms.TERM;
            case APPLY -> OwnersNorms.MANAGEMENT_TERM;
            default -> OwnersNorms.PREPARATION;
        };
        return of("owners.step-overdue", compound)
                .putValues("state", state.name())
                .putValues("step", move.name())
                .putValues("due", due.toString())
                .citations(at.citations(norm))
                .build();
    }

    private static Finding.Builder of(String code, Compound compound) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(compound.id().value());
        finding.putValues("compound", compound.id().value());
        return finding;
    }
}
