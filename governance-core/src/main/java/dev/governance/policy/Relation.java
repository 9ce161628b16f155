package dev.governance.policy;

/** How two terms stand to each other. */
public enum Relation {
    /** Greater or equal (以上). */
    AT_LEAST("atLeast", "≥"),
    /** Greater (超过). */
    MORE_THAN("moreThan", ">"),
    /** Less or equal (以下). */
    AT_MOST("atMost", "≤"),
    /** Less (不满). */
    LESS_THAN("lessThan", "<"),
    /** Equal. */
    EQUAL("equalTo", "=");

    private final String word;
    private final String sign;

    Relation(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /**
     * Returns the word under which data writes the relation.
     *
     * @return a word in camelCase
     */
    public String word() {
        return word;
    }

    /**
     * Returns the mathematical sign.
     *
     * @return one character
     */
    public String sign() {
        return sign;
    }

    /** Tells whether a difference of this sign (left less right) satisfies the relation. */
    boolean holds(int signum) {
        return switch (this) {
            case AT_LEAST -> signum >= 0;
            case MORE_THAN -> signum > 0;
            case AT_MOST -> signum <= 0;
            case LESS_THAN -> signum < 0;
            case EQUAL -> signum == 0;
        };
    }
}
