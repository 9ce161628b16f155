package dev.governance.admission;

import static dev.governance.admission.AdmissionMove.ACTIVATE;
import static dev.governance.admission.AdmissionMove.ADMIT_EMERGENCY;
import static dev.governance.admission.AdmissionMove.APPROVE;
import static dev.governance.admission.AdmissionMove.APPROVE_ON_CONDITIONS;
import static dev.governance.admission.AdmissionMove.BEGIN_REVIEW;
import static dev.governance.admission.AdmissionMove.CONFIRM;
import static dev.governance.admission.AdmissionMove.CONSULT;
import static dev.governance.admission.AdmissionMove.EXIT;
import static dev.governance.admission.AdmissionMove.RATIFY;
import static dev.governance.admission.AdmissionMove.REINSTATE;
import static dev.governance.admission.AdmissionMove.REJECT;
import static dev.governance.admission.AdmissionMove.RETURN;
import static dev.governance.admission.AdmissionMove.SUBMIT;
import static dev.governance.admission.AdmissionMove.SUSPEND;
import static dev.governance.admission.AdmissionMove.TAKE_UP;
import static dev.governance.admission.AdmissionMove.TRANSFER;
import static dev.governance.admission.AdmissionState.ACTIVE;
import static dev.governance.admission.AdmissionState.APPROVED;
import static dev.governance.admission.AdmissionState.APPROVED_WITH_CONDITIONS;
import static dev.governance.admission.AdmissionState.CONSULTED;
import static dev.governance.admission.AdmissionState.DRAFT;
import static dev.governance.admission.AdmissionState.EMERGENCY_ADMITTED;
import static dev.governance.admission.AdmissionState.EXITED;
import static dev.governance.admission.AdmissionState.REJECTED;
import static dev.governance.admission.AdmissionState.RETURNED_FOR_SUPPLEMENT;
import static dev.governance.admission.AdmissionState.SUBMITTED;
import static dev.governance.admission.AdmissionState.SUSPENDED;
import static dev.governance.admission.AdmissionState.TRANSFERRED;
import static dev.governance.admission.AdmissionState.UNDER_REVIEW;
import static dev.governance.admission.AdmissionState.UNDER_REVIEW_PERIODIC;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.governance.process.StateMachine;

/**
 * The way of a request through the gate (准入流程): application, review, consultation, decision, work, review, exit.
 *
 * <p>The steps are those of 西城, 二七 and 张家口 (申请、审批、准入、监督、退出; seen in excerpts); the provisional way of an
 * emergency is this library's own proposal. What is refused or transferred needs no consultation. There is no way to
 * {@link AdmissionState#ACTIVE} without a decision.
 */
public final class AdmissionProcedure {

    private static final StateMachine<AdmissionState, AdmissionEvent> MACHINE = machine();

    private AdmissionProcedure() {}

    /**
     * Returns the state machine.
     *
     * @return the machine; immutable and thread-safe
     */
    public static StateMachine<AdmissionState, AdmissionEvent> standard() {
        return MACHINE;
    }

    private static StateMachine<AdmissionState, AdmissionEvent> machine() {
        StateMachine.Builder<AdmissionState, AdmissionEvent> machine = StateMachine.builder(DRAFT);
        request(machine);
        decision(machine);
        work(machine);
        return machine.addTerminal(REJECTED, TRANSFERRED, EXITED).build();
    }

    @CanIgnoreReturnValue
    private static StateMachine.Builder<AdmissionState, AdmissionEvent> request(
            StateMachine.Builder<AdmissionState, AdmissionEvent> machine) {
        return machine.move(SUBMIT.name(), DRAFT, SUBMITTED)
                .move(SUBMIT.name(), RETURNED_FOR_SUPPLEMENT, SUBMITTED)
                .move(RETURN.name(), SUBMITTED, RETURNED_FOR_SUPPLEMENT)
                .move(RETURN.name(), UNDER_REVIEW, RETURNED_FOR_SUPPLEMENT)
                .move(TAKE_UP.name(), SUBMITTED, UNDER_REVIEW)
                .move(CONSULT.name(), UNDER_REVIEW, CONSULTED)
                .move(ADMIT_EMERGENCY.name(), SUBMITTED, EMERGENCY_ADMITTED, AdmissionGuard.EMERGENCY_IS_DECLARED);
    }

    @CanIgnoreReturnValue
    private static StateMachine.Builder<AdmissionState, AdmissionEvent> decision(
            StateMachine.Builder<AdmissionState, AdmissionEvent> machine) {
        return machine.move(APPROVE.name(), CONSULTED, APPROVED, AdmissionGuard.MAY_BE_APPROVED)
                .move(
                        APPROVE_ON_CONDITIONS.name(),
                        CONSULTED,
                        APPROVED_WITH_CONDITIONS,
                        AdmissionGuard.MAY_BE_APPROVED_ON_CONDITIONS)
                .move(REJECT.name(), UNDER_REVIEW, REJECTED)
                .move(REJECT.name(), CONSULTED, REJECTED)
                .move(TRANSFER.name(), UNDER_REVIEW, TRANSFERRED)
                .move(TRANSFER.name(), CONSULTED, TRANSFERRED)
                .move(
                        RATIFY.name(),
                        EMERGENCY_ADMITTED,
                        ACTIVE,
                        AdmissionGuard.IN_TIME,
                        AdmissionGuard.MAY_BE_APPROVED_ON_CONDITIONS);
    }

    @CanIgnoreReturnValue
    private static StateMachine.Builder<AdmissionState, AdmissionEvent> work(
            StateMachine.Builder<AdmissionState, AdmissionEvent> machine) {
        return machine.move(ACTIVATE.name(), APPROVED, ACTIVE)
                .move(ACTIVATE.name(), APPROVED_WITH_CONDITIONS, ACTIVE)
                .move(BEGIN_REVIEW.name(), ACTIVE, UNDER_REVIEW_PERIODIC)
                .move(CONFIRM.name(), UNDER_REVIEW_PERIODIC, ACTIVE, AdmissionGuard.IS_WHOLE)
                .move(SUSPEND.name(), UNDER_REVIEW_PERIODIC, SUSPENDED, AdmissionGuard.IS_NOT_WHOLE)
                .move(REINSTATE.name(), SUSPENDED, ACTIVE, AdmissionGuard.IS_WHOLE)
                .move(EXIT.name(), EMERGENCY_ADMITTED, EXITED)
                .move(EXIT.name(), ACTIVE, EXITED)
                .move(EXIT.name(), UNDER_REVIEW_PERIODIC, EXITED)
                .move(EXIT.name(), SUSPENDED, EXITED);
    }
}
