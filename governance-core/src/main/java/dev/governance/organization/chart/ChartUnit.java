package dev.governance.organization.chart;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.DateSpan;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body on a chart (组织单元): since when and until when it exists, on which level, with how many posts and people.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableChartUnit.class)
@JsonDeserialize(as = ImmutableChartUnit.class)
@JsonPropertyOrder({"organization", "level", "during", "posts", "staff", "frontLine", "openness", "mirrors"})
public abstract class ChartUnit implements Serializable {

    ChartUnit() {}

    /**
     * Returns the body.
     *
     * @return the body
     */
    public abstract Organization organization();

    /**
     * Returns on which level it stands.
     *
     * @return the level
     */
    public abstract ChartLevel level();

    /**
     * Returns from when to when it exists.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns how many posts it has.
     *
     * @return the established posts; 0 or more
     */
    public abstract long posts();

    /**
     * Returns how many people work in it.
     *
     * @return the people; 0 or more, and possibly more than there are posts
     */
    public abstract long staff();

    /**
     * Returns how many of them serve residents face to face.
     *
     * @return the people of the front line; 0 or more, no more than work in it
     */
    public abstract long frontLine();

    /**
     * Returns who may become a member.
     *
     * @return the openness
     */
    public abstract Openness openness();

    /**
     * Returns the one department that it was set up to match (对口设立).
     *
     * @return the department; absent where it was set up for a task of its own
     */
    public abstract Optional<OrganizationId> mirrors();

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
        checkState(
                posts() >= 0 && staff() >= 0,
                "%s has %s posts and %s people",
                organization().id(),
                posts(),
                staff());
        checkState(
                frontLine() >= 0 && frontLine() <= staff(),
                "of %s people of %s, %s are on the front line",
                staff(),
                organization().id(),
                frontLine());
        checkState(
                !mirrors().equals(Optional.of(organization().id())),
                "%s mirrors itself",
                organization().id());
    }

    /** Builds a {@link ChartUnit}. */
    public static final class Builder extends ImmutableChartUnit.Builder {
        Builder() {}
    }
}
