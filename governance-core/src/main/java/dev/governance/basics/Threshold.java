package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;

/**
 * A bound that a number reaches or does not reach (门槛): a value, and whether the value itself is included.
 *
 * <p>Chinese law says it in one word: 以上, 以下, 以内 and 届满 include the number; 超过, 不满 and 以外 exclude it (Civil
 * Code, art. 1259). 过半数 is strictly more than half. Comparisons are exact: a part of a whole is compared by
 * multiplying crosswise, and nothing is divided. In JSON a threshold is the text that {@link #toString} writes.
 * Immutable and thread-safe.
 *
 * @param bound on which side of the value to be, and whether on the value too
 * @param value the value
 */
public record Threshold(Bound bound, Ratio value) implements Serializable {

    /** On which side of a value a number has to be, and whether it may be the value (界限). */
    public enum Bound {
        /** 以上: the value or more. */
        AT_LEAST(">=", "at least ", "", "以上"),
        /** 超过: more than the value. */
        MORE_THAN(">", "more than ", "超过", ""),
        /** 以下, 以内: the value or less. */
        AT_MOST("<=", "at most ", "", "以下"),
        /** 不满: less than the value. */
        LESS_THAN("<", "less than ", "不满", "");

        private final String sign;
        private final String english;
        private final String chineseBefore;
        private final String chineseAfter;

        Bound(String sign, String english, String chineseBefore, String chineseAfter) {
            this.sign = sign;
            this.english = english;
            this.chineseBefore = chineseBefore;
            this.chineseAfter = chineseAfter;
        }

        /**
         * Returns whether the value itself meets the bound.
         *
         * @return true for 以上 and 以下
         */
        public boolean isInclusive() {
            return this == AT_LEAST || this == AT_MOST;
        }

        private boolean accepts(int comparison) {
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case MORE_THAN -> comparison > 0;
                case AT_MOST -> comparison <= 0;
                case LESS_THAN -> comparison < 0;
            };
        }
    }

    /** Checks that nothing is missing. */
    public Threshold {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Returns 以上: the value or more.
     *
     * @param value the value
     * @return the threshold
     */
    public static Threshold atLeast(Ratio value) {
        return new Threshold(Bound.AT_LEAST, value);
    }

    /**
     * Returns 超过: more than the value.
     *
     * @param value the value
     * @return the threshold
     */
    public static Threshold moreThan(Ratio value) {
        return new Threshold(Bound.MORE_THAN, value);
    }

    /**
     * Returns 以下, 以内: the value or less.
     *
     * @param value the value
     * @return the threshold
     */
    public static Threshold atMost(Ratio value) {
        return new Threshold(Bound.AT_MOST, value);
    }

    /**
     * Returns 不满: less than the value.
     *
     * @param value the value
     * @return the threshold
     */
    public static Threshold lessThan(Ratio value) {
        return new Threshold(Bound.LESS_THAN, value);
    }

    /**
     * Returns 过半数: strictly more than half.
     *
     * @return the threshold
     */
    public static Threshold majority() {
        return moreThan(Ratio.of(1, 2));
    }

    /**
     * Reads a sign and a ratio, such as {@code >= 2/3} or {@code >50%}.
     *
     * @param text one of {@code >=}, {@code >}, {@code <=} and {@code <}, a space or none, a ratio
     * @return the threshold
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Threshold parse(String text) {
        // In the order of the constants each two-character sign comes before the one-character sign it begins with.
        for (Bound bound : Bound.values()) {
            if (text.startsWith(bound.sign)) {
                String rest = text.substring(bound.sign.length());
                return new Threshold(bound, Ratio.parse(rest.startsWith(" ") ? rest.substring(1) : rest));
            }
        }
        throw new IllegalArgumentException("a threshold is written like >= 2/3 or > 1/2, but was: " + text);
    }

    /**
     * Returns whether the value itself meets the threshold.
     *
     * @return true for 以上 and 以下, false for 超过 and 不满
     */
    public boolean isInclusive() {
        return bound.isInclusive();
    }

    /**
     * Returns whether a number meets the threshold.
     *
     * @param number the number
     * @return true if it does
     */
    public boolean isMetBy(Ratio number) {
        return bound.accepts(number.compareTo(value));
    }

    /**
     * Returns whether a part of a whole meets the threshold, by cross multiplication.
     *
     * @param part zero or more; it may be more than the whole
     * @param whole above zero: of an empty whole no part can be told, and the caller says first what that means
     * @return true if it does
     * @throws IllegalArgumentException if a number is out of its range
     */
    public boolean isMetBy(long part, long whole) {
        checkArgument(part >= 0, "a part is zero or more, but was %s", part);
        checkArgument(whole > 0, "of a whole of %s no part can be told", whole);
        BigInteger left = BigInteger.valueOf(part).multiply(value.denominator());
        return bound.accepts(left.compareTo(BigInteger.valueOf(whole).multiply(value.numerator())));
    }

    /**
     * Returns the threshold that is met just where this one is not.
     *
     * @return 不满 for 以上, 以下 for 超过, and the reverse
     */
    public Threshold negated() {
        return switch (bound) {
            case AT_LEAST -> lessThan(value);
            case MORE_THAN -> atMost(value);
            case AT_MOST -> moreThan(value);
            case LESS_THAN -> atLeast(value);
        };
    }

    /**
     * Returns the threshold in words, such as {@code at least 2/3} and {@code 2/3以上}.
     *
     * @return the words in both languages
     */
    public Sentence words() {
        return Sentence.of(bound.english + value, bound.chineseBefore + value + bound.chineseAfter);
    }

    /** Returns the sign and the value, such as {@code >= 2/3}; {@link #parse} reads it. */
    @Override
    @JsonValue
    public String toString() {
        return bound.sign + " " + value;
    }
}
