package dev.governance.funding;

/**
 * Where a grant stands (资助状态).
 */
public enum GrantState {
    /** Awarded, and nothing is paid (已立项). */
    AWARDED,
    /** Running (执行中). */
    RUNNING,
    /** Suspended after a gate that was not passed (暂停拨付). */
    SUSPENDED,
    /** All gates are passed (已结项). */
    GRADUATED
}
