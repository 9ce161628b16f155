package dev.governance.scoring.assessment;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.ScoringDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks through observations before they count, and scores what is left. */
final class EvidenceReview {

    private final AssessmentScheme scheme;
    private final Map<OrganizationId, Map<IndicatorId, Observation>> kept = new TreeMap<>();
    private final Map<OrganizationId, ImmutableList.Builder<Adjustment>> adjusted = new TreeMap<>();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private int nameless;

    EvidenceReview(AssessmentScheme scheme, List<Observation> observations, List<Adjustment> adjustments) {
        this.scheme = scheme;
        observations.forEach(this::look);
        if (nameless > 0) {
            findings.add(Finding.builder("assessment.assessor-not-noted")
                    .severity(Severity.WARNING)
                    .putValues("observations", Integer.toString(nameless))
                    .build());
        }
        for (Adjustment adjustment : adjustments) {
            kept.computeIfAbsent(adjustment.unit(), unit -> new LinkedHashMap<>());
            adjusted.computeIfAbsent(adjustment.unit(), unit -> ImmutableList.builder())
                    .add(adjustment);
            boolean allowed = adjustment.points().signum() > 0
                    ? scheme.bonusMost().isPresent()
                    : scheme.deductionMost().isPresent();
            if (!allowed) {
                findings.add(Finding.builder("assessment.no-such-adjustment")
                        .subject(adjustment.unit().value())
                        .putValues("unit", adjustment.unit().value())
                        .putValues("points", adjustment.points().toString())
                        .build());
            }
        }
    }

    /** A body of which nothing counts is still one that was assessed. */
    private void look(Observation observation) {
        Map<IndicatorId, Observation> own = kept.computeIfAbsent(observation.unit(), unit -> new LinkedHashMap<>());
        Optional<String> fault = fault(observation);
        if (fault.isPresent()) {
            findings.add(finding(fault.get(), observation).build());
            return;
        }
        nameless += observation.assessor().isEmpty() ? 1 : 0;
        Observation before = own.get(observation.indicator());
        if (before != null) {
            findings.add(finding("assessment.observed-twice", observation)
                    .severity(Severity.WARNING)
                    .build());
        }
        if (before == null || !observation.on().isBefore(before.on())) {
            own.put(observation.indicator(), observation);
        }
    }

    private Optional<String> fault(Observation observation) {
        SchemeIndicator indicator = scheme.indicators().get(observation.indicator());
        if (indicator == null) {
            return Optional.of("assessment.unknown-indicator");
        }
        if (observation.assessor().filter(observation.unit()::equals).isPresent()) {
            return Optional.of("assessment.assessed-itself");
        }
        if (!scheme.inForce().contains(observation.on())) {
            return Optional.of("assessment.outside-period");
        }
        return indicator.allows(observation.value()) ? Optional.empty() : Optional.of("assessment.value-not-allowed");
    }

    private static Finding.Builder finding(String code, Observation observation) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(observation.unit().value())
                .putValues("unit", observation.unit().value())
                .putValues("indicator", observation.indicator().value())
                .putValues("value", observation.value().toPlainString())
                .putValues("on", observation.on().toString());
        return finding;
    }

    ImmutableList<UnitEvidence> evidence() {
        return kept.entrySet().stream()
                .map(unit -> UnitEvidence.builder()
                        .unit(unit.getKey())
                        .observations(unit.getValue().values())
                        .adjustments(adjusted.getOrDefault(unit.getKey(), ImmutableList.builder())
                                .build())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    AssessmentRound round(double confidence) {
        ScoringDocument<UnitEvidence> policy = scheme.policy();
        SamplingError errors = new SamplingError(scheme, policy, confidence);
        AssessmentRound.Builder round = AssessmentRound.builder();
        round.scheme(policy.reference()).confidence(confidence).findings(findings.build());
        for (UnitEvidence evidence : evidence()) {
            Score score = policy.score(evidence);
            AssessedUnit.Builder unit = AssessedUnit.builder();
            unit.unit(evidence.unit()).score(score);
            Optional<Points> points = score.asPoints();
            Optional<Double> error = points.flatMap(known -> errors.of(evidence));
            unit.error(error);
            points.ifPresent(known -> error.ifPresent(one -> unit.interval(errors.interval(known, one))));
            round.addUnits(unit.build());
        }
        return round.build();
    }
}
