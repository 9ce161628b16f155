package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * A contract of a release (合同阶段).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param awardID the award that it comes from
 * @param title its title
 * @param status pending, active, terminated or cancelled
 * @param period from when to when
 * @param value what it is worth
 * @param implementation how it goes
 */
@JsonPropertyOrder({"id", "awardID", "title", "status", "period", "value", "implementation"})
public record OcdsContract(
        String id,
        String awardID,
        String title,
        String status,
        OcdsPeriod period,
        OcdsValue value,
        OcdsImplementation implementation)
        implements Serializable {

    /** Checks that nothing is null. */
    public OcdsContract {
        requireNonNull(id, "id");
        requireNonNull(awardID, "awardID");
        requireNonNull(title, "title");
        requireNonNull(status, "status");
        requireNonNull(period, "period");
        requireNonNull(value, "value");
        requireNonNull(implementation, "implementation");
    }
}
