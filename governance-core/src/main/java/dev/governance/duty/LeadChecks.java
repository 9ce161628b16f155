package dev.governance.duty;

import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationKind;
import java.util.Objects;
import java.util.Optional;

/** Whether whoever leads is the one whose duty it is, and the only one. */
final class LeadChecks {

    private final Seats leads = new Seats();
    private final DutyStandard standard;
    private final RuleFindings findings;
    private final PowerRegister powers;

    LeadChecks(DutyStandard standard, RuleFindings findings, PowerRegister powers) {
        this.standard = standard;
        this.findings = findings;
        this.powers = powers;
    }

    /** Lines that lead come wide places first. */
    void check(ReviewedLine line) {
        Duty duty = Objects.requireNonNull(line.duty);
        if (isMisplaced(line, duty)) {
            line.found(LineStanding.MISPLACED_LEAD, misplaced(line, duty));
            return;
        }
        leads.meeting(duty.id(), line).ifPresent(other -> overlap(line, other));
        leads.add(duty.id(), line);
    }

    private boolean isMisplaced(ReviewedLine line, Duty duty) {
        boolean otherBusiness = duty.department().isPresent()
                && line.line.department().isPresent()
                && !duty.department().equals(line.line.department());
        return (line.line.actor() != DutyActor.of(duty.lead()) || otherBusiness) && !isEmpowered(line, duty);
    }

    /** Whoever was given powers for this very duty may lead. */
    private boolean isEmpowered(ReviewedLine line, Duty duty) {
        return powers.byBody().get(line.line.body()).stream()
                .anyMatch(holding -> holding.duty().equals(Optional.of(duty.id()))
                        && holding.during().encloses(line.days()));
    }

    private Finding.Builder misplaced(ReviewedLine line, Duty duty) {
        Finding.Builder finding;
        if (duty.kind() == DutyKind.ASSIST && line.line.kind().isCommunityBody()) {
            finding = findings.under(DutyRule.ASSIST_NOT_LED, "duty.assist-matter-led", line);
        } else if (line.line.actor() == DutyActor.SUBDISTRICT_OFFICE
                && duty.lead().isDepartment()) {
            finding = findings.under(DutyRule.NOT_HANDED_DOWN, "duty.handed-to-subdistrict", line);
        } else {
            finding = findings.plain("duty.misplaced-lead", line);
            finding.addAllCitations(duty.citations());
        }
        finding.putValues("duty", duty.id().value())
                .putValues("is", line.line.department().orElse(line.line.kind().name()))
                .putValues("should", duty.department().orElse(duty.lead().name()));
        return finding;
    }

    private void overlap(ReviewedLine line, ReviewedLine other) {
        boolean ranks = line.line.kind() != other.line.kind() && standard.holds(DutyRule.CITY_LEADS);
        ReviewedLine yields = ranks && isOfCity(line) ? other : line;
        ReviewedLine stays = yields == line ? other : line;
        Finding.Builder finding = ranks
                ? findings.under(DutyRule.CITY_LEADS, "duty.overlap-city-leads", yields)
                : findings.under(DutyRule.ONE_LEAD, "duty.overlap", yields);
        finding.putValues("duty", Objects.requireNonNull(line.duty).id().value())
                .putValues("other", stays.line.id().value())
                .putValues("otherBody", stays.line.body().value())
                .putValues(
                        "days",
                        line.days().intersection(other.days()).orElseThrow().toString());
        yields.found(LineStanding.OVERLAPPING, finding);
    }

    private static boolean isOfCity(ReviewedLine line) {
        return line.line.kind() == OrganizationKind.CITY_DEPARTMENT;
    }
}
