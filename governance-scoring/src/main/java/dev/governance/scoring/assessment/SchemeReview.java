package dev.governance.scoring.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import java.io.Serializable;

/**
 * What speaks against a scheme (考核方案审查).
 *
 * <p>Refused are indicators in which fewer requests or petitions is better, since they punish those who ask and those who record
 * what is asked; and what a body says of itself. Immutable and thread-safe.
 *
 * @param findings the findings; {@link Severity#FAULT} refuses
 */
public record SchemeReview(ImmutableList<Finding> findings) implements Serializable {

    /** Checks that nothing is null. */
    public SchemeReview {
        requireNonNull(findings, "findings");
    }

    /**
     * Reviews a scheme.
     *
     * @param scheme the scheme
     * @return what speaks against it
     */
    public static SchemeReview of(AssessmentScheme scheme) {
        return new SchemeReview(new SchemeInspection(scheme).findings());
    }

    /**
     * Tells whether the scheme is refused.
     *
     * @return whether a finding is a fault
     */
    public boolean refuses() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.FAULT);
    }
}
