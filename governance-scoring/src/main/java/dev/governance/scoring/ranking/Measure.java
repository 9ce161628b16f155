package dev.governance.scoring.ranking;

/**
 * What may follow (处理措施), from the mildest to the gravest: the order of the constants is the ladder.
 *
 * <p>Which of them is open against whom, and to which authority, is said by {@link MeasureRule}s, each with its law.
 */
public enum Measure {
    /** A commendation (表彰奖励). */
    COMMENDATION,
    /** A reminder (提醒). */
    REMINDER,
    /** A talk at which the body has to explain itself (约谈). */
    INTERVIEW,
    /** An order to correct what is wrong (责令改正). */
    CORRECTION_ORDER,
    /** A criticism that is circulated (通报批评). */
    CIRCULATED_CRITICISM,
    /** A disciplinary sanction of those who answer for it in person, after proceedings of their own (处分). */
    DISCIPLINE;

    /**
     * Tells whether it burdens somebody, so that nobody is given it without notice and without being heard.
     *
     * @return true for all but a commendation
     */
    public boolean isBurden() {
        return this != COMMENDATION;
    }

    /**
     * Tells whether it is graver than another measure.
     *
     * @param other the other
     * @return whether it stands higher on the ladder
     */
    public boolean isGraverThan(Measure other) {
        return compareTo(other) > 0;
    }
}
