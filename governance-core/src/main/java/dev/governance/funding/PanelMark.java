package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Ratio;
import dev.governance.process.ActorId;
import java.io.Serializable;

/**
 * What one assessor gives one application (评审打分).
 *
 * <p>Immutable and thread-safe.
 *
 * @param application the application
 * @param assessor the assessor
 * @param points 0 to 100
 */
@JsonPropertyOrder({"application", "assessor", "points"})
public record PanelMark(GrantId application, ActorId assessor, Ratio points) implements Serializable {

    /** Checks the parts. */
    public PanelMark {
        requireNonNull(application, "application");
        requireNonNull(assessor, "assessor");
        requireNonNull(points, "points");
        checkArgument(points.compareTo(Ratio.of(100)) <= 0, "%s points are more than 100", points);
    }
}
