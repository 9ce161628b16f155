package dev.governance.scoring;

import static java.util.Objects.requireNonNull;

import dev.governance.policy.Reading;

/**
 * A policy for one kind of subject, applied to what is seen of it in another.
 *
 * @param policy the policy
 * @param view how the one is seen in the other
 * @param <S> the subject
 * @param <T> what is seen of it
 */
record Seen<S, T>(ScoringTree<T> policy, Reading<S, ? extends T> view) implements ScoringTree<S> {

    Seen {
        requireNonNull(view, "view");
    }

    @Override
    public Score evaluate(S subject) {
        return policy.evaluate(requireNonNull(view.read(subject), "a view of a subject is never null"));
    }

    @Override
    public ScoreExplanation explain(String name, S subject) {
        return policy.explain(name, requireNonNull(view.read(subject), "a view of a subject is never null"));
    }

    @Override
    public PointRange range() {
        return policy.range();
    }

    @Override
    public String how() {
        return policy.how() + ", over a view";
    }
}
