package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A policy that the library made: a rule or a combination. Its meaning is {@link #over}, over a row of facts; for speed a
 * tree without foreign parts is compiled once into a {@link Program}, which gives the same decisions.
 *
 * @param <T> the subject
 */
abstract sealed class PolicyTree<T> implements AdmissionPolicy<T>
        permits Rule, Combined, Guarded, Viewed, Named, Settled, Foreign, PolicyDocument {

    private final Prepared<T> prepared = new Prepared<>();

    /** Sees any policy as a tree: one that the library did not make is a leaf. */
    @SuppressWarnings("unchecked") // a policy only ever takes a T, so that one for a supertype serves as well
    static <T> PolicyTree<T> of(AdmissionPolicy<? super T> policy) {
        return policy instanceof PolicyTree<?> tree ? (PolicyTree<T>) tree : new Foreign<>((AdmissionPolicy<T>) policy);
    }

    /** Decides over a row of facts, written out: this defines what the tree means. */
    abstract PlainDecision over(Row<T> row);

    /** Returns the parts of which the tree is made. */
    abstract ImmutableList<PolicyTree<T>> parts();

    /** Returns the condition of this node itself, if it has one. */
    @Nullable
    Condition<T> condition() {
        return null;
    }

    /** Adds this node to a program and returns the step, or null if it cannot be compiled. */
    abstract @Nullable Step<T> compile(PolicyCompiler<T> compiler);

    /** Explains the node over a row. */
    abstract Explanation explain(Row<T> row);

    /** Explains a part that the decision did not ask: a fault there is no fault of the decision. */
    final Explanation explainUnasked(Row<T> row) {
        try {
            return explain(row);
        } catch (RuntimeException | StackOverflowError unasked) {
            return Explanation.unasked(label());
        }
    }

    /** Returns the name under which failures mention the policy. */
    String label() {
        return toString();
    }

    /** Returns the id of a subject, if it is known how to tell. */
    @Nullable
    String subjectId(T subject) {
        return null;
    }

    /** A fault stays the fault that it was, even if the subject cannot tell its id either. */
    private PolicyFailure failure(T subject, Throwable cause) {
        @Nullable String id;
        try {
            id = subject == null ? null : subjectId(subject);
        } catch (RuntimeException nameless) {
            id = null;
        }
        return PolicyFailure.of(label(), id, cause);
    }

    /** Sees any policy as a part of a tree; one whose decisions are closed is refused. */
    static <T> PolicyTree<T> part(AdmissionPolicy<? super T> policy) {
        PolicyTree<T> tree = of(policy);
        checkArgument(
                !tree.isSettled(),
                "%s is settled, and a settled policy stands at the root only: combine first, then settle",
                tree);
        return tree;
    }

    final ImmutableSet<Attribute<T, ?>> reads() {
        Set<Attribute<T, ?>> reads = new LinkedHashSet<>();
        collect(reads);
        return ImmutableSet.copyOf(reads);
    }

    void collect(Set<Attribute<T, ?>> reads) {
        Condition<T> condition = condition();
        if (condition != null) {
            reads.addAll(condition.reads());
        }
        parts().forEach(part -> part.collect(reads));
    }

    @Override
    public final Decision decide(T subject) {
        try {
            return prepared.program(this).decide(Objects.requireNonNull(subject, "subject"));
        } catch (PolicyFailure failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError cause) {
            throw failure(subject, cause);
        }
    }

    @Override
    public final Explanation explain(T subject) {
        try {
            return explain(Layout.of(reads()).read(Objects.requireNonNull(subject, "subject")));
        } catch (PolicyFailure failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError cause) {
            throw failure(subject, cause);
        }
    }

    static <T> ImmutableList<PlainDecision> each(List<PolicyTree<T>> parts, Row<T> row) {
        return parts.stream().map(part -> part.over(row)).collect(ImmutableList.toImmutableList());
    }
}
