package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.Score;
import dev.governance.scoring.statistics.Interval;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a body came out of an assessment (考核结果): its score with all parts, and how sure it is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAssessedUnit.class)
@JsonDeserialize(as = ImmutableAssessedUnit.class)
@JsonPropertyOrder({"unit", "score", "error", "interval"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AssessedUnit implements Serializable {

    AssessedUnit() {}

    /**
     * Returns the body.
     *
     * @return its id
     */
    public abstract OrganizationId unit();

    /**
     * Returns the score with its parts; unknown where evidence is missing and the scheme says so.
     *
     * @return the score
     */
    public abstract Score score();

    /**
     * Returns the standard error that the samples behind the score leave.
     *
     * @return points, 0 or more; absent where the score is unknown or no value came from a sample
     */
    public abstract Optional<Double> error();

    /**
     * Returns where the score would lie if everybody had been asked.
     *
     * @return the interval; there with {@link #error}
     */
    public abstract Optional<Interval> interval();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(error().isPresent() == interval().isPresent(), "%s: an error goes with an interval", unit());
        checkState(error().isEmpty() || score() instanceof Score.Known, "%s: an unknown score has no error", unit());
    }

    /** Builds an {@link AssessedUnit}. */
    public static final class Builder extends ImmutableAssessedUnit.Builder {
        Builder() {}
    }
}
