package dev.governance.scoring;

import static java.util.Objects.requireNonNull;

import dev.governance.policy.Attributes;
import dev.governance.policy.Flag;
import dev.governance.policy.Quantity;
import java.math.BigDecimal;

/**
 * A score as facts that an admission can ask for (以评分为准入事实): {@code score.points("assessment").atLeast(…)}.
 *
 * <p>A score that is unknown is a missing fact, so that an admission that needs it stays open: it is never taken for zero.
 * Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class ScoreAttributes<T> {

    private final ScoringPolicy<T> policy;

    private ScoreAttributes(ScoringPolicy<T> policy) {
        this.policy = policy;
    }

    /**
     * Returns the facts of a policy's scores.
     *
     * @param policy the policy
     * @param <T> the subject
     * @return the facts, to be named
     */
    public static <T> ScoreAttributes<T> of(ScoringPolicy<T> policy) {
        return new ScoreAttributes<>(requireNonNull(policy, "policy"));
    }

    /**
     * Returns the points as a fact that follows from others.
     *
     * @param name the name of the attribute, in camelCase
     * @return a decimal with nine digits in the {@linkplain ScoringPolicy#range() range} of the policy, missing where the score is
     *     unknown
     */
    public Quantity<T, BigDecimal> points(String name) {
        PointRange range = policy.range();
        ScoringPolicy<T> scored = policy;
        return ScoreAttributes.<T>attributes()
                .decimalIfKnown(
                        name,
                        Points.SCALE,
                        range.least().decimal(),
                        range.most().decimal(),
                        subject -> scored.score(subject).asPoints().map(Points::decimal))
                .derived();
    }

    /**
     * Returns, as a fact that is always known, whether the score is.
     *
     * @param name the name of the attribute, in camelCase
     * @return a flag, true where there are points
     */
    public Flag<T> isKnown(String name) {
        ScoringPolicy<T> scored = policy;
        return ScoreAttributes.<T>attributes()
                .flag(name, subject -> scored.score(subject) instanceof Score.Known)
                .derived();
    }

    @SuppressWarnings("unchecked") // the class only tells the compiler what the subject is
    private static <T> Attributes<T> attributes() {
        return Attributes.of((Class<T>) Object.class);
    }
}
