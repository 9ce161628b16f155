package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * A period in the Open Contracting Data Standard 1.1 (期间).
 *
 * <p>Immutable and thread-safe.
 *
 * @param startDate the first instant, with the offset of Beijing
 * @param endDate the last instant, with the offset of Beijing
 */
@JsonPropertyOrder({"startDate", "endDate"})
public record OcdsPeriod(String startDate, String endDate) implements Serializable {

    /** Checks that nothing is null. */
    public OcdsPeriod {
        requireNonNull(startDate, "startDate");
        requireNonNull(endDate, "endDate");
    }
}
