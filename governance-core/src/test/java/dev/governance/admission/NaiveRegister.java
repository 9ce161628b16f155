package dev.governance.admission;

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

import java.time.LocalDate;

/** One request as a clerk would follow it on paper, with nothing but conditions. */
final class NaiveRegister {

    AdmissionState state = DRAFT;
    private LocalDate due = LocalDate.MAX;
    private final boolean urgent;
    private final boolean approvable;
    private final boolean approvableOnConditions;

    NaiveRegister(boolean urgent, boolean approvable, boolean approvableOnConditions) {
        this.urgent = urgent;
        this.approvable = approvable;
        this.approvableOnConditions = approvableOnConditions;
    }

    void step(AdmissionEvent event, LocalDate day) {
        boolean whole = event.delivery().map(Delivery::isWhole).orElse(false);
        AdmissionState was = state;
        switch (event.move()) {
            case SUBMIT -> go(was == DRAFT || was == RETURNED_FOR_SUPPLEMENT, SUBMITTED);
            case RETURN -> go(was == SUBMITTED || was == UNDER_REVIEW, RETURNED_FOR_SUPPLEMENT);
            case TAKE_UP -> go(was == SUBMITTED, UNDER_REVIEW);
            case CONSULT -> go(was == UNDER_REVIEW, CONSULTED);
            case APPROVE -> go(was == CONSULTED && approvable, APPROVED);
            case APPROVE_ON_CONDITIONS -> go(was == CONSULTED && approvableOnConditions, APPROVED_WITH_CONDITIONS);
            case REJECT -> go(was == UNDER_REVIEW || was == CONSULTED, REJECTED);
            case TRANSFER -> go(was == UNDER_REVIEW || was == CONSULTED, TRANSFERRED);
            case ADMIT_EMERGENCY -> {
                go(was == SUBMITTED && urgent, EMERGENCY_ADMITTED);
                due = state == EMERGENCY_ADMITTED && was == SUBMITTED
                        ? event.due().orElseThrow()
                        : due;
            }
            case RATIFY -> go(was == EMERGENCY_ADMITTED && !day.isAfter(due) && approvableOnConditions, ACTIVE);
            case ACTIVATE -> go(was == APPROVED || was == APPROVED_WITH_CONDITIONS, ACTIVE);
            case BEGIN_REVIEW -> go(was == ACTIVE, UNDER_REVIEW_PERIODIC);
            case CONFIRM -> go(was == UNDER_REVIEW_PERIODIC && whole, ACTIVE);
            case SUSPEND -> go(was == UNDER_REVIEW_PERIODIC && !whole, SUSPENDED);
            case REINSTATE -> go(was == SUSPENDED && whole, ACTIVE);
            case EXIT ->
                go(
                        was == EMERGENCY_ADMITTED || was == ACTIVE || was == UNDER_REVIEW_PERIODIC || was == SUSPENDED,
                        EXITED);
        }
    }

    private void go(boolean allowed, AdmissionState to) {
        state = allowed ? to : state;
    }
}
