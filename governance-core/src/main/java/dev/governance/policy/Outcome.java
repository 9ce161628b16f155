package dev.governance.policy;

import static java.util.Objects.requireNonNull;

/**
 * What became of one of many subjects: a decision, or a failure that did not stop the others.
 *
 * @param <T> the subject
 */
public sealed interface Outcome<T> {

    /**
     * Returns the subject.
     *
     * @return who or what asked
     */
    T subject();

    /**
     * The subject was decided about.
     *
     * @param subject who or what asked
     * @param decision the decision
     * @param <T> the subject
     */
    record Decided<T>(T subject, Decision decision) implements Outcome<T> {
        /** Checks that nothing is null. */
        public Decided {
            requireNonNull(subject, "subject");
            requireNonNull(decision, "decision");
        }
    }

    /**
     * The policy failed on the subject.
     *
     * @param subject who or what asked
     * @param failure what failed
     * @param <T> the subject
     */
    record Failed<T>(T subject, PolicyFailure failure) implements Outcome<T> {
        /** Checks that nothing is null. */
        public Failed {
            requireNonNull(subject, "subject");
            requireNonNull(failure, "failure");
        }
    }
}
