package dev.governance.scoring.ranking;

import dev.governance.basics.Finding;
import dev.governance.process.ActorId;
import dev.governance.process.AuditEntry;
import dev.governance.process.AuditTrail;
import dev.governance.process.Guard;
import java.util.Optional;

/**
 * Only the body itself answers and appeals, and it decides nothing in its own case.
 *
 * @param body the body
 * @param wanted whether it has to be the body, or has to be another
 */
record IsTheBody(ActorId body, boolean wanted) implements Guard<CaseState, CaseEvent> {

    @Override
    public Optional<Finding> objection(
            AuditTrail<CaseState, CaseEvent> past, AuditEntry<CaseState, CaseEvent> proposed) {
        String code = wanted ? "accountability.not-the-body" : "accountability.own-case";
        return proposed.actor().equals(body) == wanted
                ? Optional.empty()
                : Optional.of(Finding.builder(code).build());
    }
}
