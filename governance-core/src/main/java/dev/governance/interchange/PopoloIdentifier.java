package dev.governance.interchange;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * An identifier of Popolo (标识): a code, and whose.
 *
 * <p>Immutable and thread-safe.
 *
 * @param identifier the code
 * @param scheme in which scheme
 */
@JsonPropertyOrder({"identifier", "scheme"})
public record PopoloIdentifier(String identifier, String scheme) implements Serializable {

    /** Checks that nothing is missing. */
    public PopoloIdentifier {
        checkNotNull(identifier, "identifier");
        checkNotNull(scheme, "scheme");
    }
}
