package dev.governance.scoring.assessment;

import dev.governance.scoring.MissingEvidence;

/**
 * What becomes of a rate where nothing is there to divide by (分母为零的处理): a body that nobody called, or whose callers nobody
 * reached. There is no default; full points are given only where somebody says so, and the score tells it.
 */
public enum EmptyDenominator {
    /** Full points, told by a finding (按满分计). */
    FULL_SCORE,
    /** The weight goes to the other rates, told by a finding; unknown if none is left (剔除并重新分配权重). */
    EXCLUDE_AND_REWEIGHT,
    /** The score is unknown (不计分, 单列). */
    ABSENT;

    MissingEvidence missing() {
        return this == EXCLUDE_AND_REWEIGHT ? MissingEvidence.REWEIGH : MissingEvidence.PROPAGATE;
    }
}
