package dev.governance.policy;

/** How a case stands with one policy (结果): its verdict, or that there is none yet. */
public enum Standing {
    /** {@link Verdict#ABSTAIN}. */
    ABSTAIN,
    /** {@link Verdict#ADMIT}. */
    ADMIT,
    /** {@link Verdict#ADMIT_ON_CONDITIONS}. */
    ADMIT_ON_CONDITIONS,
    /** {@link Verdict#REFER}. */
    REFER,
    /** {@link Verdict#RETURN}. */
    RETURN,
    /** {@link Verdict#REFUSE}. */
    REFUSE,
    /** Facts are missing: several verdicts are possible. */
    UNSETTLED,
    /** The policy failed. */
    FAILED;

    /**
     * Returns how a case stands after a decision.
     *
     * @param decision the decision
     * @return the verdict, or {@link #UNSETTLED}
     */
    public static Standing of(Decision decision) {
        return decision.verdict().map(verdict -> valueOf(verdict.name())).orElse(UNSETTLED);
    }
}
