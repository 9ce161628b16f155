package dev.governance.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Objects;

/**
 * Two bodies that are not independent of each other (关联方), such as a centre and the office that set it up.
 *
 * @param one a body
 * @param other another body
 * @param how in which way they are related, in words
 */
@JsonPropertyOrder({"one", "other", "how"})
public record RelatedParties(OrganizationId one, OrganizationId other, String how) implements Serializable {

    /**
     * Checks that two bodies are named, and how they are related.
     *
     * @throws IllegalArgumentException if a body is related to itself, or nothing is said
     */
    public RelatedParties {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        checkArgument(!one.equals(other), "%s is not related to itself", one);
        checkArgument(!how.isBlank(), "it is not said how %s and %s are related", one, other);
    }

    boolean areBetween(OrganizationId first, OrganizationId second) {
        return one.equals(first) && other.equals(second) || one.equals(second) && other.equals(first);
    }
}
