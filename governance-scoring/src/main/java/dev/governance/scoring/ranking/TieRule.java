package dev.governance.scoring.ranking;

import dev.governance.scoring.statistics.Ties;

/** What those get who stand equal (并列规则). A league names its rule: two tables of the same scores differ by it alone. */
public enum TieRule {
    /** Equal ones get the best of their places, and as many places are left free: 1, 2, 2, 4 (标准竞赛排名). */
    COMPETITION(Ties.MIN),
    /** Equal ones get one place, and the next place follows: 1, 2, 2, 3 (密集排名). */
    DENSE(Ties.DENSE),
    /** Equal ones get the mean of their places: 1, 2.5, 2.5, 4 (平均排名). */
    FRACTIONAL(Ties.AVERAGE);

    private final Ties ties;

    TieRule(Ties ties) {
        this.ties = ties;
    }

    /**
     * Returns the rule as statistics know it.
     *
     * @return the rule
     */
    public Ties ties() {
        return ties;
    }
}
