package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * An exact part of a whole, from nothing to all of it (占比).
 *
 * <p>Weights, working time given to a post and reserves of a budget are shares. In JSON a share is the text that
 * {@link #toString} writes. Immutable and thread-safe.
 *
 * @param ratio the share as a ratio; from 0 to 1
 */
public record Share(Ratio ratio) implements Comparable<Share>, Serializable {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the ratio is above one
     */
    public Share {
        checkArgument(ratio.compareTo(Ratio.one()) <= 0, "a share is at most the whole, but was %s", ratio);
    }

    /**
     * Returns no share at all.
     *
     * @return 0
     */
    public static Share none() {
        return new Share(Ratio.zero());
    }

    /**
     * Returns the whole.
     *
     * @return 1
     */
    public static Share whole() {
        return new Share(Ratio.one());
    }

    /**
     * Returns a part of a whole.
     *
     * @param part zero or more, at most the whole
     * @param whole above zero
     * @return the share
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Share of(long part, long whole) {
        return new Share(Ratio.of(part, whole));
    }

    /**
     * Returns a percentage as a share.
     *
     * @param percent from 0 to 100
     * @return the share
     * @throws IllegalArgumentException if the percentage is out of its range
     */
    public static Share ofPercent(long percent) {
        return new Share(Ratio.ofPercent(percent));
    }

    /**
     * Reads a share as {@link Ratio#parse} reads a ratio: {@code 2/3}, {@code 0.75}, {@code 75%}.
     *
     * @param text the text
     * @return the share
     * @throws IllegalArgumentException if the text is not a ratio, or is above one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Share parse(String text) {
        return new Share(Ratio.parse(text));
    }

    /**
     * Returns what is left of the whole.
     *
     * @return one minus this
     */
    public Share rest() {
        return new Share(Ratio.one().minus(ratio));
    }

    /**
     * Adds.
     *
     * @param other the share to add
     * @return the exact sum
     * @throws ArithmeticException if both together are more than the whole
     */
    public Share plus(Share other) {
        Ratio sum = ratio.plus(other.ratio);
        if (sum.compareTo(Ratio.one()) > 0) {
            throw new ArithmeticException(this + " and " + other + " are together more than the whole");
        }
        return new Share(sum);
    }

    /**
     * Returns a share of this share.
     *
     * @param other the other factor
     * @return the exact product
     */
    public Share times(Share other) {
        return new Share(ratio.times(other.ratio));
    }

    /** Compares by size, consistent with {@code equals}. */
    @Override
    public int compareTo(Share other) {
        return ratio.compareTo(other.ratio);
    }

    /** Returns {@code 2/3}, {@code 0} or {@code 1}; {@link #parse} reads it. */
    @Override
    @JsonValue
    public String toString() {
        return ratio.toString();
    }
}
