package dev.governance.organization.autonomy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How self-government stands in one community (居民自治情况).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAutonomyLine.class)
@JsonDeserialize(as = ImmutableAutonomyLine.class)
@JsonPropertyOrder({"community", "committee", "answers"})
public abstract class AutonomyLine implements Serializable {

    AutonomyLine() {}

    /**
     * Returns which community.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns which committee.
     *
     * @return its id
     */
    public abstract OrganizationId committee();

    /**
     * Returns which criteria are met.
     *
     * @return an answer for each criterion, in their order
     */
    public abstract ImmutableMap<AutonomyCriterion, CriterionAnswer> answers();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AutonomyLine}. */
    public static final class Builder extends ImmutableAutonomyLine.Builder {
        Builder() {}
    }
}
