package dev.governance.scoring.ranking;

import dev.governance.basics.Finding;
import dev.governance.process.AuditEntry;
import java.time.LocalDate;
import java.util.Optional;

/** With what a move of an accountability case is refused. */
final class CaseFindings {

    private CaseFindings() {}

    static Finding noTime(LocalDate due, LocalDate day) {
        return Finding.builder("accountability.no-time-to-answer")
                .putValues("due", due.toString())
                .putValues("day", day.toString())
                .build();
    }

    static Finding termRuns(LocalDate due) {
        return Finding.builder("accountability.term-runs")
                .putValues("due", due.toString())
                .build();
    }

    static Finding appealLate(LocalDate due) {
        return Finding.builder("accountability.appeal-late")
                .putValues("due", due.toString())
                .build();
    }

    /** The law is not in force on the day, or the term to appeal would be over at once. */
    static Optional<Finding> closed(MeasureDecision decision, LocalDate day) {
        if (!decision.basis().covers(decision.kind(), decision.ground(), day)) {
            return Optional.of(Finding.builder("accountability.measure-not-in-force")
                    .putValues("rule", decision.basis().id().toString())
                    .putValues("during", decision.basis().during().toString())
                    .citations(decision.basis().citations())
                    .build());
        }
        return decision.appealDue().isAfter(day)
                ? Optional.empty()
                : Optional.of(Finding.builder("accountability.no-time-to-appeal")
                        .putValues("due", decision.appealDue().toString())
                        .putValues("day", day.toString())
                        .build());
    }

    static Optional<Finding> graver(AuditEntry<CaseState, CaseEvent> proposed, Measure told) {
        return measure(proposed)
                .filter(measure -> measure.isGraverThan(told))
                .map(measure -> Finding.builder("accountability.graver-than-told")
                        .putValues("measure", measure.name())
                        .putValues("told", told.name())
                        .build());
    }

    static Optional<Finding> notMilder(AuditEntry<CaseState, CaseEvent> proposed, Measure decided) {
        return measure(proposed)
                .filter(measure -> !decided.isGraverThan(measure))
                .map(measure -> Finding.builder("accountability.not-milder")
                        .putValues("measure", measure.name())
                        .putValues("decided", decided.name())
                        .build());
    }

    private static Optional<Measure> measure(AuditEntry<CaseState, CaseEvent> proposed) {
        return proposed.event().decision().map(MeasureDecision::measure);
    }
}
