package dev.governance.funding;

/**
 * The three conditions of a housekeeping firm with employees (员工制家政企业条件); seen in an excerpt of the notice of 2026 alone.
 */
public enum HousekeepingCondition {
    /** A contract with the worker and the household (三方合同). */
    THREE_PARTY_CONTRACT,
    /** The firm pays and trains the worker (支付报酬并培训). */
    PAYS_AND_TRAINS,
    /** The firm manages in a system (建立管理系统). */
    MANAGES_IN_A_SYSTEM
}
