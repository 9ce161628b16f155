package dev.governance.scoring.ranking;

/** Where an accountability case stands (问责案件状态). */
public enum CaseState {
    /** It was raised, and nobody was told yet (已立案). */
    RAISED,
    /** The body was told what it has to answer for and what it may meet with, and may answer (已告知). */
    NOTIFIED,
    /** The body answered (已陈述申辩). */
    ANSWERED,
    /** The body let the term to answer pass (逾期未申辩). */
    ANSWER_LAPSED,
    /** Nothing follows (不予追究). */
    DISMISSED,
    /** The failure is borne (容错免责). */
    EXEMPTED,
    /** A competent body decided on a measure, which may still be appealed against (已决定). */
    DECIDED,
    /** The body appealed (已申诉). */
    APPEALED,
    /** The term to appeal passed, and the measure stands (决定生效). */
    FINAL,
    /** The appeal was heard, and the measure stands (维持). */
    UPHELD,
    /** The appeal was heard, and a milder measure stands (变更). */
    REVISED,
    /** The appeal was heard, and nothing follows (撤销). */
    REVOKED
}
