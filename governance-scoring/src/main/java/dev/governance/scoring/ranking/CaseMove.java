package dev.governance.scoring.ranking;

/** What happens to an accountability case (问责环节). */
public enum CaseMove {
    /** The body is told (告知). */
    NOTIFY,
    /** The body answers (陈述申辩). */
    ANSWER,
    /** The term to answer is stated to have passed (申辩期满). */
    STATE_ANSWER_LAPSED,
    /** It is decided that nothing follows (不予追究). */
    DISMISS,
    /** It is decided that the failure is borne (容错免责). */
    EXEMPT,
    /** A measure is decided (作出决定). */
    DECIDE,
    /** The body appeals (申诉). */
    APPEAL,
    /** The term to appeal is stated to have passed (申诉期满). */
    STATE_APPEAL_LAPSED,
    /** The measure is upheld (维持决定). */
    UPHOLD,
    /** A milder measure takes its place (变更决定). */
    REVISE,
    /** The measure is revoked (撤销决定). */
    REVOKE;

    /**
     * Tells whether the move sets a measure.
     *
     * @return true for a decision and for its revision
     */
    public boolean setsMeasure() {
        return this == DECIDE || this == REVISE;
    }
}
