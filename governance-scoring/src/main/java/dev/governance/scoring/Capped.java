package dev.governance.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A policy that gives no fewer points than so many and no more than so many.
 *
 * @param base the policy
 * @param limits the least and the most
 * @param <T> the subject
 */
record Capped<T>(ScoringTree<T> base, PointRange limits) implements ScoringTree<T> {

    Capped {
        requireNonNull(limits, "limits");
    }

    @Override
    public Score evaluate(T subject) {
        Score score = base.evaluate(subject);
        if (!(score instanceof Score.Known known)) {
            return score;
        }
        Points before = known.points();
        Points after = Spans.cut(before, limits);
        return Changed.by(known, after, after.compareTo(before) < 0 ? PartRole.CAP : PartRole.FLOOR);
    }

    @Override
    public ImmutableList<Branch<T>> parts() {
        return Changed.base(base);
    }

    @Override
    public PointRange range() {
        return Spans.cut(base.range(), limits);
    }

    @Override
    public String how() {
        return "within " + limits;
    }
}
