package dev.governance.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says yes or no to something that asks to be admitted (准入策略): a task that is asked of a community, a grant application,
 * a purchase, tax relief, a pilot.
 *
 * <p>A policy is a pure function: the same subject always gets the same decision; no clock, file or network is read. A policy
 * with nothing to say returns {@link Decision#abstention()}; none returns null. A policy that throws is a fault, told as
 * {@link PolicyFailure}. All implementations must be immutable, thread-safe and serialisable.
 *
 * <p>Policies are combined into more of themselves:
 *
 * <pre>
 *   a.and(b)          strictestOf(a, b, c)     the stricter verdict wins; silence gives way
 *   a.or(b)           mildestOf(a, b, c)       the milder verdict of those that speak wins
 *   a.orElse(b)       firstOf(a, b, c)         the first that speaks
 *   p.when(c)                                  silent unless the condition holds
 *   p.over(view)                               the same policy for another kind of subject
 *   p.settle(u, s)                             closes what is unknown, or silent, by a written default
 * </pre>
 *
 * <p>{@code and} and {@code or} are associative, commutative and idempotent on whole decisions, {@code orElse} is
 * associative and idempotent, and abstention is the identity of all three. Obligations follow the verdict that wins.
 *
 * @param <T> the subject
 */
@FunctionalInterface
public interface AdmissionPolicy<T> extends Serializable {

    /**
     * Decides.
     *
     * @param subject who or what asks; it must not change while its decision is in use
     * @return the decision; never null
     * @throws PolicyFailure if a rule throws, if a value is outside its attribute's domain, or if a policy returns null
     */
    Decision decide(T subject);

    /**
     * Explains a decision: a tree of every rule, fired or not, with the values that it saw, the margin by which it held or
     * failed, and its citations.
     *
     * @param subject who or what asks
     * @return the tree; a single leaf for a policy that says no more
     */
    default Explanation explain(T subject) {
        return Explanation.leaf(this, decide(subject));
    }

    /**
     * Asks both; the stricter verdict wins, the findings of both are kept. Associative, commutative, idempotent.
     *
     * @param other another policy
     * @return the combination
     */
    default AdmissionPolicy<T> and(AdmissionPolicy<? super T> other) {
        return strictestOf(ImmutableList.of(this, other));
    }

    /**
     * Asks both; the milder verdict of those that speak wins, the findings of both are kept. Associative, commutative,
     * idempotent.
     *
     * @param other another policy
     * @return the combination
     */
    default AdmissionPolicy<T> or(AdmissionPolicy<? super T> other) {
        return mildestOf(ImmutableList.of(this, other));
    }

    /**
     * Asks the other only where this one abstains. Associative, idempotent.
     *
     * @param other another policy
     * @return the combination
     */
    default AdmissionPolicy<T> orElse(AdmissionPolicy<? super T> other) {
        return firstOf(ImmutableList.of(this, other));
    }

    /**
     * Abstains on every subject for which the condition does not hold.
     *
     * @param condition the condition
     * @return the policy under the condition
     */
    default AdmissionPolicy<T> when(Condition<T> condition) {
        return new Guarded<>(condition, PolicyTree.part(this));
    }

    /**
     * Decides about another kind of subject by what is seen of it.
     *
     * @param view how the one is seen in the other
     * @param <S> the other kind of subject
     * @return the policy for the other kind
     */
    default <S> AdmissionPolicy<S> over(Reading<S, ? extends T> view) {
        return new Viewed<>(this, view);
    }

    /**
     * Gives the policy a name, which findings and failures mention, and its sources.
     *
     * @param id the policy's id
     * @param citations where the policy comes from
     * @return the named policy
     */
    default AdmissionPolicy<T> named(String id, Citation... citations) {
        return new Named<>(
                PolicyReference.of(id), ImmutableSet.copyOf(citations).asList(), PolicyTree.of(this));
    }

    /**
     * Closes a decision by defaults that are written. It stands at the root only: it is not monotone, since the default for
     * what is unknown need not be among the verdicts that are possible. A settled policy can be named, and seen in another
     * kind of subject, but it is refused as a part of a combination: combine first, then settle.
     *
     * @param forUnknown the verdict where several are possible; it speaks
     * @param forSilence the verdict where the policy abstains
     * @return a policy whose decisions are settled
     */
    default AdmissionPolicy<T> settle(Verdict forUnknown, Verdict forSilence) {
        return new Settled<>(PolicyTree.part(this), forUnknown, forSilence);
    }

    /**
     * Tells whether decisions are closed by defaults. Such a policy stands at the root, and is part of no other.
     *
     * @return true for what {@link #settle} made, with a name or over a view too
     */
    default boolean isSettled() {
        return false;
    }

    /**
     * Decides about many, one after the other. A subject that fails does not stop the others.
     *
     * @param subjects the subjects
     * @return an entry for each, in their order
     */
    default Stream<Outcome<T>> decideAll(Stream<? extends T> subjects) {
        // As a tree every fault is told as a failure, that of a policy written as a function included.
        PolicyTree<T> tree = PolicyTree.of(this);
        return subjects.map(subject -> {
            try {
                return new Outcome.Decided<T>(subject, tree.decide(subject));
            } catch (PolicyFailure failure) {
                return new Outcome.Failed<T>(subject, failure);
            }
        });
    }

    /**
     * Decides about many, one after the other. A subject that fails does not stop the others.
     *
     * @param subjects the subjects
     * @return an entry for each, in their order
     */
    default ImmutableList<Outcome<T>> decideAll(Iterable<? extends T> subjects) {
        return decideAll(ImmutableList.copyOf(subjects).stream().map(Function.identity()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the policy that always abstains.
     *
     * @param <T> the subject
     * @return the identity of all combinations
     */
    static <T> AdmissionPolicy<T> abstaining() {
        return strictestOf(ImmutableList.of());
    }

    /**
     * Asks all; the strictest verdict wins, the findings of all are kept. The order and the repetition of policies do not
     * matter.
     *
     * @param policies the policies
     * @param <T> the subject
     * @return the combination
     */
    @SafeVarargs
    static <T> AdmissionPolicy<T> strictestOf(AdmissionPolicy<? super T>... policies) {
        return AdmissionPolicy.<T>strictestOf(Arrays.<AdmissionPolicy<? super T>>asList(policies));
    }

    /**
     * Asks all; the strictest verdict wins, the findings of all are kept. The order and the repetition of policies do not
     * matter.
     *
     * @param policies the policies
     * @param <T> the subject
     * @return the combination
     */
    static <T> AdmissionPolicy<T> strictestOf(List<? extends AdmissionPolicy<? super T>> policies) {
        return Combined.of(Combination.STRICTEST, policies);
    }

    /**
     * Asks all; the mildest verdict of those that speak wins, the findings of all are kept. The order and the repetition of
     * policies do not matter.
     *
     * @param policies the policies
     * @param <T> the subject
     * @return the combination
     */
    @SafeVarargs
    static <T> AdmissionPolicy<T> mildestOf(AdmissionPolicy<? super T>... policies) {
        return AdmissionPolicy.<T>mildestOf(Arrays.<AdmissionPolicy<? super T>>asList(policies));
    }

    /**
     * Asks all; the mildest verdict of those that speak wins, the findings of all are kept. The order and the repetition of
     * policies do not matter.
     *
     * @param policies the policies
     * @param <T> the subject
     * @return the combination
     */
    static <T> AdmissionPolicy<T> mildestOf(List<? extends AdmissionPolicy<? super T>> policies) {
        return Combined.of(Combination.MILDEST, policies);
    }

    /**
     * Asks one after the other until one speaks.
     *
     * @param policies the policies, in order
     * @param <T> the subject
     * @return the combination
     */
    @SafeVarargs
    static <T> AdmissionPolicy<T> firstOf(AdmissionPolicy<? super T>... policies) {
        return AdmissionPolicy.<T>firstOf(Arrays.<AdmissionPolicy<? super T>>asList(policies));
    }

    /**
     * Asks one after the other until one speaks.
     *
     * <p>Where a policy may abstain the next is asked as well, and what it says is possible too. XACML's first-applicable stops
     * there: it says Indeterminate{D} of a first member that is Indeterminate{D}, whatever stands behind. Here that first member
     * ({@code ABSTAIN} or {@code REFUSE}) before one that refuses is {@code REFUSE}; before one that admits, or that is
     * Indeterminate{P} or {DP}, it may be either; the same holds of Indeterminate{P} with the two verdicts changed. These are all
     * the pairs on which the two differ.
     *
     * @param policies the policies, in order
     * @param <T> the subject
     * @return the combination
     */
    static <T> AdmissionPolicy<T> firstOf(List<? extends AdmissionPolicy<? super T>> policies) {
        return Combined.of(Combination.FIRST, policies);
    }

    /**
     * Asks all; one alone may speak. Neither idempotent nor the same when nested.
     *
     * @param conflict the verdict where two or more speak; it speaks itself
     * @param policies the policies
     * @param <T> the subject
     * @return the combination
     */
    @SafeVarargs
    static <T> AdmissionPolicy<T> onlyOneOf(Verdict conflict, AdmissionPolicy<? super T>... policies) {
        return AdmissionPolicy.<T>onlyOneOf(conflict, Arrays.<AdmissionPolicy<? super T>>asList(policies));
    }

    /**
     * Asks all; one alone may speak. Neither idempotent nor the same when nested.
     *
     * @param conflict the verdict where two or more speak; it speaks itself
     * @param policies the policies
     * @param <T> the subject
     * @return the combination
     */
    static <T> AdmissionPolicy<T> onlyOneOf(Verdict conflict, List<? extends AdmissionPolicy<? super T>> policies) {
        return Combined.onlyOne(conflict, policies);
    }

    /**
     * Returns the policy that always argues for one verdict.
     *
     * @param rule the id of the rule that is named
     * @param verdict a verdict that speaks
     * @param <T> the subject
     * @return a rule without a condition
     */
    static <T> Rule<T> always(String rule, Verdict verdict) {
        return Rule.of(rule, verdict, Condition.always());
    }

    /**
     * Returns the attributes that a policy reads, as far as it can be seen.
     *
     * @param policy the policy
     * @param <T> the subject
     * @return the attributes of its conditions; none for a policy written as a function
     */
    static <T> ImmutableSet<Attribute<T, ?>> reads(AdmissionPolicy<T> policy) {
        return PolicyTree.of(requireNonNull(policy, "policy")).reads();
    }
}
