package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.io.Serializable;

/**
 * An application with its points and its cost (排名申请).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the application
 * @param cost what it costs; above zero
 * @param points its points, priority included
 */
@JsonPropertyOrder({"id", "cost", "points"})
public record RankedGrant(GrantId id, Money cost, Ratio points) implements Serializable {

    /** Checks the parts. */
    public RankedGrant {
        requireNonNull(id, "id");
        requireNonNull(cost, "cost");
        requireNonNull(points, "points");
        checkArgument(cost.fen() > 0, "application %s costs %s", id, cost);
    }
}
