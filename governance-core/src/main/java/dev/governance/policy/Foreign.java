package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A policy that somebody else wrote, as a leaf of a tree.
 *
 * @param <T> the subject
 */
final class Foreign<T> extends PolicyTree<T> {

    /** What is known of a policy that cannot be asked, since there is no subject: anything is possible. */
    static final PlainDecision ANYTHING = anything();

    private final AdmissionPolicy<T> policy;

    Foreign(AdmissionPolicy<T> policy) {
        this.policy = policy;
    }

    static <T> PlainDecision decided(AdmissionPolicy<T> policy, T subject) {
        return asked(policy, subject).plain();
    }

    /** Asks a policy and tells a fault as one of that policy. */
    static <T> Decision asked(AdmissionPolicy<T> policy, T subject) {
        @Nullable Decision decision;
        try {
            decision = policy.decide(subject);
        } catch (PolicyFailure failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError cause) {
            throw PolicyFailure.of(name(policy), cause);
        }
        if (decision == null) {
            throw PolicyFailure.of(name(policy), new NullPointerException("the policy returned null"));
        }
        return decision;
    }

    private static String name(AdmissionPolicy<?> policy) {
        Class<?> type = policy.getClass();
        boolean nameless = type.isSynthetic() || type.isHidden() || type.isAnonymousClass();
        return nameless ? "a policy written as a function" : type.getSimpleName();
    }

    private static PlainDecision anything() {
        Map<Verdict, ImmutableSortedSet<Obligation>> possible = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            possible.put(verdict, ImmutableSortedSet.of());
        }
        return new PlainDecision(possible, ImmutableSortedSet.of(), ImmutableSortedSet.of(), ImmutableSortedSet.of());
    }

    @Override
    ImmutableList<PolicyTree<T>> parts() {
        return ImmutableList.of();
    }

    @Override
    PlainDecision over(Row<T> row) {
        T subject = row.subject();
        return subject == null ? ANYTHING : decided(policy, subject);
    }

    @Override
    @Nullable
    Step<T> compile(PolicyCompiler<T> compiler) {
        return null;
    }

    @Override
    Explanation explain(Row<T> row) {
        T subject = row.subject();
        if (subject == null) {
            return Explanation.leaf(this, ANYTHING);
        }
        @Nullable Explanation explanation = policy.explain(subject);
        if (explanation == null) {
            throw PolicyFailure.of(
                    name(policy), new NullPointerException("the policy returned null as its explanation"));
        }
        return explanation;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Foreign<?> that && policy.equals(that.policy);
    }

    @Override
    public int hashCode() {
        return policy.hashCode();
    }

    @Override
    public String toString() {
        return name(policy);
    }
}
