package dev.governance.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Finding;
import dev.governance.place.DivisionCode;
import dev.governance.place.DivisionLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One review: each line passes the checks once, in an order that does not depend on the file. */
final class DutyReviewer {

    private final DutyReviewRequest request;
    private final RuleFindings findings;
    private final List<ReviewedLine> all = new ArrayList<>();
    private final List<ReviewedLine> inPeriod = new ArrayList<>();

    DutyReviewer(DutyReviewRequest request) {
        this.request = request;
        this.findings = new RuleFindings(request.standard());
        for (DutyAssignment line : request.lines()) {
            Duty duty = ReviewedLine.dutyOf(line, request.catalogue()).orElse(null);
            all.add(new ReviewedLine(line, duty, request.during()));
        }
        all.stream()
                .filter(ReviewedLine::isInPeriod)
                .sorted(ReviewedLine.WIDE_FIRST)
                .forEach(inPeriod::add);
    }

    DutyReview review() {
        RepeatChecks repeats = new RepeatChecks(findings);
        inPeriod.forEach(repeats::check);
        OrphanSearch orphans = new OrphanSearch(request.during(), places());
        inPeriod.stream().filter(ReviewedLine::isDuplicate).forEach(line -> countsAsLead(line, orphans));
        inPeriod.removeIf(ReviewedLine::isDuplicate);
        LineChecks lines = new LineChecks(request, findings);
        inPeriod.forEach(lines::check);
        LeadChecks leads =
                new LeadChecks(request.standard(), findings, request.powers().orElse(PowerRegister.none()));
        PowerChecks powers = new PowerChecks(request.powers(), request.standard(), findings);
        for (ReviewedLine line : inPeriod) {
            Duty duty = line.duty;
            if (duty != null && line.standing() != LineStanding.NEGATIVE) {
                orphans.add(line, duty.id());
                if (line.leads()) {
                    leads.check(line);
                }
                if (line.line.responsibility().isOperating()) {
                    powers.check(line);
                }
            }
        }
        ImmutableList<Finding> nobodyLeads = orphans.findings(request.catalogue());
        return told(
                lines,
                ImmutableList.<Finding>builder()
                        .addAll(nobodyLeads)
                        .addAll(powers.withoutDuty(request.during()))
                        .addAll(HoursCheck.of(request.statedHours(), inPeriod))
                        .build());
    }

    /** A line that is there twice may be the only one to tell of some days. */
    private static void countsAsLead(ReviewedLine line, OrphanSearch orphans) {
        if (line.duty != null && line.leads()) {
            orphans.add(line, line.duty.id());
        }
    }

    private DutyReview told(LineChecks lines, ImmutableList<Finding> rest) {
        all.sort(Comparator.comparing((ReviewedLine each) -> each.line.id()));
        DutyReview.Builder review = DutyReview.builder();
        review.during(request.during()).addAllFindings(request.standard().silent());
        Totals totals = new Totals();
        for (ReviewedLine each : all) {
            review.addAllFindings(each.findings());
            totals.add(each);
            if (each.standing() != LineStanding.IN_ORDER) {
                review.addExceptions(new ClassifiedLine(each.line.id(), each.standing()));
            }
        }
        return review.addAllFindings(rest)
                .standings(totals.standings())
                .actors(totals.actors())
                .shortfall(lines.shortfall())
                .uses(request.standard().uses())
                .build();
    }

    private ImmutableSet<DivisionCode> places() {
        if (!request.places().isEmpty()) {
            return ImmutableSortedSet.copyOf(request.places());
        }
        return inPeriod.stream()
                .map(ReviewedLine::place)
                .filter(place -> place.level() == DivisionLevel.VILLAGE)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
