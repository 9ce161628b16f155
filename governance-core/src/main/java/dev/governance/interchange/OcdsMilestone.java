package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * A milestone of a contract (里程碑): a service level in the days of a payment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param title what had to be reached
 * @param type the type of milestone
 * @param dueDate by when
 * @param status scheduled, met, notMet or partiallyMet
 */
@JsonPropertyOrder({"id", "title", "type", "dueDate", "status"})
public record OcdsMilestone(String id, String title, String type, String dueDate, String status)
        implements Serializable {

    /** Checks that nothing is null. */
    public OcdsMilestone {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(type, "type");
        requireNonNull(dueDate, "dueDate");
        requireNonNull(status, "status");
    }
}
