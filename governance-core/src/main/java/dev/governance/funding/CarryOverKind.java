package dev.governance.funding;

/**
 * What becomes of money that was not spent at the end of a year (结转结余).
 */
public enum CarryOverKind {
    /** Carried over for the same purpose (结转). */
    CARRIED,
    /** Surplus: it was carried over before and goes back (结余). */
    SURPLUS
}
