package dev.governance.examples.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.FaultCollector;
import dev.governance.scoring.assessment.Adjustment;
import dev.governance.scoring.assessment.AssessmentRound;
import dev.governance.scoring.assessment.AssessmentScheme;
import dev.governance.scoring.assessment.FollowUpReview;
import dev.governance.scoring.assessment.Observation;
import dev.governance.scoring.assessment.SchemeReview;
import dev.governance.scoring.assessment.UnitEvidence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment with all that is told of it (考核运行).
 *
 * @param scheme the scheme
 * @param review what speaks against the scheme
 * @param evidence what is known of each body
 * @param round the assessment
 * @param followUps whether outcomes lasted; absent where nothing was observed later
 * @param names what bodies are called, by their ids
 */
public record AssessmentRun(
        AssessmentScheme scheme,
        SchemeReview review,
        ImmutableList<UnitEvidence> evidence,
        AssessmentRound round,
        Optional<FollowUpReview> followUps,
        ImmutableMap<String, String> names) {

    /**
     * What was observed later, and the day on which outcomes are looked at again.
     *
     * @param observations what was observed
     * @param asOf the day
     */
    public record Later(ImmutableList<Observation> observations, LocalDate asOf) {}

    /**
     * Assesses.
     *
     * @param source what faults call the scheme
     * @param scheme the scheme
     * @param observations what was observed
     * @param adjustments what is added and taken
     * @param later what was observed later
     * @param names what bodies are called
     * @param confidence how often intervals hold the true score
     * @return the assessment
     * @throws dev.governance.json.DataFormatException if the scheme is refused, with all reasons
     */
    public static AssessmentRun of(
            String source,
            AssessmentScheme scheme,
            List<Observation> observations,
            List<Adjustment> adjustments,
            Optional<Later> later,
            ImmutableMap<String, String> names,
            double confidence) {
        SchemeReview review = SchemeReview.of(scheme);
        FaultCollector faults = new FaultCollector();
        review.findings().stream()
                .filter(finding -> finding.severity() == Severity.FAULT)
                .forEach(finding -> faults.add(EdgeFaults.whole(source, finding)));
        faults.throwIfAny();
        ImmutableList<UnitEvidence> evidence = AssessmentRound.evidence(scheme, observations, adjustments);
        return new AssessmentRun(
                scheme,
                review,
                evidence,
                AssessmentRound.of(scheme, observations, adjustments, confidence),
                later.map(then -> FollowUpReview.of(scheme, evidence, then.observations(), then.asOf(), confidence)),
                names);
    }

    /**
     * Returns what a body is called.
     *
     * @param unit its id
     * @return its name, or else its id
     */
    public String called(String unit) {
        return names.getOrDefault(unit, unit);
    }

    /**
     * Returns all that was found.
     *
     * @return the findings of the scheme, of the evidence and of outcomes looked at again
     */
    public ImmutableList<Finding> findings() {
        return ImmutableList.<Finding>builder()
                .addAll(review.findings())
                .addAll(round.findings())
                .addAll(followUps.map(FollowUpReview::findings).orElse(ImmutableList.of()))
                .build();
    }

    /**
     * Tells a finding with the names of bodies and indicators.
     *
     * @param finding the finding
     * @param locale the language
     * @return the sentence
     */
    public String told(Finding finding, Locale locale) {
        Map<String, String> values = new LinkedHashMap<>(finding.values());
        values.computeIfPresent("unit", (name, unit) -> called(unit));
        for (String name : List.of("indicator", "fact", "part")) {
            values.computeIfPresent(name, (place, id) -> indicator(id, locale));
        }
        return EdgeFaults.sentences().sentence(finding.withValues(values)).in(locale);
    }

    private String indicator(String id, Locale locale) {
        return scheme.indicators().values().stream()
                .filter(one -> one.id().value().equals(id))
                .map(one -> one.name().in(locale))
                .findFirst()
                .orElse(id);
    }
}
