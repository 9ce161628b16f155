package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a body is assessed (考核事项): by whom, by which scheme, when.
 *
 * @param unit the body
 * @param scheme the scheme's id; not blank
 * @param authority who assesses
 * @param on the day
 * @param unified whether the government above arranged it together with all others (统一组织)
 */
@JsonPropertyOrder({"unit", "scheme", "authority", "on", "unified"})
public record AssessmentEvent(
        OrganizationId unit, String scheme, OrganizationId authority, LocalDate on, boolean unified)
        implements Serializable {

    /**
     * Checks that the scheme has a name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public AssessmentEvent {
        requireNonNull(unit, "unit");
        requireNonNull(authority, "authority");
        requireNonNull(on, "on");
        checkArgument(!scheme.isBlank(), "a scheme has an id");
    }
}
