package dev.governance.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Whether two policies, such as two versions of one document, decide alike (策略比较): a case on which they differ, the proof
 * that there is none, or why that cannot be known.
 *
 * <p>{@link #shadow} compares them on the cases that come in instead, while only the active one decides. Immutable and
 * thread-safe.
 *
 * @param <T> the subject
 */
public sealed interface PolicyComparison<T> extends Serializable {

    /** What has to be the same. */
    enum Aspect {
        /** The verdict. */
        VERDICT,
        /** The verdict and the ids of the rules that fire. */
        VERDICT_AND_RULES
    }

    /**
     * They differ.
     *
     * @param witness facts on which they differ, confirmed by the evaluator
     * @param first what the first policy decides on them
     * @param second what the second policy decides on them
     * @param <T> the subject
     */
    record Different<T>(Assignment<T> witness, Decision first, Decision second) implements PolicyComparison<T> {
        /** Checks that there is a witness. */
        public Different {
            requireNonNull(witness, "witness");
            requireNonNull(first, "first");
            requireNonNull(second, "second");
        }
    }

    /**
     * They are alike on all facts within the domains: that was proved.
     *
     * @param <T> the subject
     */
    record Alike<T>() implements PolicyComparison<T> {}

    /**
     * It cannot be known.
     *
     * @param doubt why
     * @param <T> the subject
     */
    record NotKnown<T>(Doubt doubt) implements PolicyComparison<T> {
        /** Checks that a reason is given. */
        public NotKnown {
            requireNonNull(doubt, "doubt");
        }
    }

    /**
     * Compares the verdicts of two policies, with the usual {@link PolicyAnalysis#BUDGET}.
     *
     * @param first a policy
     * @param second another policy for the same kind of subject
     * @param <T> the subject
     * @return whether they are alike
     */
    static <T> PolicyComparison<T> of(AdmissionPolicy<T> first, AdmissionPolicy<T> second) {
        return of(first, second, Aspect.VERDICT, PolicyAnalysis.BUDGET);
    }

    /**
     * Compares two policies.
     *
     * @param first a policy
     * @param second another policy for the same kind of subject
     * @param aspect what has to be the same
     * @param budget the nodes that each question may visit; above zero
     * @param <T> the subject
     * @return whether they are alike
     */
    static <T> PolicyComparison<T> of(AdmissionPolicy<T> first, AdmissionPolicy<T> second, Aspect aspect, long budget) {
        return Comparing.of(
                PolicyTree.of(requireNonNull(first)),
                PolicyTree.of(requireNonNull(second)),
                requireNonNull(aspect),
                budget);
    }

    /**
     * Puts a candidate beside the active version of a document: cases are decided by the active one alone, and counted by what
     * the candidate would have said.
     *
     * @param active the policy that decides
     * @param candidate the policy that is watched
     * @param <T> the subject
     * @return both, with at most ten samples for each difference
     */
    static <T> Shadow<T> shadow(PolicyDocument<T> active, AdmissionPolicy<T> candidate) {
        return shadow(active, candidate, active.vocabulary()::idOf, 10);
    }

    /**
     * Puts a candidate beside the active policy.
     *
     * @param active the policy that decides
     * @param candidate the policy that is watched
     * @param identity how a subject's id is read; an id of a record, never a person's name
     * @param samples how many ids are kept of each difference at most
     * @param <T> the subject
     * @return both
     */
    static <T> Shadow<T> shadow(
            AdmissionPolicy<T> active, AdmissionPolicy<T> candidate, Reading<T, String> identity, int samples) {
        return new Shadow<>(active, candidate, identity, samples);
    }
}
