package dev.governance.funding;

/**
 * What becomes of a deduction (扣款状态).
 */
public enum DeductionStatus {
    /** Taken: the provider answered and was not found right, or let the days pass (已扣). */
    TAKEN,
    /** Waiting for the provider to answer (待申辩). */
    WAITING,
    /** Withdrawn: the provider was found right (撤销). */
    WITHDRAWN,
    /** Not taken: there is no evidence (证据不足). */
    WITHOUT_EVIDENCE
}
