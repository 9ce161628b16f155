package dev.governance.scoring.ranking;

import dev.governance.basics.Finding;
import dev.governance.process.AuditEntry;
import dev.governance.process.AuditTrail;
import dev.governance.process.Guard;
import java.time.LocalDate;
import java.util.Optional;

/** What stands between the states of an accountability case: terms, who hears an appeal, and that nobody meets with worse than he was told. */
enum CaseGuard implements Guard<CaseState, CaseEvent> {
    /** Notice is given before it is too late. */
    BEFORE_LIMITATION {
        @Override
        public Optional<Finding> objection(
                AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
            return proposed.event()
                    .notice()
                    .flatMap(Notice::limitation)
                    .filter(day(proposed)::isAfter)
                    .map(AccountabilityFindings::tooLate);
        }
    },
    /** There is time to answer: the last day lies after the day of the notice. */
    LEAVES_TIME_TO_ANSWER {
        @Override
        public Optional<Finding> objection(
                AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
            return proposed.event()
                    .notice()
                    .map(Notice::answerDue)
                    .filter(due -> !due.isAfter(day(proposed)))
                    .map(due -> CaseFindings.noTime(due, day(proposed)));
        }
    },
    /** The term to answer has passed. */
    ANSWER_IS_OVERDUE {
        @Override
        public Optional<Finding> objection(
                AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
            return notice(past)
                    .map(Notice::answerDue)
                    .filter(due -> !day(proposed).isAfter(due))
                    .map(CaseFindings::termRuns);
        }
    },
    /** The term to appeal has passed. */
    APPEAL_IS_OVERDUE {
        @Override
        public Optional<Finding> objection(
                AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
            return decision(past)
                    .map(MeasureDecision::appealDue)
                    .filter(due -> !day(proposed).isAfter(due))
                    .map(CaseFindings::termRuns);
        }
    },
    /** The term to appeal still runs. */
    APPEAL_IS_IN_TIME {
        @Override
        public Optional<Finding> objection(
                AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
            return decision(past)
                    .map(MeasureDecision::appealDue)
                    .filter(day(proposed)::isAfter)
                    .map(CaseFindings::appealLate);
        }
    },
    /** The law that opens the measure is in force, and there is time to appeal. */
    IS_OPEN_TODAY {
        @Override
        public Optional<Finding> objection(
                AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
            return proposed.event().decision().flatMap(decision -> CaseFindings.closed(decision, day(proposed)));
        }
    },
    /** No graver measure than the body was told of. */
    NOT_GRAVER_THAN_TOLD {
        @Override
        public Optional<Finding> objection(
                AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
            return notice(past).flatMap(notice -> CaseFindings.graver(proposed, notice.gravest()));
        }
    },
    /** An appeal never makes it worse: only a milder measure takes the place of one. */
    MILDER_THAN_DECIDED {
        @Override
        public Optional<Finding> objection(
                AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
            return decision(past).flatMap(decided -> CaseFindings.notMilder(proposed, decided.measure()));
        }
    },
    /** Who decided does not hear the appeal. */
    HEARD_BY_ANOTHER {
        @Override
        public Optional<Finding> objection(
                AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
            return past.lastMoveTo(CaseState.DECIDED)
                    .filter(decided -> decided.actor().equals(proposed.actor()))
                    .map(decided -> Finding.builder("accountability.same-judge").build());
        }
    };

    private static LocalDate day(AuditEntry<CaseState, CaseEvent> proposed) {
        return proposed.at().toLocalDate();
    }

    private static Optional<Notice> notice(AuditTrail<CaseState, CaseEvent> past) {
        return past.lastMoveTo(CaseState.NOTIFIED)
                .flatMap(entry -> entry.event().notice());
    }

    private static Optional<MeasureDecision> decision(AuditTrail<CaseState, CaseEvent> past) {
        return past.lastMoveTo(CaseState.DECIDED).flatMap(entry -> entry.event().decision());
    }
}
