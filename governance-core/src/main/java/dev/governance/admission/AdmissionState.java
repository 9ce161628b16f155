package dev.governance.admission;

/** Where a request stands (准入状态). */
public enum AdmissionState {
    /** Being written by the department (草拟). */
    DRAFT,
    /** Handed in (已提交). */
    SUBMITTED,
    /** Back at the department, which has to complete it (退回补正). */
    RETURNED_FOR_SUPPLEMENT,
    /** Looked at by the body that decides (审核中). */
    UNDER_REVIEW,
    /** The grass roots were asked (已征求意见). */
    CONSULTED,
    /** Approved, not yet begun (准入). */
    APPROVED,
    /** Approved on conditions, not yet begun (附条件准入). */
    APPROVED_WITH_CONDITIONS,
    /** Refused (不予准入). */
    REJECTED,
    /** Handed to the body whose duty it is (转交职责单位). */
    TRANSFERRED,
    /** Provisionally at work in an emergency (应急准入). */
    EMERGENCY_ADMITTED,
    /** Published and at work (已生效). */
    ACTIVE,
    /** At work, looked at again (定期复核). */
    UNDER_REVIEW_PERIODIC,
    /** At rest, because funds or powers did not come (暂停). */
    SUSPENDED,
    /** Ended (退出). */
    EXITED;

    /**
     * Tells whether communities do the work in this state.
     *
     * @return true for active work, its review and provisional work
     */
    public boolean isAtWork() {
        return this == ACTIVE || this == UNDER_REVIEW_PERIODIC || this == EMERGENCY_ADMITTED;
    }

    /**
     * Tells whether the gate has the request and has not decided it, so that its time runs.
     *
     * @return true from the day on which it is handed in to the decision, but not while it is back at the department
     */
    public boolean isUndecided() {
        return this == SUBMITTED || this == UNDER_REVIEW || this == CONSULTED;
    }

    /**
     * Tells whether the way into this state is a decision.
     *
     * @return true for approval, refusal and transfer
     */
    public boolean isDecision() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS || this == REJECTED || this == TRANSFERRED;
    }
}
