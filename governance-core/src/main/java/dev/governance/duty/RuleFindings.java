package dev.governance.duty;

import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;

/** Begins findings about lines: what every sentence tells, and whether the rule behind it makes it a fault. */
final class RuleFindings {

    private final DutyStandard standard;

    RuleFindings(DutyStandard standard) {
        this.standard = standard;
    }

    /** A departure is a fault where the place has the rule. */
    Finding.Builder under(DutyRule rule, String code, ReviewedLine about) {
        Finding.Builder finding = plain(code, about);
        finding.severity(standard.holds(rule) ? Severity.FAULT : Severity.WARNING)
                .addAllCitations(standard.citations(rule));
        return finding;
    }

    Finding.Builder plain(String code, ReviewedLine about) {
        Finding.Builder finding = Finding.builder(code);
        finding.putValues("line", about.line.id().value())
                .putValues("body", about.line.body().value())
                .putValues("title", about.line.title())
                .putValues("place", about.line.place().shortForm());
        return finding;
    }
}
