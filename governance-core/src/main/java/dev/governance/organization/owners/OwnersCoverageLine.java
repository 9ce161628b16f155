package dev.governance.organization.owners;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.place.DivisionCode;
import java.io.Serializable;

/**
 * How far owners of a community are organised (业主组织覆盖).
 *
 * <p>Immutable and thread-safe.
 *
 * @param community which community
 * @param compounds how many compounds it has
 * @param committees how many have an owners' committee on file
 * @param temporary how many have a temporary management committee
 */
@JsonPropertyOrder({"community", "compounds", "committees", "temporary"})
public record OwnersCoverageLine(DivisionCode community, long compounds, long committees, long temporary)
        implements Serializable {

    /**
     * Checks the parts.
     */
    public OwnersCoverageLine {
        checkNotNull(community, "community");
    }
}
