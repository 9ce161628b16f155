package dev.governance.scoring.assessment;

import dev.governance.scoring.PointRange;
import dev.governance.scoring.Points;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.statistics.Distributions;
import dev.governance.scoring.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Carries the sampling errors of observations through a scheme (抽样误差传递).
 *
 * <p>Each observation from a sample is moved as far as its interval reaches, down and up, the others staying; half of what the
 * score then moves is its share, and the shares of independent samples add up by their squares (the numerical form of the law of
 * propagation, JCGM 100:2008, 5.1.3, with the interval's reach as the step, so that bands are seen, too).
 */
final class SamplingError {

    private final AssessmentScheme scheme;
    private final ScoringPolicy<UnitEvidence> policy;
    private final double reach;

    SamplingError(AssessmentScheme scheme, ScoringPolicy<UnitEvidence> policy, double confidence) {
        this.scheme = scheme;
        this.policy = policy;
        this.reach = Distributions.normalQuantile((1 + confidence) / 2);
    }

    /** The standard error of a score; absent where nothing came from a sample. */
    Optional<Double> of(UnitEvidence evidence) {
        double squares = 0;
        boolean any = false;
        for (Observation observation : evidence.observations()) {
            if (observation.error().isPresent()) {
                any = true;
                double half = half(evidence, observation);
                squares += half * half;
            }
        }
        return any ? Optional.of(StrictMath.sqrt(squares) / reach) : Optional.empty();
    }

    /** Half of what the score moves. */
    private double half(UnitEvidence evidence, Observation observation) {
        BigDecimal error = observation.error().orElse(BigDecimal.ZERO);
        BigDecimal step = error.multiply(new BigDecimal(Double.toString(reach)));
        double low = score(evidence, observation, observation.value().subtract(step));
        double high = score(evidence, observation, observation.value().add(step));
        return Math.abs(high - low) / 2;
    }

    private double score(UnitEvidence evidence, Observation observation, BigDecimal value) {
        SchemeIndicator indicator = scheme.indicators().get(observation.indicator());
        if (indicator == null) {
            return 0;
        }
        BigDecimal possible = value.max(indicator.least())
                .min(indicator.greatest())
                .setScale(indicator.decimals(), RoundingMode.HALF_EVEN);
        Observation moved =
                Observation.builder().from(observation).value(possible).build();
        return policy.score(evidence.with(moved))
                .asPoints()
                .orElse(Points.zero())
                .decimal()
                .doubleValue();
    }

    /** Where the score lies, within what the scheme can give. */
    Interval interval(Points score, double error) {
        PointRange range = policy.range();
        double points = score.decimal().doubleValue();
        return new Interval(
                Math.max(range.least().decimal().doubleValue(), points - reach * error),
                Math.min(range.most().decimal().doubleValue(), points + reach * error));
    }
}
