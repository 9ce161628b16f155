package dev.governance.scoring.assessment;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.Multiplicity;
import dev.governance.scoring.statistics.PermutationTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Compares pilots with the others, before and after. */
final class PilotComparison {

    /** What rounding may leave between an end and a bar that are the same. */
    private static final double NEAR = 1e-9;

    private final PilotPlan plan;
    private final ImmutableList<Observation> observations;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    /**
     * A unit that was measured before and after.
     *
     * @param pilot whether it is a pilot
     * @param stratum where it stands
     * @param before how it stood
     * @param after how it stands
     */
    private record Measured(boolean pilot, String stratum, double before, double after) {}

    PilotComparison(PilotPlan plan, List<Observation> observations) {
        this.plan = plan;
        this.observations = ImmutableList.copyOf(observations);
    }

    PilotReview review() {
        List<PilotEffect> effects = new ArrayList<>();
        for (PilotOutcome outcome : plan.outcomes()) {
            List<Measured> measured = inComparableStrata(outcome, measured(outcome));
            if (measured.isEmpty()) {
                findings.add(finding("pilot.nothing-to-compare", outcome).build());
            } else {
                effects.add(effect(outcome, measured));
            }
        }
        return new PilotReview(plan.id(), verdict(effects), adjusted(effects), findings.build());
    }

    private Finding.Builder finding(String code, PilotOutcome outcome) {
        Finding.Builder finding = Finding.builder(code);
        finding.severity(Severity.WARNING)
                .subject(plan.id())
                .putValues("indicator", outcome.indicator().value());
        return finding;
    }

    private List<Measured> measured(PilotOutcome outcome) {
        List<Measured> measured = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<OrganizationId> units = Stream.concat(plan.pilots().stream(), plan.comparators().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        for (OrganizationId unit : units) {
            OptionalDouble before = mean(unit, outcome.indicator(), plan.baseline());
            OptionalDouble after = mean(unit, outcome.indicator(), plan.evaluation());
            if (before.isPresent() && after.isPresent()) {
                boolean pilot = plan.pilots().contains(unit);
                measured.add(new Measured(pilot, plan.stratum(unit), before.getAsDouble(), after.getAsDouble()));
            } else {
                missing.add(unit.value());
            }
        }
        if (!missing.isEmpty()) {
            findings.add(finding("pilot.not-measured", outcome)
                    .putValues("units", String.join(", ", missing))
                    .build());
        }
        return measured;
    }

    private OptionalDouble mean(OrganizationId unit, IndicatorId indicator, DateSpan during) {
        return observations.stream()
                .filter(one -> one.unit().equals(unit) && one.indicator().equals(indicator))
                .filter(one -> during.contains(one.on()))
                .mapToDouble(one -> one.value().doubleValue())
                .sorted()
                .average();
    }

    /** A stratum in which all are pilots, or none is, tells nothing. */
    private List<Measured> inComparableStrata(PilotOutcome outcome, List<Measured> measured) {
        List<Measured> comparable = new ArrayList<>();
        List<String> strata =
                measured.stream().map(Measured::stratum).distinct().sorted().toList();
        for (String stratum : strata) {
            List<Measured> own = measured.stream()
                    .filter(one -> one.stratum().equals(stratum))
                    .toList();
            long pilots = own.stream().filter(Measured::pilot).count();
            if (pilots > 0 && pilots < own.size()) {
                comparable.addAll(own);
            } else if (pilots > 0) {
                findings.add(finding("pilot.stratum-without-comparators", outcome)
                        .putValues("stratum", stratum)
                        .build());
            }
        }
        return comparable;
    }

    private PilotEffect effect(PilotOutcome outcome, List<Measured> measured) {
        int n = measured.size();
        int sign = outcome.moreIsBetter() ? 1 : -1;
        double[] changes = new double[n];
        boolean[] pilots = new boolean[n];
        int[] strata = new int[n];
        List<String> names = measured.stream().map(Measured::stratum).distinct().toList();
        for (int i = 0; i < n; i++) {
            Measured one = measured.get(i);
            changes[i] = sign * (one.after() - one.before());
            pilots[i] = one.pilot();
            strata[i] = names.indexOf(one.stratum());
        }
        double level = (1 - plan.confidence()) / plan.outcomes().size();
        PermutationTest test = PermutationTest.of(changes, pilots, strata, 1 - level, plan.draws(), plan.seed());
        Optional<Interval> interval = Optional.of(test.interval())
                .filter(found -> Double.isFinite(found.low()) && Double.isFinite(found.high()));
        if (interval.isEmpty()) {
            findings.add(finding("pilot.too-few-to-tell", outcome)
                    .putValues("ways", Integer.toString(test.draws()))
                    .build());
        }
        return PilotEffect.builder()
                .outcome(outcome)
                .pilots((int) measured.stream().filter(Measured::pilot).count())
                .comparators((int) measured.stream().filter(one -> !one.pilot()).count())
                .pilotsBefore(mean(measured, true, false))
                .pilotsAfter(mean(measured, true, true))
                .comparatorsBefore(mean(measured, false, false))
                .comparatorsAfter(mean(measured, false, true))
                .improvement(test.difference())
                .interval(interval)
                .chance(test.chance())
                .adjustedChance(test.chance())
                .draws(test.draws())
                .exact(test.exact())
                .verdict(verdict(outcome, interval))
                .build();
    }

    private static double mean(List<Measured> measured, boolean pilot, boolean after) {
        return measured.stream()
                .filter(one -> one.pilot() == pilot)
                .mapToDouble(one -> after ? one.after() : one.before())
                .average()
                .orElseThrow();
    }

    private static PilotVerdict verdict(PilotOutcome outcome, Optional<Interval> interval) {
        if (interval.isEmpty()) {
            return PilotVerdict.UNDECIDED;
        }
        double least = outcome.least();
        double near = NEAR * (1 + Math.abs(least));
        if (interval.get().low() >= least - near) {
            return PilotVerdict.GO;
        }
        return interval.get().high() < least - near ? PilotVerdict.NO_GO : PilotVerdict.UNDECIDED;
    }

    /** An outcome of which nothing is known decides nothing. */
    private PilotVerdict verdict(List<PilotEffect> effects) {
        if (effects.stream().anyMatch(effect -> effect.verdict() == PilotVerdict.NO_GO)) {
            return PilotVerdict.NO_GO;
        }
        boolean all = effects.size() == plan.outcomes().size()
                && effects.stream().allMatch(effect -> effect.verdict() == PilotVerdict.GO);
        return all ? PilotVerdict.GO : PilotVerdict.UNDECIDED;
    }

    private static ImmutableList<PilotEffect> adjusted(List<PilotEffect> effects) {
        double[] chances = Multiplicity.HOLM.adjust(
                effects.stream().mapToDouble(PilotEffect::chance).toArray());
        ImmutableList.Builder<PilotEffect> adjusted = ImmutableList.builder();
        for (int i = 0; i < chances.length; i++) {
            adjusted.add(PilotEffect.builder()
                    .from(effects.get(i))
                    .adjustedChance(chances[i])
                    .build());
        }
        return adjusted.build();
    }
}
