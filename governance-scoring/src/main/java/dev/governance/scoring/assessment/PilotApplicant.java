package dev.governance.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.Points;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An applicant for a pilot and what became of the application (试点申报单位).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePilotApplicant.class)
@JsonDeserialize(as = ImmutablePilotApplicant.class)
@JsonPropertyOrder({"unit", "stratum", "standing", "points", "reasons"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class PilotApplicant implements Serializable {

    PilotApplicant() {}

    /**
     * Returns the applicant.
     *
     * @return its id
     */
    public abstract OrganizationId unit();

    /**
     * Returns with which others it stands.
     *
     * @return the stratum
     */
    public abstract String stratum();

    /**
     * Returns what became of it.
     *
     * @return the standing
     */
    public abstract PilotStanding standing();

    /**
     * Returns its points.
     *
     * @return the points; absent where they are not known or not asked for
     */
    public abstract Optional<Points> points();

    /**
     * Returns why it is not admitted or not known.
     *
     * @return the findings of the conditions and of the score
     */
    public abstract ImmutableList<Finding> reasons();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PilotApplicant}. */
    public static final class Builder extends ImmutablePilotApplicant.Builder {
        Builder() {}
    }
}
