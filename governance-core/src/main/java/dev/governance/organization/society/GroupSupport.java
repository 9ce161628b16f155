package dev.governance.organization.society;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a group was supported on a day (扶持记录).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind by what
 * @param day when
 */
@JsonPropertyOrder({"kind", "day"})
public record GroupSupport(SupportKind kind, LocalDate day) implements Serializable {

    /**
     * Checks the parts.
     */
    public GroupSupport {
        checkNotNull(kind, "kind");
        checkNotNull(day, "day");
    }
}
