package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether outcomes lasted (成效持续性复查): each outcome that counted is looked at again after the months that the scheme says.
 *
 * <p>A measurement counts for a day if it lies within 45 days of it, which is assumed; the nearest one counts. An outcome is clearly
 * worse or better where the interval of the difference, from the errors of both, leaves zero out, and where it moved by more than the
 * scheme's {@linkplain AssessmentScheme#leastChange least change}. Immutable and thread-safe.
 *
 * @param followUps each outcome of each body, for each number of months
 * @param findings those that are overdue or have faded
 */
@JsonPropertyOrder({"followUps", "findings"})
public record FollowUpReview(ImmutableList<FollowUp> followUps, ImmutableList<Finding> findings)
        implements Serializable {

    /** Checks that nothing is null. */
    public FollowUpReview {
        requireNonNull(followUps, "followUps");
        requireNonNull(findings, "findings");
    }

    /**
     * Reviews.
     *
     * @param scheme the scheme
     * @param counted what counted in the assessment
     * @param later what was observed later
     * @param asOf the day of the review
     * @param confidence how sure a difference must be, strictly between 0 and 1
     * @return the review
     * @throws IllegalArgumentException if the confidence is none of these
     */
    public static FollowUpReview of(
            AssessmentScheme scheme,
            List<UnitEvidence> counted,
            List<Observation> later,
            LocalDate asOf,
            double confidence) {
        requireNonNull(asOf, "asOf");
        checkArgument(confidence > 0 && confidence < 1, "confidence lies between 0 and 1, not %s", confidence);
        return new EffectReview(scheme, later, asOf, confidence).of(counted);
    }
}
