package dev.governance.organization.owners;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.NormId;
import dev.governance.basics.Share;
import dev.governance.basics.Threshold;
import dev.governance.organization.Yardsticks;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds the service of each firm against the norms. */
final class ServiceInspector {

    private final Yardsticks at;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    ServiceInspector(Yardsticks at) {
        this.at = at;
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }

    ServiceReading read(Compound compound, PropertyService service) {
        Optional<ServiceInspection> last = service.inspections().stream()
                .filter(one -> !one.day().isAfter(at.date()))
                .max(Comparator.comparing(ServiceInspection::day));
        ServiceReading reading = ServiceReading.builder()
                .compound(compound.id())
                .firm(service.firm())
                .passed(last.map(one -> Share.of(one.passed(), one.items())))
                .satisfied(satisfied(service))
                .repairsInTime(repairs(service))
                .control(control(service))
                .build();
        contract(compound, service);
        inspection(compound, last);
        below(compound, "owners.inspection-failed", reading.passed(), ServiceNorms.PASSED);
        below(compound, "owners.rating-low", reading.satisfied(), ServiceNorms.SATISFIED);
        below(compound, "owners.repairs-late", reading.repairsInTime(), ServiceNorms.REPAIRS);
        below(compound, "owners.strong-control-weak-service", reading.control(), ServiceNorms.CONTROL);
        return reading;
    }

    /** The rating of a handful of owners says little, and may say who they are. */
    private Optional<Share> satisfied(PropertyService service) {
        boolean enough = at.value(ServiceNorms.ANSWERS)
                .map(least -> service.rated() >= least)
                .orElse(true);
        return enough && service.rated() > 0
                ? Optional.of(Share.of(service.satisfied(), service.rated()))
                : Optional.empty();
    }

    private Optional<Share> repairs(PropertyService service) {
        List<Repair> due = service.repairs().stream()
                .filter(one -> one.due().isBefore(at.date()))
                .toList();
        long inTime = due.stream()
                .filter(one -> one.done().map(day -> !day.isAfter(one.due())).orElse(false))
                .count();
        return due.isEmpty() ? Optional.empty() : Optional.of(Share.of(inTime, due.size()));
    }

    private static Optional<Share> control(PropertyService service) {
        long acts = Math.addExact(service.controlActs(), service.serviceActs());
        return acts == 0 ? Optional.empty() : Optional.of(Share.of(service.controlActs(), acts));
    }

    private void contract(Compound compound, PropertyService service) {
        boolean inForce =
                service.contract().map(days -> days.contains(at.date())).orElse(false);
        if (!inForce) {
            findings.add(of(service.contract().isEmpty() ? "owners.no-contract" : "owners.contract-over", compound)
                    .putValues(
                            "contract",
                            service.contract().map(DateSpan::toString).orElse(""))
                    .build());
        } else if (service.standard().isEmpty()) {
            findings.add(of("owners.no-service-standard", compound).build());
        }
    }

    private void inspection(Compound compound, Optional<ServiceInspection> last) {
        Optional<Long> days = at.value(ServiceNorms.INSPECTION);
        boolean late = days.map(most -> last.map(one -> one.day().plusDays(most).isBefore(at.date()))
                        .orElse(true))
                .orElse(false);
        if (late) {
            findings.add(of("owners.inspection-overdue", compound)
                    .putValues("last", last.map(one -> one.day().toString()).orElse("never"))
                    .putValues("days", days.orElseThrow().toString())
                    .citations(at.citations(ServiceNorms.INSPECTION))
                    .build());
        }
    }

    private void below(Compound compound, String code, Optional<Share> share, NormId<Threshold> norm) {
        at.value(norm)
                .filter(bound -> share.isPresent() && !bound.isMetBy(share.get().ratio()))
                .ifPresent(bound -> findings.add(of(code, compound)
                        .putValues("share", share.orElseThrow().ratio().toPercent(1, RoundingMode.HALF_UP))
                        .putValues("required", bound.toString())
                        .citations(at.citations(norm))
                        .build()));
    }

    private static Finding.Builder of(String code, Compound compound) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(compound.id().value());
        finding.putValues("compound", compound.id().value());
        return finding;
    }
}
