package dev.governance.scoring.statistics;

/**
 * What those get who stand equal (并列).
 *
 * <p>Three units stand before two equal ones: the two get 4 and 4 ({@link #MIN}), 5 and 5 ({@link #MAX}), 4.5 and 4.5
 * ({@link #AVERAGE}), or 4 and 5 by their place in the table ({@link #FIRST}, {@link #LAST}).
 */
public enum Ties {
    /** All get the best rank that any could have: competition ranking (并列排名). */
    MIN,
    /** All get the worst rank that any could have. */
    MAX,
    /** All get the mean of the ranks that they fill: fractional ranking. */
    AVERAGE,
    /** As {@link #MIN}, and the next gets the next number: no gaps. */
    DENSE,
    /** Who stands first in the table gets the better rank. */
    FIRST,
    /** Who stands last in the table gets the better rank. */
    LAST
}
