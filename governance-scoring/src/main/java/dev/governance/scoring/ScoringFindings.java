package dev.governance.scoring;

import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.policy.Decision;
import dev.governance.policy.RuleFinding;
import java.util.List;
import java.util.stream.Collectors;

/** What this package finds, by stable codes; the sentences stand in the bundles of the annexe. */
final class ScoringFindings {

    private ScoringFindings() {}

    /** A fact that a score needs is not known. */
    static Finding factMissing(String fact) {
        return Finding.builder("scoring.fact-missing")
                .severity(Severity.WARNING)
                .putValues("fact", fact)
                .build();
    }

    /** A part without evidence counts as no points. */
    static Finding countedAsZero(String part) {
        return Finding.builder("scoring.counted-as-zero")
                .severity(Severity.WARNING)
                .putValues("part", part)
                .build();
    }

    /** The weight of parts without evidence went to the others. */
    static Finding reweighed(List<String> parts) {
        return Finding.builder("scoring.reweighed")
                .severity(Severity.WARNING)
                .putValues("parts", String.join(", ", parts))
                .build();
    }

    /** A veto took the points. */
    static Finding vetoed(String veto, Decision decision, Points points) {
        return Finding.builder("scoring.vetoed")
                .putValues("veto", veto)
                .putValues("rules", rules(decision))
                .putValues("points", points.toString())
                .build();
    }

    /** Whether there is a veto is not known. */
    static Finding vetoOpen(String veto, Decision decision) {
        return Finding.builder("scoring.veto-open")
                .severity(Severity.WARNING)
                .putValues("veto", veto)
                .putValues("missing", String.join(", ", decision.missing()))
                .build();
    }

    private static String rules(Decision decision) {
        return decision.fired().stream()
                .map(RuleFinding::rule)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
