package dev.governance.funding;

/**
 * Whether a contract may be renewed (续签建议); the buyer decides.
 */
public enum RenewalAdvice {
    /** May be renewed (可续签). */
    RENEW,
    /** Too little was inspected to tell (需进一步核查). */
    LOOK_CLOSER,
    /** Too much was not met (不宜续签). */
    DO_NOT_RENEW
}
