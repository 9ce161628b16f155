package dev.governance.organization.party;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at who guides whom: bodies without guidance, matters that lie still or are late. */
final class GuidanceInspection {

    private final PartyRegister register;
    private final Yardsticks at;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    GuidanceInspection(PartyRegister register, Yardsticks at) {
        this.register = register;
        this.at = at;
    }

    ImmutableList<Finding> findings() {
        List<Guidance> current = register.guidances().stream()
                .filter(guidance -> guidance.during().contains(at.date()))
                .toList();
        Set<OrganizationId> guided = new HashSet<>();
        current.forEach(guidance -> guided.add(guidance.guided()));
        for (OrganizationId body : register.guided()) {
            if (!guided.contains(body)) {
                findings.add(Finding.builder("party.guidance-missing")
                        .subject(body.value())
                        .putValues("body", body.value())
                        .build());
            }
        }
        Set<OrganizationId> party = new HashSet<>();
        register.units().forEach(unit -> party.add(unit.organization()));
        for (Guidance guidance : current) {
            if (!party.contains(guidance.guide())) {
                findings.add(of("party.guide-unknown", guidance).build());
            }
            guidance.matters().stream()
                    .filter(matter -> matter.settled().isEmpty())
                    .forEach(matter -> open(guidance, matter));
        }
        return findings.build();
    }

    private void open(Guidance guidance, GuidanceMatter matter) {
        Optional<LocalDate> late = matter.due().filter(due -> at.date().isAfter(due));
        late.ifPresent(due -> findings.add(of("party.guidance-overdue", guidance)
                .putValues("matter", matter.title())
                .putValues("due", due.toString())
                .build()));
        at.value(PartyNorms.IDLE)
                .filter(days ->
                        late.isEmpty() && matter.lastMoved().plusDays(days).isBefore(at.date()))
                .ifPresent(days -> findings.add(of("party.guidance-idle", guidance)
                        .severity(Finding.Severity.WARNING)
                        .putValues("matter", matter.title())
                        .putValues("since", matter.lastMoved().toString())
                        .putValues("days", days.toString())
                        .citations(at.citations(PartyNorms.IDLE))
                        .build()));
    }

    private static Finding.Builder of(String code, Guidance guidance) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(guidance.guided().value());
        finding.putValues("guide", guidance.guide().value());
        finding.putValues("guided", guidance.guided().value());
        return finding;
    }
}
