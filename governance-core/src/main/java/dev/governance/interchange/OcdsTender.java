package dev.governance.interchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * The tender of a release (招标阶段).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param title its title
 * @param status its status
 * @param procurementMethod open, selective, limited or direct
 * @param procurementMethodDetails the method as the law of China calls it
 * @param mainProcurementCategory services
 * @param value what was to be spent
 */
@JsonPropertyOrder({
    "id",
    "title",
    "status",
    "procurementMethod",
    "procurementMethodDetails",
    "mainProcurementCategory",
    "value"
})
public record OcdsTender(
        String id,
        String title,
        String status,
        String procurementMethod,
        String procurementMethodDetails,
        String mainProcurementCategory,
        OcdsValue value)
        implements Serializable {

    /** Checks that nothing is null. */
    public OcdsTender {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(status, "status");
        requireNonNull(procurementMethod, "procurementMethod");
        requireNonNull(procurementMethodDetails, "procurementMethodDetails");
        requireNonNull(mainProcurementCategory, "mainProcurementCategory");
        requireNonNull(value, "value");
    }
}
