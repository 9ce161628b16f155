package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * An organization in a release, with its roles (参与方).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id in the release
 * @param name its name
 * @param roles its roles, such as buyer and supplier
 */
@JsonPropertyOrder({"id", "name", "roles"})
public record OcdsParty(String id, String name, ImmutableList<String> roles) implements Serializable {

    /** Checks that nothing is null. */
    public OcdsParty {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(roles, "roles");
    }
}
