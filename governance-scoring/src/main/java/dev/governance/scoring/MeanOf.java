package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weighted mean of parts.
 *
 * @param <T> the subject
 */
final class MeanOf<T> implements ScoringTree<T> {

    private final Mean mean;
    private final MissingEvidence missing;
    private final ImmutableList<Weighted<T>> weighted;
    private final ImmutableList<Branch<T>> parts;
    private final WholeWeights weights;
    private final PointRange range;

    MeanOf(Mean mean, MissingEvidence missing, List<Weighted<T>> weighted) {
        this.mean = mean;
        this.missing = missing;
        this.weighted = ImmutableList.copyOf(weighted);
        this.parts = this.weighted.stream()
                .map(part -> new Branch<>(part.name(), ScoringTree.<T>of(part.policy())))
                .collect(ImmutableList.toImmutableList());
        this.weights = WholeWeights.of(mean, this.weighted);
        this.range = range(mean, missing);
    }

    private PointRange range(Mean mean, MissingEvidence missing) {
        long[] least = new long[parts.size()];
        long[] most = new long[parts.size()];
        for (int i = 0; i < least.length; i++) {
            PointRange part = parts.get(i).tree().range();
            boolean known = !part.equals(PointRange.all());
            checkArgument(
                    mean.takesNegative() || !known || part.least().signum() >= 0,
                    "%s gives points from %s, but the %s mean takes no points below zero",
                    parts.get(i).name(),
                    part.least(),
                    mean);
            least[i] = Math.max(part.least().billionths(), mean.takesNegative() ? -Points.LIMIT : 0);
            most[i] = part.most().billionths();
            if (missing == MissingEvidence.COUNT_AS_ZERO) {
                least[i] = Math.min(least[i], 0);
                most[i] = Math.max(most[i], 0);
            }
        }
        return missing == MissingEvidence.REWEIGH
                ? PointRange.within(weights.least(least), weights.most(most))
                : PointRange.within(weights.mean(mean, least), weights.mean(mean, most));
    }

    Mean mean() {
        return mean;
    }

    MissingEvidence missing() {
        return missing;
    }

    ImmutableList<Weighted<T>> weighted() {
        return weighted;
    }

    @Override
    public Score evaluate(T subject) {
        int n = parts.size();
        Score[] scores = new Score[n];
        long[] points = new long[n];
        int known = 0;
        for (int i = 0; i < n; i++) {
            scores[i] = parts.get(i).tree().evaluate(subject);
            if (scores[i] instanceof Score.Known score) {
                points[i] = score.points().billionths();
                known++;
            }
        }
        return known == n ? total(scores, points, weights, ImmutableList.of()) : incomplete(scores, points, known);
    }

    private Score incomplete(Score[] scores, long[] points, int known) {
        if (missing == MissingEvidence.PROPAGATE || missing == MissingEvidence.REWEIGH && known == 0) {
            return Reasons.of(scores);
        }
        List<String> without = new ArrayList<>();
        boolean[] counts = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            counts[i] = scores[i] instanceof Score.Known;
            if (!counts[i]) {
                without.add(parts.get(i).name());
            }
        }
        if (missing == MissingEvidence.REWEIGH) {
            Finding told = ScoringFindings.reweighed(without);
            return total(scores, points, weights.among(counts), ImmutableList.of(told));
        }
        return total(
                scores,
                points,
                weights,
                without.stream().map(ScoringFindings::countedAsZero).collect(ImmutableList.toImmutableList()));
    }

    private Score total(Score[] scores, long[] points, WholeWeights applied, ImmutableList<Finding> findings) {
        long sum = applied.arithmetic(points);
        long[] given = applied.given(points, sum);
        ImmutableList.Builder<Part> made =
                ImmutableList.builderWithExpectedSize(scores.length + (mean.isArithmetic() ? 0 : 1));
        for (int i = 0; i < scores.length; i++) {
            made.add(Part.of(parts.get(i).name(), PartRole.WEIGHED, applied.share(i), scores[i], new Points(given[i])));
        }
        if (mean.isArithmetic()) {
            return new Score.Known(new Points(sum), findings, made.build());
        }
        if (!mean.takesNegative()) {
            for (int i = 0; i < points.length; i++) {
                if (points[i] < 0) {
                    throw new IllegalStateException(parts.get(i).name() + " has " + new Points(points[i])
                            + " points, but the " + mean + " mean takes none below zero");
                }
            }
        }
        long total = applied.mean(mean, points);
        made.add(Part.of(PartRole.IMBALANCE, new Points(total - sum)));
        return new Score.Known(new Points(total), findings, made.build());
    }

    @Override
    public ImmutableList<Branch<T>> parts() {
        return parts;
    }

    @Override
    public PointRange range() {
        return range;
    }

    @Override
    public String how() {
        return mean + " mean, missing evidence: " + missing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeanOf<?> that
                && mean.equals(that.mean)
                && missing == that.missing
                && weighted.equals(that.weighted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mean, missing, weighted);
    }

    @Override
    public String toString() {
        return mean + weighted.stream().map(Weighted::name).toList().toString();
    }
}
