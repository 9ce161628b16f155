package dev.governance.policy;

import java.util.List;

/** How the decisions of several policies become one. */
public enum Combination {
    /** The strictest verdict wins. */
    STRICTEST("strictestOf"),
    /** The mildest verdict of those that speak wins. */
    MILDEST("mildestOf"),
    /** The first that speaks. */
    FIRST("firstOf"),
    /** One alone may speak; two are a conflict. */
    ONLY_ONE("onlyOneOf");

    private final String word;

    Combination(String word) {
        this.word = word;
    }

    /**
     * Returns the word under which data writes the combination.
     *
     * @return a word in camelCase
     */
    public String word() {
        return word;
    }

    /** Combines decisions that are written out. */
    PlainDecision of(List<PlainDecision> members, Verdict conflict) {
        if (this == ONLY_ONE) {
            return PlainDecision.onlyOne(members, conflict);
        }
        PlainDecision all = PlainDecision.ABSTENTION;
        for (PlainDecision member : members) {
            if (all.isSilent()) {
                all = member;
            } else if (!member.isSilent()) { // silence is the identity of all three, and most members are silent
                all = switch (this) {
                    case STRICTEST -> all.and(member);
                    case MILDEST -> all.or(member);
                    default -> all.orElse(member);
                };
            }
        }
        return all;
    }

    /** Combines sets of verdicts, each a set of bits; for {@link #FIRST} the caller asks one after the other. */
    int of(int some, int others) {
        return switch (this) {
            case STRICTEST -> some & -Integer.lowestOneBit(others) | others & -Integer.lowestOneBit(some);
            case MILDEST -> mildest(some, others);
            default -> some & ~1 | others;
        };
    }

    /**
     * Combines rules by {@link #STRICTEST} or {@link #MILDEST}, however many: the same as one after the other by {@link #of}.
     *
     * @param certain the verdicts of the rules that fired
     * @param perhaps the verdicts of those that are open
     * @return the possible verdicts
     */
    int ofRules(int certain, int perhaps) {
        if (this == STRICTEST) {
            int top = Integer.highestOneBit(certain | 1);
            return top | perhaps & -top;
        }
        int bottom = Integer.lowestOneBit(certain);
        return certain == 0 ? perhaps | 1 : bottom | perhaps & bottom - 1;
    }

    private static int mildest(int some, int others) {
        int speaking = some & ~1;
        int othersSpeaking = others & ~1;
        int both = speaking & upTo(othersSpeaking) | othersSpeaking & upTo(speaking);
        int one = ((others & 1) != 0 ? speaking : 0) | ((some & 1) != 0 ? othersSpeaking : 0);
        return both | one | some & others & 1;
    }

    /** The bits up to the greatest one of a set; none for the empty set. */
    private static int upTo(int verdicts) {
        return (Integer.highestOneBit(verdicts) << 1) - 1 & (verdicts == 0 ? 0 : -1);
    }
}
