package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * An organization that another place of a release describes (组织引用).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the party
 * @param name its name
 */
@JsonPropertyOrder({"id", "name"})
public record OcdsReference(String id, String name) implements Serializable {

    /** Checks that nothing is null. */
    public OcdsReference {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }
}
