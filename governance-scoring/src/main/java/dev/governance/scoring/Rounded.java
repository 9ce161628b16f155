package dev.governance.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A policy of which the points are rounded, to be published.
 *
 * @param base the policy
 * @param rounding to how many digits, and how
 * @param <T> the subject
 */
record Rounded<T>(ScoringTree<T> base, Rounding rounding) implements ScoringTree<T> {

    Rounded {
        requireNonNull(rounding, "rounding");
    }

    @Override
    public Score evaluate(T subject) {
        Score score = base.evaluate(subject);
        return score instanceof Score.Known known
                ? Changed.by(known, known.points().rounded(rounding), PartRole.ROUNDING)
                : score;
    }

    @Override
    public ImmutableList<Branch<T>> parts() {
        return Changed.base(base);
    }

    @Override
    public PointRange range() {
        PointRange range = base.range();
        return new PointRange(range.least().rounded(rounding), range.most().rounded(rounding));
    }

    @Override
    public String how() {
        return "rounded " + rounding;
    }
}
