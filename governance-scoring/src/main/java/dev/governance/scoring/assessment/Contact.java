package dev.governance.scoring.assessment;

/** What became of somebody who was to be asked (访问结果): kept for each of them, since whoever does not answer is not like the others. */
public enum Contact {
    /** Answered (已答). */
    ANSWERED,
    /** Was reached and did not want to, or did not answer this question (拒答). */
    REFUSED,
    /** Was not reached (未接通). */
    NOT_REACHED,
    /** Ought not to have been asked, such as an empty flat (不符合条件): counts neither as asked nor as silent. */
    NOT_ELIGIBLE
}
