package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

/**
 * A policy that the library did not make.
 *
 * @param policy the policy
 * @param <T> the subject
 */
record Foreign<T>(ScoringPolicy<T> policy) implements ScoringTree<T> {

    @Override
    public Score evaluate(T subject) {
        Score score = requireNonNull(policy.score(subject), "a score is never null");
        PointRange range = policy.range();
        score.asPoints()
                .ifPresent(points -> checkState(
                        range.contains(points), "it gives %s points, but says that it gives %s", points, range));
        return score;
    }

    @Override
    public ScoreExplanation explain(String name, T subject) {
        ScoreExplanation explained = policy.explain(subject);
        return ScoreExplanation.builder().from(explained).name(name).build();
    }

    @Override
    public PointRange range() {
        return policy.range();
    }

    @Override
    public String how() {
        return isFunction() ? "a policy that is written as a function" : policy.toString();
    }

    /** Lambdas print a name that is another one in the next run. */
    private boolean isFunction() {
        return policy.getClass().isSynthetic() || policy.getClass().isHidden();
    }
}
