package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * The award of a release (授予阶段).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param title its title
 * @param status its status
 * @param date when it was made
 * @param value what was awarded
 * @param suppliers who won
 */
@JsonPropertyOrder({"id", "title", "status", "date", "value", "suppliers"})
public record OcdsAward(
        String id, String title, String status, String date, OcdsValue value, ImmutableList<OcdsReference> suppliers)
        implements Serializable {

    /** Checks that nothing is null. */
    public OcdsAward {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(status, "status");
        requireNonNull(date, "date");
        requireNonNull(value, "value");
        requireNonNull(suppliers, "suppliers");
    }
}
