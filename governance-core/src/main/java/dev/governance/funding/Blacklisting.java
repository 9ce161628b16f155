package dev.governance.funding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;

/**
 * An entry in the list of bad conduct (不良行为记录), made by the authority of finance; poor service alone is no ground.
 *
 * <p>Immutable and thread-safe.
 *
 * @param supplier the supplier
 * @param ground the ground
 * @param during from when to when it may not take part
 */
@JsonPropertyOrder({"supplier", "ground", "during"})
public record Blacklisting(OrganizationId supplier, BlacklistGround ground, DateSpan during) implements Serializable {

    /** Checks the parts. */
    public Blacklisting {
        requireNonNull(supplier, "supplier");
        requireNonNull(ground, "ground");
        requireNonNull(during, "during");
    }
}
