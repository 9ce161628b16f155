package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * A scale of answers from the worst to the best (李克特量表): how many there are, and from which on somebody counts as satisfied.
 *
 * <p>Answers are numbered from 1, the worst. They become 0 to 100 in equal steps: 1, 2, 3 are 0, 50, 100; 1 to 5 are 0, 25, 50, 75,
 * 100. That the steps are equal is a convention. Immutable and thread-safe.
 *
 * @param levels how many answers there are, 2 to 11
 * @param satisfiedFrom the least answer that counts as satisfied, 2 to the number of levels
 */
@JsonPropertyOrder({"levels", "satisfiedFrom"})
public record LikertScale(int levels, int satisfiedFrom) implements Serializable {

    /** The best there is, of 0 to 100. */
    static final double BEST = 100;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are not 2 to 11 levels, or the other is none of 2 to these
     */
    public LikertScale {
        checkArgument(levels >= 2 && levels <= 11, "a scale has 2 to 11 answers, not %s", levels);
        checkArgument(
                satisfiedFrom >= 2 && satisfiedFrom <= levels,
                "the satisfied ones begin at 2 to %s, not at %s",
                levels,
                satisfiedFrom);
    }

    /**
     * Returns the usual scale of five (五级量表), where 4 and 5 are satisfied.
     *
     * @return the scale
     */
    public static LikertScale ofFive() {
        return new LikertScale(5, 4);
    }

    /**
     * Returns a scale of three (三级量表), where 3 is satisfied.
     *
     * @return the scale
     */
    public static LikertScale ofThree() {
        return new LikertScale(3, 3);
    }

    /**
     * Turns an answer into 0 to 100.
     *
     * @param answer from 1, the worst, to the number of levels
     * @return 0 to 100
     * @throws IllegalArgumentException if there is no such answer
     */
    public double points(int answer) {
        checkArgument(isAnswer(answer), "an answer is 1 to %s, not %s", levels, answer);
        return BEST * (answer - 1) / (levels - 1);
    }

    /**
     * Tells whether an answer counts as satisfied.
     *
     * @param answer from 1, the worst, to the number of levels
     * @return whether it does
     * @throws IllegalArgumentException if there is no such answer
     */
    public boolean isSatisfied(int answer) {
        checkArgument(isAnswer(answer), "an answer is 1 to %s, not %s", levels, answer);
        return answer >= satisfiedFrom;
    }

    boolean isAnswer(int answer) {
        return answer >= 1 && answer <= levels;
    }
}
