package dev.governance.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.policy.Attribute;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scoring policy that the library made: a leaf that reads facts, or a combination. {@link #evaluate} is what it means; faults
 * are told at the root alone.
 */
sealed interface ScoringTree<T> extends ScoringPolicy<T>
        permits Leaf, MeanOf, SumOf, Capped, Multiplied, Rounded, Vetoed, Where, Seen, Titled, Foreign, InDocument {

    /**
     * A part of a combination.
     *
     * @param name what it is called
     * @param tree the part
     * @param <T> the subject
     */
    record Branch<T>(String name, ScoringTree<T> tree) implements java.io.Serializable {}

    /** Sees any policy as a tree: one that the library did not make is a leaf. */
    @SuppressWarnings("unchecked") // a policy only ever takes a T, so that one for a supertype serves as well
    static <T> ScoringTree<T> of(ScoringPolicy<? super T> policy) {
        requireNonNull(policy, "policy");
        if (policy instanceof ScoringDocument<?> document) {
            return (ScoringTree<T>) document.node();
        }
        return policy instanceof ScoringTree<?> tree ? (ScoringTree<T>) tree : new Foreign<>((ScoringPolicy<T>) policy);
    }

    /** Scores; what throws here is told as a failure by the root. */
    Score evaluate(T subject);

    /** Returns the parts, in the order in which a score tells them. */
    default ImmutableList<Branch<T>> parts() {
        return ImmutableList.of();
    }

    /** Returns what the node does, in a few words. */
    String how();

    /** Returns the name under which failures mention the policy. */
    default String label() {
        return how();
    }

    /** Returns the facts that the node itself saw, as they print. */
    default ImmutableMap<String, String> values(T subject) {
        return ImmutableMap.of();
    }

    /** Returns where the node comes from. */
    default ImmutableList<Citation> citations() {
        return ImmutableList.of();
    }

    /** Returns the facts that the node itself reads. */
    default ImmutableSet<Attribute<T, ?>> ownReads() {
        return ImmutableSet.of();
    }

    /** Returns the facts that the tree reads, as far as it can be seen. */
    default ImmutableSet<Attribute<T, ?>> reads() {
        Set<Attribute<T, ?>> reads = new LinkedHashSet<>();
        collect(reads);
        return ImmutableSet.copyOf(reads);
    }

    private void collect(Collection<Attribute<T, ?>> reads) {
        reads.addAll(ownReads());
        parts().forEach(part -> part.tree().collect(reads));
    }

    /** Returns the id of a subject, if it is known how to tell. */
    default @Nullable String subjectId(T subject) {
        return null;
    }

    /** Explains the node, which is called so by what stands above it. */
    default ScoreExplanation explain(String name, T subject) {
        return Explaining.of(name, this, subject);
    }

    @Override
    default Score score(T subject) {
        requireNonNull(subject, "subject");
        try {
            return evaluate(subject);
        } catch (ScoringFailure failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError cause) {
            throw failure(subject, cause);
        }
    }

    @Override
    default ScoreExplanation explain(T subject) {
        requireNonNull(subject, "subject");
        try {
            return explain(label(), subject);
        } catch (ScoringFailure failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError cause) {
            throw failure(subject, cause);
        }
    }

    /** A fault stays the fault that it was, even if the subject cannot tell its id either. */
    private ScoringFailure failure(T subject, Throwable cause) {
        @Nullable String id;
        try {
            id = subjectId(subject);
        } catch (RuntimeException nameless) {
            id = null;
        }
        return ScoringFailure.of(label(), id, cause);
    }
}
