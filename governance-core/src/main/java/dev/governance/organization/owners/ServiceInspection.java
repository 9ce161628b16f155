package dev.governance.organization.owners;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which the service of a property firm was inspected (物业服务检查).
 *
 * <p>Immutable and thread-safe.
 *
 * @param day when
 * @param items how many items were looked at; 1 or more
 * @param passed how many passed
 */
@JsonPropertyOrder({"day", "items", "passed"})
public record ServiceInspection(LocalDate day, long items, long passed) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if more items passed than were looked at, or none was
     */
    public ServiceInspection {
        checkNotNull(day, "day");
        checkArgument(items > 0 && passed >= 0 && passed <= items, "%s of %s items passed", passed, items);
    }
}
