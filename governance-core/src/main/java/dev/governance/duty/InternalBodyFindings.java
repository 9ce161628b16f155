package dev.governance.duty;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.organization.OrganizationId;
import java.util.HashMap;
import java.util.Map;

/** Whether the bodies inside community bodies have work of their own, by procedures that are there. */
final class InternalBodyFindings {

    private record Share(OrganizationId of, DutyId duty) {}

    private InternalBodyFindings() {}

    static ImmutableList<Finding> of(Rulebook rules, DutyCatalogue catalogue) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Map<Share, InternalBody> first = new HashMap<>();
        for (InternalBody body : rules.internalBodies()) {
            if (body.duties().isEmpty()) {
                findings.add(about(body, Finding.builder("internal-body.without-work"))
                        .severity(Severity.WARNING)
                        .build());
            }
            for (DutyId duty : body.duties()) {
                if (catalogue.duty(duty).isEmpty()) {
                    findings.add(about(body, Finding.builder("internal-body.unknown-duty"))
                            .putValues("duty", duty.value())
                            .build());
                }
                InternalBody other = first.putIfAbsent(new Share(body.of(), duty), body);
                if (other != null) {
                    findings.add(about(body, Finding.builder("internal-body.shared-duty"))
                            .putValues("duty", duty.value())
                            .putValues("other", other.id().value())
                            .build());
                }
            }
            body.procedures().stream()
                    .filter(procedure -> rules.procedure(procedure).isEmpty())
                    .forEach(procedure -> findings.add(about(body, Finding.builder("internal-body.unknown-procedure"))
                            .putValues("procedure", procedure.value())
                            .build()));
        }
        return findings.build();
    }

    private static Finding.Builder about(InternalBody body, Finding.Builder finding) {
        finding.subject(body.id().value())
                .putValues("body", body.id().value())
                .putValues("of", body.of().value());
        return finding;
    }
}
