package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A policy with a name that its findings and failures mention.
 *
 * @param <T> the subject
 */
final class Named<T> extends PolicyTree<T> {

    private final PolicyReference reference;
    private final ImmutableList<Citation> citations;
    private final PolicyTree<T> part;

    Named(PolicyReference reference, ImmutableList<Citation> citations, PolicyTree<T> part) {
        this.reference = reference;
        this.citations = citations;
        this.part = part;
    }

    PolicyReference reference() {
        return reference;
    }

    ImmutableList<Citation> citations() {
        return citations;
    }

    @Override
    public boolean isSettled() {
        return part.isSettled();
    }

    @Override
    ImmutableList<PolicyTree<T>> parts() {
        return ImmutableList.of(part);
    }

    @Override
    PlainDecision over(Row<T> row) {
        return part.over(row).in(reference);
    }

    @Override
    @Nullable
    Step<T> compile(PolicyCompiler<T> compiler) {
        return compiler.named(reference, part);
    }

    @Override
    Explanation explain(Row<T> row) {
        return Explanation.policy(reference, citations, over(row), part.explain(row));
    }

    @Override
    String label() {
        return reference.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Named<?> that
                && reference.equals(that.reference)
                && citations.equals(that.citations)
                && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, citations, part);
    }

    @Override
    public String toString() {
        return reference.toString();
    }
}
