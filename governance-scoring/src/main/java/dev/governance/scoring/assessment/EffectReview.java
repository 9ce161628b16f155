package dev.governance.scoring.assessment;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.scoring.statistics.Distributions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares outcomes with what they were. */
final class EffectReview {

    private static final long NEAR_DAYS = 45;

    private final AssessmentScheme scheme;
    private final List<Observation> later;
    private final LocalDate asOf;
    private final double reach;

    EffectReview(AssessmentScheme scheme, List<Observation> later, LocalDate asOf, double confidence) {
        this.scheme = scheme;
        this.later = ImmutableList.copyOf(later);
        this.asOf = asOf;
        this.reach = Distributions.normalQuantile((1 + confidence) / 2);
    }

    FollowUpReview of(List<UnitEvidence> counted) {
        ImmutableList.Builder<FollowUp> followUps = ImmutableList.builder();
        for (UnitEvidence evidence : counted) {
            for (Observation observation : evidence.observations()) {
                SchemeIndicator indicator = scheme.indicators().get(observation.indicator());
                if (indicator != null && indicator.kind() == IndicatorKind.OUTCOME) {
                    scheme.followUpMonths().forEach(months -> followUps.add(again(indicator, observation, months)));
                }
            }
        }
        ImmutableList<FollowUp> all = followUps.build();
        return new FollowUpReview(
                all,
                all.stream()
                        .filter(one -> one.state() == EffectState.OVERDUE || one.state() == EffectState.FADED)
                        .map(EffectReview::finding)
                        .collect(ImmutableList.toImmutableList()));
    }

    private FollowUp again(SchemeIndicator indicator, Observation first, int months) {
        LocalDate due = first.on().plusMonths(months);
        double before = points(indicator, first.value());
        Optional<Observation> then = later.stream()
                .filter(one ->
                        one.unit().equals(first.unit()) && one.indicator().equals(first.indicator()))
                .filter(one -> one.on().isAfter(first.on()) && !one.on().isAfter(asOf))
                .filter(one -> indicator.allows(one.value()) && !one.assessor().equals(Optional.of(one.unit())))
                .filter(one -> days(one.on(), due) <= NEAR_DAYS)
                .min(Comparator.<Observation>comparingLong(one -> days(one.on(), due))
                        .thenComparing(Observation::on));
        Optional<Double> after = then.map(one -> points(indicator, one.value()));
        EffectState state = then.map(one -> compared(indicator, first, one))
                .orElse(asOf.isAfter(due.plusDays(NEAR_DAYS)) ? EffectState.OVERDUE : EffectState.NOT_YET_DUE);
        return FollowUp.builder()
                .unit(first.unit())
                .indicator(indicator.id())
                .months(months)
                .due(due)
                .state(state)
                .before(before)
                .after(after)
                .build();
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private EffectState compared(SchemeIndicator indicator, Observation first, Observation then) {
        double change = points(indicator, then.value()) - points(indicator, first.value());
        double one = reach(indicator, first);
        double other = reach(indicator, then);
        double unsure = Math.max(
                StrictMath.sqrt(one * one + other * other),
                scheme.leastChange().decimal().doubleValue());
        if (Math.abs(change) <= unsure) {
            return EffectState.HELD;
        }
        return change < 0 ? EffectState.FADED : EffectState.GROWN;
    }

    /** How far the points of an observation reach to either side. */
    private double reach(SchemeIndicator indicator, Observation observation) {
        BigDecimal step = observation.error().orElse(BigDecimal.ZERO).multiply(new BigDecimal(Double.toString(reach)));
        double low = points(indicator, observation.value().subtract(step));
        double high = points(indicator, observation.value().add(step));
        return Math.abs(high - low) / 2;
    }

    private static double points(SchemeIndicator indicator, BigDecimal value) {
        BigDecimal possible = value.max(indicator.least())
                .min(indicator.greatest())
                .setScale(indicator.decimals(), RoundingMode.HALF_EVEN);
        return indicator.pointsFor(possible).decimal().doubleValue();
    }

    private static Finding finding(FollowUp one) {
        Finding.Builder finding = one.state() == EffectState.FADED
                ? Finding.builder("assessment.effect-faded")
                : Finding.builder("assessment.not-measured-again");
        return finding.severity(Severity.WARNING)
                .subject(one.unit().value())
                .putValues("unit", one.unit().value())
                .putValues("indicator", one.indicator().value())
                .putValues("months", Integer.toString(one.months()))
                .putValues("due", one.due().toString())
                .putValues("before", rounded(one.before()))
                .putValues("after", one.after().map(EffectReview::rounded).orElse("?"))
                .build();
    }

    private static String rounded(double points) {
        return new BigDecimal(Double.toString(points))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
