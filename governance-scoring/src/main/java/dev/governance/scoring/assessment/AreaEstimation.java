package dev.governance.scoring.assessment;

import dev.governance.scoring.statistics.Distributions;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.ProportionInterval;
import dev.governance.scoring.statistics.SampleDesign;
import dev.governance.scoring.statistics.SurveyEstimate;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Estimates the satisfaction of an area from the answers in it. */
final class AreaEstimation {

    /** What rounding leaves where all of a stratum said the same. */
    private static final double NOTHING = 1e-9;

    private final SurveySample sample;
    private final SurveyMethod method;

    AreaEstimation(SurveySample sample, SurveyMethod method) {
        this.sample = sample;
        this.method = method;
    }

    /** The members are those who answered in the area, at least one. */
    AreaEstimate of(int[] members) {
        SurveyEstimate mean = estimate(sample.points, members);
        SurveyEstimate share = estimate(sample.satisfied, members);
        double[] weights = picked(sample.weights, members);
        double kish = effective(weights);
        double simple = simple(picked(sample.points, members), weights, mean.value());
        AreaEstimate.Builder estimate = AreaEstimate.builder();
        estimate.mean(within(mean.value(), LikertScale.BEST))
                .error(mean.error())
                .interval(interval(mean, members, kish))
                .satisfied(within(share.value(), 1))
                .satisfiedInterval(shareInterval(share, members.length, kish));
        if (simple > 0 && mean.error() > 0) {
            estimate.effect(mean.error() * mean.error() / simple);
        }
        return estimate.build();
    }

    /** Where weights were fitted to the whole population, the whole sample tells how sure a part is. */
    private SurveyEstimate estimate(double[] figures, int[] members) {
        SurveyEstimate found = rough(figures, members);
        return found.error() < NOTHING ? new SurveyEstimate(found.value(), 0, found.effect()) : found;
    }

    private SurveyEstimate rough(double[] figures, int[] members) {
        if (!sample.fitted) {
            SampleDesign part = SampleDesign.of(
                    picked(sample.weights, members),
                    IntStream.of(members).map(i -> sample.strata[i]).toArray(),
                    IntStream.range(0, members.length).toArray(),
                    picked(sample.populations, members));
            double[] ones = new double[members.length];
            Arrays.fill(ones, 1);
            return part.ratio(picked(figures, members), ones);
        }
        double[] above = new double[figures.length];
        double[] below = new double[figures.length];
        for (int i : members) {
            above[i] = figures[i];
            below[i] = 1;
        }
        return sample.design.ratio(above, below);
    }

    private static double[] picked(double[] column, int[] members) {
        return IntStream.of(members).mapToDouble(i -> column[i]).toArray();
    }

    static double effective(double[] weights) {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        double sum = Moments.sum(weights);
        return Math.max(1, sum * sum / squares);
    }

    /** The variance of the mean of a simple sample of as many answers. */
    private double simple(double[] figures, double[] weights, double mean) {
        int n = figures.length;
        double[] squares = new double[n];
        for (int i = 0; i < n; i++) {
            squares[i] = (figures[i] - mean) * (figures[i] - mean);
        }
        double size = sample.framed ? Moments.sum(weights) : Double.POSITIVE_INFINITY;
        return n < 2 ? 0 : Moments.weightedMean(squares, weights) / (n - 1) * Math.max(0, 1 - n / size);
    }

    private Interval interval(SurveyEstimate mean, int[] members, double kish) {
        long strata =
                IntStream.of(members).map(i -> sample.strata[i]).distinct().count();
        long freedom = members.length - strata;
        if (mean.error() > 0 && freedom > 0) {
            double reach = Distributions.studentQuantile(1 - method.confidence(), (double) freedom) * mean.error();
            return new Interval(
                    within(mean.value() - reach, LikertScale.BEST), within(mean.value() + reach, LikertScale.BEST));
        }
        double share = within(mean.value() / LikertScale.BEST, 1);
        Interval wilson = ProportionInterval.WILSON.of(share * kish, kish, method.confidence());
        return new Interval(LikertScale.BEST * wilson.low(), LikertScale.BEST * wilson.high());
    }

    private Interval shareInterval(SurveyEstimate share, int n, double kish) {
        double p = within(share.value(), 1);
        double error = share.error();
        double size = p > 0 && p < 1 && error > 0 ? p * (1 - p) / (error * error) : kish;
        double effective = Math.max(1, Math.min(n, size));
        return method.interval().of(Math.min(effective, p * effective), effective, method.confidence());
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }
}
