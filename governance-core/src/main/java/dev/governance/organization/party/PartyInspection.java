package dev.governance.organization.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.governance.basics.Finding;
import dev.governance.basics.NormId;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import java.time.LocalDate;
import java.util.Objects;

/** Says what is wrong with coverage: communities without an organisation, and organisations that only stand on paper. */
final class PartyInspection {

    private final ImmutableMap<OrganizationId, PartyUnit> units;
    private final PartyCoverage coverage;
    private final PartyMeasuring measuring;
    private final Yardsticks at;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    PartyInspection(PartyRegister register, PartyCoverage coverage, PartyMeasuring measuring, Yardsticks at) {
        this.units = Maps.uniqueIndex(register.units(), PartyUnit::organization);
        this.coverage = coverage;
        this.measuring = measuring;
        this.at = at;
    }

    ImmutableList<Finding> findings() {
        coverage.lines().stream().filter(line -> !line.nominal()).forEach(this::uncovered);
        for (PartyUnitStanding standing : coverage.standings()) {
            PartyUnit unit = Objects.requireNonNull(units.get(standing.organization()));
            standing.answers().forEach((criterion, answer) -> {
                if (answer == CriterionAnswer.NOT_MET) {
                    findings.add(broken(unit, criterion));
                }
            });
            if (unit.lastElection().isEmpty() && unit.form() != PartyForm.GROUP) {
                findings.add(of("party.election-untold", unit)
                        .severity(Finding.Severity.WARNING)
                        .build());
            }
        }
        return findings.build();
    }

    private void uncovered(PartyCoverageLine line) {
        findings.add(Finding.builder("party.none")
                .subject(line.community().toString())
                .putValues("community", line.community().toString())
                .build());
    }

    /** How many members there are is not told, here as elsewhere. */
    private Finding broken(PartyUnit unit, PartyCriterion criterion) {
        return switch (criterion) {
            case FORM ->
                of("party.form-misfit", unit)
                        .severity(Finding.Severity.WARNING)
                        .putValues("form", unit.form().name())
                        .citations(at.citations(
                                PartyNorms.BRANCH_LEAST, PartyNorms.BRANCH_MOST, PartyNorms.GENERAL_BRANCH_MOST))
                        .build();
            case ACTIVITY -> rare("party.inactive", unit, unit.activities(), PartyNorms.ACTIVITIES);
            case MATTERS -> rare("party.no-community-matters", unit, unit.communityMatters(), PartyNorms.MATTERS);
            case ELECTION ->
                of("party.election-overdue", unit)
                        .putValues(
                                "due",
                                measuring.due(unit).map(LocalDate::toString).orElse(""))
                        .citations(at.citations(PartyNorms.TERM))
                        .build();
        };
    }

    private Finding rare(String code, PartyUnit unit, ImmutableSortedSet<LocalDate> days, NormId<Long> norm) {
        return of(code, unit)
                .putValues("count", measuring.count(days).map(String::valueOf).orElse(""))
                .putValues("least", at.value(norm).map(String::valueOf).orElse(""))
                .putValues(
                        "days", at.value(PartyNorms.PERIOD).map(String::valueOf).orElse(""))
                .citations(at.citations(norm))
                .build();
    }

    private static Finding.Builder of(String code, PartyUnit unit) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(unit.organization().value());
        finding.putValues("unit", unit.organization().value());
        finding.putValues("division", unit.division().toString());
        return finding;
    }
}
