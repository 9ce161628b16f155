package dev.governance.scoring.ranking;

import static dev.governance.scoring.ranking.CaseState.ANSWERED;
import static dev.governance.scoring.ranking.CaseState.ANSWER_LAPSED;
import static dev.governance.scoring.ranking.CaseState.APPEALED;
import static dev.governance.scoring.ranking.CaseState.DECIDED;
import static dev.governance.scoring.ranking.CaseState.DISMISSED;
import static dev.governance.scoring.ranking.CaseState.EXEMPTED;
import static dev.governance.scoring.ranking.CaseState.FINAL;
import static dev.governance.scoring.ranking.CaseState.NOTIFIED;
import static dev.governance.scoring.ranking.CaseState.RAISED;
import static dev.governance.scoring.ranking.CaseState.REVISED;
import static dev.governance.scoring.ranking.CaseState.REVOKED;
import static dev.governance.scoring.ranking.CaseState.UPHELD;

import com.google.common.collect.ImmutableList;
import dev.governance.organization.OrganizationId;
import dev.governance.process.StateMachine;

/**
 * The way of an accountability case (问责程序): raised, told, answered, decided, appealed.
 *
 * <p>There is no way to a measure but past the notice, and past an answer or the end of the term for it. Who decides is not the body
 * itself; who hears the appeal is not who decided; what comes of it is never worse. The laws that were read order the measures and not
 * the steps: the steps are this library's own, at least as careful as any of them.
 */
public final class AccountabilityProcedure {

    private AccountabilityProcedure() {}

    /**
     * Returns the state machine of the cases of a body.
     *
     * @param body who has to answer
     * @return the machine; immutable and thread-safe
     */
    public static StateMachine<CaseState, CaseEvent> of(OrganizationId body) {
        IsTheBody byTheBody = new IsTheBody(body.asActor(), true);
        IsTheBody notByTheBody = new IsTheBody(body.asActor(), false);
        StateMachine.Builder<CaseState, CaseEvent> machine = StateMachine.builder(RAISED);
        hearing(machine, byTheBody, notByTheBody);
        decision(machine, notByTheBody);
        appeal(machine, byTheBody, notByTheBody);
        return machine.addTerminal(DISMISSED, EXEMPTED, FINAL, UPHELD, REVISED, REVOKED)
                .build();
    }

    private static void hearing(
            StateMachine.Builder<CaseState, CaseEvent> machine, IsTheBody byTheBody, IsTheBody notByTheBody) {
        machine.move(
                CaseMove.NOTIFY.name(),
                RAISED,
                NOTIFIED,
                notByTheBody,
                CaseGuard.BEFORE_LIMITATION,
                CaseGuard.LEAVES_TIME_TO_ANSWER);
        machine.move(CaseMove.ANSWER.name(), NOTIFIED, ANSWERED, byTheBody);
        machine.move(CaseMove.STATE_ANSWER_LAPSED.name(), NOTIFIED, ANSWER_LAPSED, CaseGuard.ANSWER_IS_OVERDUE);
        machine.move(CaseMove.ANSWER.name(), ANSWER_LAPSED, ANSWERED, byTheBody);
    }

    private static void decision(StateMachine.Builder<CaseState, CaseEvent> machine, IsTheBody notByTheBody) {
        for (CaseState state : ImmutableList.of(RAISED, NOTIFIED, ANSWERED, ANSWER_LAPSED)) {
            machine.move(CaseMove.DISMISS.name(), state, DISMISSED, notByTheBody);
            machine.move(CaseMove.EXEMPT.name(), state, EXEMPTED, notByTheBody);
        }
        for (CaseState state : ImmutableList.of(ANSWERED, ANSWER_LAPSED)) {
            machine.move(
                    CaseMove.DECIDE.name(),
                    state,
                    DECIDED,
                    notByTheBody,
                    CaseGuard.IS_OPEN_TODAY,
                    CaseGuard.NOT_GRAVER_THAN_TOLD);
        }
    }

    private static void appeal(
            StateMachine.Builder<CaseState, CaseEvent> machine, IsTheBody byTheBody, IsTheBody notByTheBody) {
        machine.move(CaseMove.STATE_APPEAL_LAPSED.name(), DECIDED, FINAL, CaseGuard.APPEAL_IS_OVERDUE);
        machine.move(CaseMove.APPEAL.name(), DECIDED, APPEALED, byTheBody, CaseGuard.APPEAL_IS_IN_TIME);
        machine.move(CaseMove.UPHOLD.name(), APPEALED, UPHELD, notByTheBody, CaseGuard.HEARD_BY_ANOTHER);
        machine.move(
                CaseMove.REVISE.name(),
                APPEALED,
                REVISED,
                notByTheBody,
                CaseGuard.HEARD_BY_ANOTHER,
                CaseGuard.IS_OPEN_TODAY,
                CaseGuard.MILDER_THAN_DECIDED);
        machine.move(CaseMove.REVOKE.name(), APPEALED, REVOKED, notByTheBody, CaseGuard.HEARD_BY_ANOTHER);
    }
}
