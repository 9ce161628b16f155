package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.policy.Attribute;

/**
 * A policy with a name and its sources. It scores as the policy does; explanations and failures mention it.
 *
 * @param id the name
 * @param citations where it comes from
 * @param tree the policy
 * @param <T> the subject
 */
record Titled<T>(String id, ImmutableList<Citation> citations, ScoringTree<T> tree) implements ScoringTree<T> {

    Titled {
        requireNonNull(citations, "citations");
        checkArgument(!id.isBlank(), "a policy's id is blank");
    }

    @Override
    public Score evaluate(T subject) {
        return tree.evaluate(subject);
    }

    @Override
    public ScoreExplanation explain(String name, T subject) {
        ScoreExplanation explained = tree.explain(name, subject);
        String own = name.equals(id) ? explained.how() : id + ": " + explained.how();
        return ScoreExplanation.builder()
                .from(explained)
                .how(own)
                .citations(ImmutableList.<Citation>builder()
                        .addAll(citations)
                        .addAll(explained.citations())
                        .build())
                .build();
    }

    @Override
    public ImmutableList<Branch<T>> parts() {
        return tree.parts();
    }

    @Override
    public ImmutableMap<String, String> values(T subject) {
        return tree.values(subject);
    }

    @Override
    public ImmutableSet<Attribute<T, ?>> ownReads() {
        return tree.ownReads();
    }

    @Override
    public PointRange range() {
        return tree.range();
    }

    @Override
    public String how() {
        return tree.how();
    }

    @Override
    public String label() {
        return id;
    }
}
