package dev.governance.scoring;

/**
 * What becomes of a total when the score of a part is unknown (缺失证据的处理). There is no default: whoever combines says it,
 * for each combination.
 */
public enum MissingEvidence {
    /** The total is unknown, too. */
    PROPAGATE("propagate"),
    /** The part counts as no points, and a finding says so (按零分计). */
    COUNT_AS_ZERO("countAsZero"),
    /** The weight of the part goes to the others in proportion to theirs, and a finding says so; unknown if none is left. */
    REWEIGH("reweigh");

    private final String word;

    MissingEvidence(String word) {
        this.word = word;
    }

    /** Returns the word under which canonical forms and explanations mention the rule. */
    String word() {
        return word;
    }
}
