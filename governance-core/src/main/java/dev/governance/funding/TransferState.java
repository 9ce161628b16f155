package dev.governance.funding;

/**
 * Where a task that is handed down stands (承接状态).
 */
public enum TransferState {
    /** Agreed, and not begun: what it needs has not come (已约定). */
    AGREED,
    /** Being done (履行中). */
    ACTIVE,
    /** Not being done, since what was due did not come (因未到位中止). */
    SUSPENDED,
    /** Ended (已终止). */
    ENDED
}
