package dev.governance.scoring.ranking;

/**
 * Why a failure is borne (容错情形). That there is such a mechanism is law in Beijing (北京市街道办事处条例 2019-11-27, art. 39;
 * 北京市接诉即办工作条例 2021-09-24, art. 36); the cases are not laid down there, and these are this library's own.
 */
public enum ExemptionKind {
    /** A trial that was approved beforehand did not succeed (经批准的试点探索). */
    APPROVED_TRIAL,
    /** It was done in an emergency to keep people from harm (应急处置). */
    EMERGENCY,
    /** Nobody could have prevented it (不可抗力). */
    FORCE_MAJEURE,
    /** The money, the powers or the people for the work did not come (权责经费未到位). */
    MEANS_NOT_DELIVERED,
    /** The body itself found it and put it right in time (主动纠错). */
    CORRECTED_ITSELF
}
