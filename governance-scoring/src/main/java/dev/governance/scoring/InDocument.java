package dev.governance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.policy.Attribute;
import dev.governance.policy.PolicyReference;
import dev.governance.policy.Vocabulary;

/**
 * What a document says, under the document's name.
 *
 * @param reference which document it is
 * @param citations where it comes from
 * @param vocabulary tells the ids of subjects
 * @param tree what it says
 * @param <T> the subject
 */
record InDocument<T>(
        PolicyReference reference, ImmutableList<Citation> citations, Vocabulary<T> vocabulary, ScoringTree<T> tree)
        implements ScoringTree<T> {

    @Override
    public Score evaluate(T subject) {
        return tree.evaluate(subject);
    }

    @Override
    public ScoreExplanation explain(String name, T subject) {
        return new Titled<>(label(), citations, tree).explain(name, subject);
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
        return reference.toString();
    }

    @Override
    public String subjectId(T subject) {
        return vocabulary.idOf(subject);
    }
}
