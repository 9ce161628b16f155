package dev.governance.funding;

/**
 * Which part of the mechanism set the growth of a year (生效条款).
 */
public enum GrowthBinding {
    /** The floor: the index was below it. */
    FLOOR,
    /** The index, between floor and cap. */
    INDEX,
    /** The cap: the index was above it. */
    CAP,
    /** Held at the last year: revenue grew, so the budget does not fall. */
    HELD
}
