package dev.governance.scoring.assessment;

/**
 * What an indicator counts (计数对象), as far as it matters for what may be counted: how requests are handled may be scored, that they
 * are few may not.
 */
public enum CountedMatter {
    /** How requests, complaints or petitions were handled (办理情况). */
    HANDLING,
    /** How many requests or complaints there were (诉求、投诉数量). */
    REQUESTS,
    /** How many petitions there were, or people who petitioned (信访、上访数量). */
    PETITIONS,
    /** Something else (其他). */
    OTHER;

    /** Tells whether people asking for something are counted. */
    boolean isPeopleAsking() {
        return this == REQUESTS || this == PETITIONS;
    }
}
