package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.policy.PolicyReference;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * One assessment of bodies by a scheme (一轮考核): every body with its score, how sure it is, and what is to be said of the evidence.
 *
 * <p>It proposes; a competent body decides. It is no ranking: bodies stand in the order of their ids. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAssessmentRound.class)
@JsonDeserialize(as = ImmutableAssessmentRound.class)
@JsonPropertyOrder({"scheme", "confidence", "units", "findings"})
public abstract class AssessmentRound implements Serializable {

    AssessmentRound() {}

    /**
     * Returns by which scheme: id, version, digest.
     *
     * @return the reference
     */
    public abstract PolicyReference scheme();

    /**
     * Returns how often intervals hold the true score.
     *
     * @return strictly between 0 and 1
     */
    public abstract double confidence();

    /**
     * Returns the bodies.
     *
     * @return each body of which there is evidence, in the order of their ids
     */
    public abstract ImmutableList<AssessedUnit> units();

    /**
     * Returns what is to be said of the evidence, such as that somebody assessed himself.
     *
     * @return the findings
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Assesses.
     *
     * @param scheme the scheme
     * @param observations what was observed; of one indicator of a body the last within the scheme's period counts
     * @param adjustments what is added and taken
     * @param confidence how often intervals shall hold the true score, strictly between 0 and 1
     * @return the assessment
     * @throws IllegalArgumentException if the confidence is none of these
     */
    public static AssessmentRound of(
            AssessmentScheme scheme, List<Observation> observations, List<Adjustment> adjustments, double confidence) {
        checkArgument(confidence > 0 && confidence < 1, "confidence lies between 0 and 1, not %s", confidence);
        return new EvidenceReview(scheme, observations, adjustments).round(confidence);
    }

    /**
     * Returns what is known of each body: one observation of each indicator, those left out that may not count.
     *
     * @param scheme the scheme
     * @param observations what was observed
     * @param adjustments what is added and taken
     * @return the evidence of each body, in the order of their ids
     */
    public static ImmutableList<UnitEvidence> evidence(
            AssessmentScheme scheme, List<Observation> observations, List<Adjustment> adjustments) {
        return new EvidenceReview(scheme, observations, adjustments).evidence();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssessmentRound}. */
    public static final class Builder extends ImmutableAssessmentRound.Builder {
        Builder() {}
    }
}
