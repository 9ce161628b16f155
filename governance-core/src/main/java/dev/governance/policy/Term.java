package dev.governance.policy;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A quantity, or a sum of quantities with exact factors, that a condition compares: {@code FUNDING.atLeast(HOURS.times(rate))}.
 *
 * <p>Comparisons are exact: both sides are brought to whole numbers and nothing is rounded. A term whose fact is missing is
 * not known, and so is a condition on it. Immutable and thread-safe.
 *
 * @param <T> the subject
 * @param <V> the value: {@link Long}, {@link BigDecimal}, money or a date; only terms of one kind are compared and added
 */
public interface Term<T, V> extends Serializable {

    /**
     * Returns the term as a sum.
     *
     * @return factors by quantity, and a constant
     */
    Linear<T, V> linear();

    /**
     * Holds where this term is at least another (以上).
     *
     * @param other another term
     * @return the condition
     */
    default Condition<T> atLeast(Term<T, V> other) {
        return new Condition.Comparison<>(linear(), Relation.AT_LEAST, other.linear());
    }

    /**
     * Holds where this term is at least a value (以上).
     *
     * @param value the value
     * @return the condition
     */
    default Condition<T> atLeast(V value) {
        return atLeast(linear().constantOf(value));
    }

    /**
     * Holds where this term is more than another (超过).
     *
     * @param other another term
     * @return the condition
     */
    default Condition<T> moreThan(Term<T, V> other) {
        return new Condition.Comparison<>(linear(), Relation.MORE_THAN, other.linear());
    }

    /**
     * Holds where this term is more than a value (超过).
     *
     * @param value the value
     * @return the condition
     */
    default Condition<T> moreThan(V value) {
        return moreThan(linear().constantOf(value));
    }

    /**
     * Holds where this term is at most another (以下).
     *
     * @param other another term
     * @return the condition
     */
    default Condition<T> atMost(Term<T, V> other) {
        return new Condition.Comparison<>(linear(), Relation.AT_MOST, other.linear());
    }

    /**
     * Holds where this term is at most a value (以下).
     *
     * @param value the value
     * @return the condition
     */
    default Condition<T> atMost(V value) {
        return atMost(linear().constantOf(value));
    }

    /**
     * Holds where this term is less than another (不满).
     *
     * @param other another term
     * @return the condition
     */
    default Condition<T> lessThan(Term<T, V> other) {
        return new Condition.Comparison<>(linear(), Relation.LESS_THAN, other.linear());
    }

    /**
     * Holds where this term is less than a value (不满).
     *
     * @param value the value
     * @return the condition
     */
    default Condition<T> lessThan(V value) {
        return lessThan(linear().constantOf(value));
    }

    /**
     * Holds where this term equals another.
     *
     * @param other another term
     * @return the condition
     */
    default Condition<T> equalTo(Term<T, V> other) {
        return new Condition.Comparison<>(linear(), Relation.EQUAL, other.linear());
    }

    /**
     * Holds where this term equals a value.
     *
     * @param value the value
     * @return the condition
     */
    default Condition<T> equalTo(V value) {
        return equalTo(linear().constantOf(value));
    }

    /**
     * Returns the sum of this and another term.
     *
     * @param other another term
     * @return the sum
     */
    default Term<T, V> plus(Term<T, V> other) {
        return linear().added(other.linear(), 1);
    }

    /**
     * Returns the sum of this and a value.
     *
     * @param value the value
     * @return the sum
     */
    default Term<T, V> plus(V value) {
        return plus(linear().constantOf(value));
    }

    /**
     * Returns this term less another.
     *
     * @param other another term
     * @return the difference
     */
    default Term<T, V> minus(Term<T, V> other) {
        return linear().added(other.linear(), -1);
    }

    /**
     * Returns a multiple of this term.
     *
     * @param factor the factor
     * @return the multiple
     */
    default Term<T, V> times(long factor) {
        return linear().scaled(Coefficient.of(factor));
    }

    /**
     * Returns a multiple of this term.
     *
     * @param factor the factor, exact
     * @return the multiple
     */
    default Term<T, V> times(BigDecimal factor) {
        return linear().scaled(Coefficient.of(factor));
    }

    /**
     * Returns a multiple of this term.
     *
     * @param factor the factor, exact
     * @return the multiple
     */
    default Term<T, V> times(Coefficient factor) {
        return linear().scaled(factor);
    }
}
