package dev.governance.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Objects;

/**
 * How much work a body says that it does, from another source than the inventory (自报工时), such as its time sheets.
 *
 * @param body the body
 * @param hours person-hours a year; not negative
 */
@JsonPropertyOrder({"body", "hours"})
public record StatedHours(OrganizationId body, long hours) implements Serializable {

    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if they are negative
     */
    public StatedHours {
        Objects.requireNonNull(body, "body");
        checkArgument(hours >= 0, "hours are negative: %s", hours);
    }
}
