package dev.governance.organization.chart;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who sits in which body, on which days (任职): a person by pseudonym, possibly on behalf of another body.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableChartMembership.class)
@JsonDeserialize(as = ImmutableChartMembership.class)
@JsonPropertyOrder({"person", "organization", "post", "onBehalfOf", "during"})
public abstract class ChartMembership implements Serializable {

    ChartMembership() {}

    /**
     * Returns who.
     *
     * @return the pseudonym
     */
    @Value.Redacted
    public abstract PersonId person();

    /**
     * Returns in which body.
     *
     * @return its id
     */
    public abstract OrganizationId organization();

    /**
     * Returns in which post.
     *
     * @return a label such as {@code 书记}; absent for a mere member
     */
    public abstract Optional<String> post();

    /**
     * Returns whom the person represents there.
     *
     * @return the id of a body; absent for a person who sits for nobody
     */
    public abstract Optional<OrganizationId> onBehalfOf();

    /**
     * Returns on which days.
     *
     * @return the days
     */
    public abstract DateSpan during();

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
        checkState(post().map(label -> !label.isBlank()).orElse(true), "the label of a post is blank: leave it out");
    }

    /** Builds a {@link ChartMembership}. */
    public static final class Builder extends ImmutableChartMembership.Builder {
        Builder() {}
    }
}
