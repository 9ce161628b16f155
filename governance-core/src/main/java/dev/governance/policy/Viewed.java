package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A policy for one kind of subject, applied to what is seen of it in another.
 *
 * @param <S> the kind of subject that is decided about
 * @param <T> the kind of subject that the policy is for
 */
final class Viewed<S, T> extends PolicyTree<S> {

    private final AdmissionPolicy<T> policy;
    private final Reading<S, ? extends T> view;

    Viewed(AdmissionPolicy<T> policy, Reading<S, ? extends T> view) {
        this.policy = policy;
        this.view = view;
    }

    @Override
    public boolean isSettled() {
        return policy.isSettled();
    }

    @Override
    ImmutableList<PolicyTree<S>> parts() {
        return ImmutableList.of();
    }

    @Override
    PlainDecision over(Row<S> row) {
        S subject = row.subject();
        return subject == null ? Foreign.ANYTHING : Foreign.decided(policy, view.read(subject));
    }

    @Override
    @Nullable
    Step<S> compile(PolicyCompiler<S> compiler) {
        return null;
    }

    @Override
    Explanation explain(Row<S> row) {
        S subject = row.subject();
        return subject == null ? Explanation.leaf(this, Foreign.ANYTHING) : policy.explain(view.read(subject));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Viewed<?, ?> that && policy.equals(that.policy) && view.equals(that.view);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, view);
    }

    @Override
    public String toString() {
        return policy + ".over(view)";
    }
}
