package dev.governance.policy;

/**
 * What is known of a condition: it fails, it holds, or a fact that decides it is missing (strong Kleene logic).
 *
 * <p>Kleene, Introduction to Metamathematics (1952), §64: a conjunction with a false part is false whatever the missing
 * facts turn out to be, and a disjunction with a true part is true.
 */
public enum Truth {
    /** The condition fails whatever the missing facts turn out to be. */
    FALSE,
    /** A fact that decides the condition is missing. */
    UNKNOWN,
    /** The condition holds whatever the missing facts turn out to be. */
    TRUE;

    private static final Truth[] ALL = values();

    /** Returns the truth at a place in the order: the enum's own array is copied at each call, this one is not. */
    static Truth at(int ordinal) {
        return ALL[ordinal];
    }

    /**
     * Returns the truth of a plain yes or no.
     *
     * @param holds whether the condition holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * Returns the truth of both together: the lesser of the two.
     *
     * @param other another truth
     * @return the conjunction
     */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the truth of either: the greater of the two.
     *
     * @param other another truth
     * @return the disjunction
     */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the truth of the opposite; unknown stays unknown.
     *
     * @return the negation
     */
    public Truth negate() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }
}
