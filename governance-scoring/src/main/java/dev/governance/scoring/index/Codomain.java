package dev.governance.scoring.index;

/** What values a step can give, so that the next step can say whether it can take them (取值范围). */
public enum Codomain {
    /** Any number, negative ones too. */
    ANY,
    /** Zero or more. */
    NOT_NEGATIVE,
    /** More than zero. */
    POSITIVE;

    /**
     * Tells whether all of these values may stand where others are asked for.
     *
     * @param asked the values that are asked for
     * @return whether these are as narrow
     */
    public boolean within(Codomain asked) {
        return compareTo(asked) >= 0;
    }
}
