package dev.governance.organization.chart;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;

/**
 * Which body stands right above which, on which days (隶属关系).
 *
 * <p>Immutable and thread-safe.
 *
 * @param child the body below
 * @param parent the body above
 * @param during the days
 */
@JsonPropertyOrder({"child", "parent", "during"})
public record ChartLink(OrganizationId child, OrganizationId parent, DateSpan during) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if both bodies are one
     */
    public ChartLink {
        checkNotNull(child, "child");
        checkNotNull(parent, "parent");
        checkNotNull(during, "during");
        checkArgument(!child.equals(parent), "%s stands above itself", child);
    }
}
