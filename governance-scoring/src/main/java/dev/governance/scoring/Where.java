package dev.governance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.policy.Attribute;
import dev.governance.policy.Condition;
import dev.governance.policy.Truth;

/**
 * One policy where a condition holds, another where it does not, and no points where that is not known.
 *
 * @param condition the condition
 * @param then the policy where it holds
 * @param otherwise the policy where it does not
 * @param <T> the subject
 */
record Where<T>(Condition<T> condition, ScoringTree<T> then, ScoringTree<T> otherwise) implements ScoringTree<T> {

    @Override
    public Score evaluate(T subject) {
        Truth truth = condition.of(subject);
        if (truth == Truth.UNKNOWN) {
            ImmutableList<Finding> why = condition.reads().stream()
                    .filter(fact -> fact.of(subject).isEmpty())
                    .map(fact -> ScoringFindings.factMissing(fact.name()))
                    .collect(ImmutableList.toImmutableList());
            return new Score.Unknown(why);
        }
        return chosen(truth).evaluate(subject);
    }

    private ScoringTree<T> chosen(Truth truth) {
        return truth == Truth.TRUE ? then : otherwise;
    }

    @Override
    public ScoreExplanation explain(String name, T subject) {
        Truth truth = condition.of(subject);
        if (truth == Truth.UNKNOWN) {
            return Explaining.of(name, this, subject);
        }
        ScoreExplanation chosen = chosen(truth).explain(name, subject);
        String test = condition + ": " + truth;
        return ScoreExplanation.builder()
                .from(chosen)
                .how(test + "; " + chosen.how())
                .build();
    }

    @Override
    public PointRange range() {
        return Spans.around(then.range(), otherwise.range());
    }

    @Override
    public String how() {
        return "where " + condition + ": " + then.label() + ", else " + otherwise.label();
    }

    @Override
    public ImmutableSet<Attribute<T, ?>> ownReads() {
        return ImmutableSet.<Attribute<T, ?>>builder()
                .addAll(condition.reads())
                .addAll(then.reads())
                .addAll(otherwise.reads())
                .build();
    }
}
