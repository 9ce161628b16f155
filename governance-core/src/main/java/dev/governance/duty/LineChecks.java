package dev.governance.duty;

import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Money;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/** What can be said of a line by itself: whether a list has it, what it rests on, whether it was paid for. */
final class LineChecks {

    private final DutyReviewRequest request;
    private final RuleFindings findings;
    private Money shortfall = Money.zero();

    LineChecks(DutyReviewRequest request, RuleFindings findings) {
        this.request = request;
        this.findings = findings;
    }

    Money shortfall() {
        return shortfall;
    }

    void check(ReviewedLine line) {
        Duty duty = line.duty;
        if (duty == null) {
            line.found(line.line.basis().isEmpty() ? LineStanding.NO_BASIS : LineStanding.UNLISTED, unlisted(line));
        } else {
            listed(line, duty);
        }
        line.line.basis().forEach(source -> lapsed(line, source));
    }

    private Finding.Builder unlisted(ReviewedLine line) {
        String code = line.line.basis().isEmpty() ? "duty.no-basis" : "duty.unlisted";
        Finding.Builder finding;
        if (line.line.kind().isCommunityBody()) {
            finding = findings.under(DutyRule.OFF_LIST_COMMUNITY, code, line);
        } else if (line.line.actor() == DutyActor.SUBDISTRICT_OFFICE) {
            finding = findings.under(DutyRule.OFF_LIST_SUBDISTRICT, code, line);
        } else {
            finding = findings.plain(code, line);
            finding.severity(Severity.WARNING);
        }
        return finding;
    }

    private void listed(ReviewedLine line, Duty duty) {
        if (duty.kind() == DutyKind.NEGATIVE
                && line.line.kind().isCommunityBody()
                && line.line.responsibility().isOperating()) {
            Finding.Builder finding = findings.plain("duty.on-negative-list", line);
            finding.putValues("duty", duty.id().value()).addAllCitations(duty.citations());
            line.found(LineStanding.NEGATIVE, finding);
            return;
        }
        DateSpan inForce = request.catalogue().inForce();
        if (!inForce.encloses(line.days())) {
            Finding.Builder finding = findings.plain("duty.catalogue-not-in-force", line);
            finding.putValues("days", line.days().toString()).putValues("inForce", inForce.toString());
            line.found(LineStanding.LAPSED, finding);
        }
        if (isForOthers(line, duty)) {
            funded(line);
        }
    }

    private void lapsed(ReviewedLine line, Citation source) {
        Optional<NormativeDocument> document = request.documents().cited(source);
        if (document.isPresent()) {
            Optional<DateSpan> holds = request.documents().holds(document.get().id());
            if (holds.isEmpty() || !holds.get().encloses(line.days())) {
                Finding.Builder finding = findings.plain("duty.basis-lapsed", line);
                finding.putValues("document", document.get().title())
                        .putValues("days", line.days().toString())
                        .putValues("inForce", holds.map(DateSpan::toString).orElse("-"))
                        .addCitations(source);
                line.found(LineStanding.LAPSED, finding);
            }
        }
    }

    /** Work of a community body that is another's duty, was delegated or is bought. */
    private static boolean isForOthers(ReviewedLine line, Duty duty) {
        return line.line.kind().isCommunityBody()
                && line.line.responsibility().isOperating()
                && switch (duty.kind()) {
                    case ASSIST, DELEGATED, PURCHASED -> true;
                    case STATUTORY, CERTIFICATE, NEGATIVE -> false;
                };
    }

    private void funded(ReviewedLine line) {
        DutyStandard standard = request.standard();
        if (standard.hourlyRate().isEmpty() || standard.coverage().isEmpty()) {
            return;
        }
        if (line.line.hours().isEmpty()) {
            Finding.Builder untold = findings.plain("duty.workload-untold", line);
            untold.severity(Severity.WARNING);
            line.found(LineStanding.UNTOLD, untold);
            return;
        }
        Money due = standard.hourlyRate()
                .get()
                .times(line.line.hours().get())
                .times(standard.coverage().get(), RoundingMode.CEILING);
        Money funds = line.line.means().funds().orElse(Money.zero());
        if (funds.compareTo(due) < 0) {
            Money missing = due.minus(funds);
            shortfall = shortfall.plus(missing);
            Finding.Builder finding = findings.plain("duty.unfunded", line);
            finding.putValues("hours", Objects.toString(line.line.hours().get()))
                    .putValues("due", due.toString())
                    .putValues("funds", funds.toString())
                    .putValues("missing", missing.toString())
                    .addAllCitations(standard.citations(DutyStandard.COVERAGE));
            line.found(LineStanding.UNFUNDED, finding);
        }
    }
}
