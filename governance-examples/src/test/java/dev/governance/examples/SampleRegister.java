package dev.governance.examples;

import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionEvent;
import dev.governance.admission.AdmissionMove;
import dev.governance.admission.AdmissionRecord;
import dev.governance.admission.AdmissionRegister;
import dev.governance.admission.TaskAdmission;
import dev.governance.admission.TaskRequest;
import dev.governance.json.StandardNorms;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.DecisionRecord;
import dev.governance.policy.Verdict;
import dev.governance.process.ActorId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The register of the samples as the procedure writes it: each request goes as the standard policy proposes, on invented days.
 * What the joint meeting has to decide is left undecided.
 */
final class SampleRegister {

    private static final ActorId OFFICE = ActorId.of("joint-meeting");
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 8);
    private static final AdmissionPolicy<AdmissionCase> POLICY =
            TaskAdmission.standard(StandardNorms.all(), FIRST, StandardNorms.shanghaiExample());

    private SampleRegister() {}

    static AdmissionRegister standard() {
        return AdmissionRegister.of(
                Samples.requests().stream().map(SampleRegister::record).toList());
    }

    private static AdmissionRecord record(TaskRequest request) {
        Decision decision = POLICY.decide(Samples.subject(request));
        DecisionRecord kept = DecisionRecord.of(request.id().value(), decision);
        LocalDate asked = request.askedOn().orElse(FIRST);
        AdmissionRecord filed = step(AdmissionRecord.of(request), AdmissionEvent.of(AdmissionMove.SUBMIT), asked);
        LocalDate day = asked.plusDays(14);
        Optional<Verdict> verdict = decision.verdict();
        if (request.emergency().isPresent()) {
            AdmissionRecord urgent = step(filed, AdmissionEvent.ofEmergency(request, asked.plusDays(21)), asked);
            return step(urgent, AdmissionEvent.ofDecision(AdmissionMove.RATIFY, kept), day);
        }
        if (verdict.isEmpty() || verdict.get() == Verdict.RETURN) {
            return step(filed, AdmissionEvent.of(AdmissionMove.RETURN), day);
        }
        AdmissionRecord asking = step(
                step(filed, AdmissionEvent.of(AdmissionMove.TAKE_UP), asked.plusDays(1)),
                AdmissionEvent.of(AdmissionMove.CONSULT),
                asked.plusDays(8));
        return switch (verdict.get()) {
            case ADMIT -> begun(step(asking, AdmissionEvent.ofDecision(AdmissionMove.APPROVE, kept), day), day);
            case ADMIT_ON_CONDITIONS ->
                begun(step(asking, AdmissionEvent.ofDecision(AdmissionMove.APPROVE_ON_CONDITIONS, kept), day), day);
            case REFUSE -> step(asking, AdmissionEvent.ofDecision(AdmissionMove.REJECT, kept), day);
            default -> asking;
        };
    }

    private static AdmissionRecord begun(AdmissionRecord approved, LocalDate day) {
        LocalDate start =
                approved.request().start().filter(first -> first.isAfter(day)).orElse(day);
        return step(approved, AdmissionEvent.of(AdmissionMove.ACTIVATE), start);
    }

    private static AdmissionRecord step(AdmissionRecord record, AdmissionEvent event, LocalDate day) {
        AdmissionRecord moved = record.attempt(event, OFFICE, day.atTime(9, 0), "sample");
        moved.trail().refusal().ifPresent(finding -> {
            throw new IllegalStateException(record + ": " + finding);
        });
        return moved;
    }
}
