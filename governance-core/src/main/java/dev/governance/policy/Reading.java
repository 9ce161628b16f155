package dev.governance.policy;

import java.io.Serializable;

/**
 * How a fact is read of a subject: a pure function, such as a method reference.
 *
 * @param <T> the subject
 * @param <V> the value
 */
@FunctionalInterface
public interface Reading<T, V> extends Serializable {

    /**
     * Reads the fact.
     *
     * @param subject the subject
     * @return the value; never null
     */
    V read(T subject);

    /**
     * How a whole number is read.
     *
     * @param <T> the subject
     */
    @FunctionalInterface
    interface OfLong<T> extends Serializable {
        /**
         * Reads the number.
         *
         * @param subject the subject
         * @return the number
         */
        long read(T subject);
    }

    /**
     * How a yes or no is read.
     *
     * @param <T> the subject
     */
    @FunctionalInterface
    interface OfFlag<T> extends Serializable {
        /**
         * Reads the yes or no.
         *
         * @param subject the subject
         * @return whether it is so
         */
        boolean read(T subject);
    }
}
