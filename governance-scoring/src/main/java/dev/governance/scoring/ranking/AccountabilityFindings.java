package dev.governance.scoring.ranking;

import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What accountability finds, by stable codes; the sentences stand in the bundles of the annexe. */
final class AccountabilityFindings {

    private AccountabilityFindings() {}

    static Finding below(RankedUnit unit, double score, Interval interval, double bar) {
        return Finding.builder("accountability.score-below")
                .severity(Severity.WARNING)
                .subject(unit.key())
                .putValues("score", shown(score))
                .putValues("low", shown(interval.low()))
                .putValues("high", shown(interval.high()))
                .putValues("bar", shown(bar))
                .build();
    }

    static Finding fall(RankedUnit unit, ScoreEstimate before, ScoreEstimate after, Interval lost, double bound) {
        return Finding.builder("accountability.fall")
                .severity(Severity.WARNING)
                .subject(unit.key())
                .putValues("before", shown(before.value()))
                .putValues("after", shown(after.value()))
                .putValues("low", shown(lost.low()))
                .putValues("high", shown(lost.high()))
                .putValues("bound", shown(bound))
                .build();
    }

    static Finding places(
            RankedUnit unit, List<LeagueTable> tables, List<RankedEntry> entries, int places, boolean top) {
        StringBuilder ranks = new StringBuilder();
        for (int i = 0; i < tables.size(); i++) {
            RankRange range = entries.get(i).range(tables.get(i).standard());
            ranks.append(i == 0 ? "" : "; ")
                    .append(range)
                    .append('/')
                    .append(tables.get(i).ranked().size());
        }
        return Finding.builder(top ? "accountability.top" : "accountability.bottom")
                .severity(top ? Severity.NOTE : Severity.WARNING)
                .subject(unit.key())
                .putValues("places", Integer.toString(places))
                .putValues("periods", Integer.toString(tables.size()))
                .putValues("ranks", ranks.toString())
                .build();
    }

    static Finding moreThan(OrganizationId subject, Trigger.MoreThan more, long count) {
        return Finding.builder("accountability.more-than")
                .severity(Severity.WARNING)
                .subject(subject.value())
                .putValues("ground", more.ground().name())
                .putValues("count", Long.toString(count))
                .putValues("most", Long.toString(more.most()))
                .build();
    }

    static Finding intervalOpen() {
        return Finding.builder("accountability.interval-open")
                .severity(Severity.NOTE)
                .build();
    }

    static Finding tooLate(LocalDate last) {
        return Finding.builder("accountability.too-late")
                .severity(Severity.NOTE)
                .putValues("last", last.toString())
                .build();
    }

    static Finding exempted(ExemptionClaim claim, ExemptionRule rule) {
        return Finding.builder("accountability.exempted")
                .severity(Severity.NOTE)
                .putValues("kind", claim.kind().name())
                .putValues("document", claim.document())
                .citations(rule.citations())
                .build();
    }

    static Finding noMeasure(Measure wanted, OrganizationKind kind) {
        return Finding.builder("accountability.no-measure")
                .severity(Severity.NOTE)
                .putValues("measure", wanted.name())
                .putValues("kind", kind.name())
                .build();
    }

    private static String shown(double number) {
        return new BigDecimal(Double.toString(number))
                .setScale(2, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
