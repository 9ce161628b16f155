package dev.governance.duty;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.place.DivisionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line while it is reviewed: the duty that it is, its days within the review, and what was found so far. */
final class ReviewedLine {

    /** Wide places before what lies in them, then by the first day; the id makes the order one. */
    static final Comparator<ReviewedLine> WIDE_FIRST = Comparator.comparing((ReviewedLine each) -> each.line.place())
            .thenComparing(each -> Coverage.start(each.days()))
            .thenComparing(each -> each.line.id());

    final DutyAssignment line;

    /** What the catalogue has for it; null for what is on no list. */
    final @Nullable Duty duty;

    private final @Nullable DateSpan days;
    private LineStanding standing;
    private final List<Finding> findings = new ArrayList<>(0);

    ReviewedLine(DutyAssignment line, @Nullable Duty duty, DateSpan period) {
        this.line = line;
        this.duty = duty;
        this.days = line.during().intersection(period).orElse(null);
        this.standing = days == null ? LineStanding.OUTSIDE_PERIOD : LineStanding.IN_ORDER;
    }

    /** The duty that a line is said to be, or whose name is its title. */
    static Optional<Duty> dutyOf(DutyAssignment line, DutyCatalogue catalogue) {
        return line.duty().isPresent() ? catalogue.duty(line.duty().get()) : catalogue.named(line.title());
    }

    boolean isInPeriod() {
        return days != null;
    }

    DateSpan days() {
        if (days == null) {
            throw new IllegalStateException("line " + line.id() + " has no day in the review");
        }
        return days;
    }

    LineStanding standing() {
        return standing;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isDuplicate() {
        return standing == LineStanding.DUPLICATE;
    }

    boolean leads() {
        return line.responsibility() == Responsibility.LEAD;
    }

    DivisionCode place() {
        return line.place();
    }

    /** What makes two lines the same work: the duty, or the title of what is on no list. */
    Object matter() {
        return duty == null ? line.title().strip() : duty.id();
    }

    /** The first standing of their order stays. */
    void stands(LineStanding found) {
        standing = found.compareTo(standing) < 0 ? found : standing;
    }

    void found(LineStanding found, Finding.Builder finding) {
        stands(found);
        findings.add(finding.subject(line.id().value()).build());
    }
}
