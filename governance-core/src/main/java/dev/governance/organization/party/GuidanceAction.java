package dev.governance.organization.party;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What was done about a matter (指导举措).
 *
 * <p>Immutable and thread-safe.
 *
 * @param day when
 * @param what what, without anything personal; not blank
 */
@JsonPropertyOrder({"day", "what"})
public record GuidanceAction(LocalDate day, String what) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if what was done is blank
     */
    public GuidanceAction {
        checkNotNull(day, "day");
        checkNotNull(what, "what");
        checkArgument(!what.isBlank(), "an action of guidance is blank");
    }
}
