package dev.governance.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;

/**
 * Whether there are facts of a kind (可满足性): shown by an example, refuted, or not known.
 *
 * @param <T> the subject
 */
public sealed interface Satisfiability<T> extends Serializable {

    /**
     * There are such facts.
     *
     * @param witness an example, confirmed by the evaluator
     * @param <T> the subject
     */
    record Satisfiable<T>(Assignment<T> witness) implements Satisfiability<T> {
        /** Checks that there is an example. */
        public Satisfiable {
            requireNonNull(witness, "witness");
        }
    }

    /**
     * There are none: that was proved.
     *
     * @param <T> the subject
     */
    record Unsatisfiable<T>() implements Satisfiability<T> {}

    /**
     * It cannot be known.
     *
     * @param doubt why
     * @param <T> the subject
     */
    record NotKnown<T>(Doubt doubt) implements Satisfiability<T> {
        /** Checks that a reason is given. */
        public NotKnown {
            requireNonNull(doubt, "doubt");
        }
    }

    /**
     * Tells whether there are such facts for certain.
     *
     * @return true where there is a witness
     */
    @JsonIgnore
    default boolean isSatisfiable() {
        return this instanceof Satisfiable<T>;
    }

    /**
     * Tells whether there are no such facts for certain.
     *
     * @return true where that was proved
     */
    @JsonIgnore
    default boolean isRefuted() {
        return this instanceof Unsatisfiable<T>;
    }
}
