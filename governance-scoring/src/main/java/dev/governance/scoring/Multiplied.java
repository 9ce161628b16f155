package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Ratio;
import java.math.BigInteger;

/**
 * A policy of which all points are multiplied, as where 100 points become 150.
 *
 * @param base the policy
 * @param factor the factor, above zero
 * @param <T> the subject
 */
record Multiplied<T>(ScoringTree<T> base, Ratio factor) implements ScoringTree<T> {

    private static final BigInteger LIMIT = BigInteger.valueOf(Points.UNIT);

    Multiplied {
        checkArgument(!factor.isZero(), "points times zero are no score");
        checkArgument(
                factor.numerator().compareTo(LIMIT) <= 0 && factor.denominator().compareTo(LIMIT) <= 0,
                "a factor is made of numbers up to a billion, but was %s",
                factor);
    }

    @Override
    public Score evaluate(T subject) {
        Score score = base.evaluate(subject);
        return score instanceof Score.Known known
                ? Changed.by(known, Points.within(times(known.points().billionths())), PartRole.FACTOR)
                : score;
    }

    private long times(long billionths) {
        return Exact.timesOver(
                billionths,
                factor.numerator().longValueExact(),
                factor.denominator().longValueExact());
    }

    @Override
    public ImmutableList<Branch<T>> parts() {
        return Changed.base(base);
    }

    @Override
    public PointRange range() {
        PointRange range = base.range();
        Ratio most = Ratio.of(Points.LIMIT);
        boolean wide = Ratio.of(Math.max(
                                Math.abs(range.least().billionths()),
                                Math.abs(range.most().billionths())))
                        .times(factor)
                        .compareTo(most)
                > 0;
        return wide
                ? PointRange.all()
                : PointRange.within(
                        times(range.least().billionths()), times(range.most().billionths()));
    }

    @Override
    public String how() {
        return "× " + factor;
    }
}
