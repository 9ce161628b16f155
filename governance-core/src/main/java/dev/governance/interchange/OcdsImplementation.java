package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * How a contract goes (履行阶段).
 *
 * <p>Immutable and thread-safe.
 *
 * @param transactions the payments
 * @param milestones the milestones
 */
@JsonPropertyOrder({"transactions", "milestones"})
public record OcdsImplementation(ImmutableList<OcdsTransaction> transactions, ImmutableList<OcdsMilestone> milestones)
        implements Serializable {

    /** Checks that nothing is null. */
    public OcdsImplementation {
        requireNonNull(transactions, "transactions");
        requireNonNull(milestones, "milestones");
    }
}
