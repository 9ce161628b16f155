package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A normative document (规范性文件) of a government, a department or a party organisation: who issued it, when it holds, and which
 * older documents it replaces.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNormativeDocument.class)
@JsonDeserialize(as = ImmutableNormativeDocument.class)
@JsonPropertyOrder({"id", "title", "number", "authority", "authorityKind", "adopted", "inForce", "supersedes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class NormativeDocument implements Serializable {

    NormativeDocument() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract DocumentId id();

    /**
     * Returns the title, as citations write it.
     *
     * @return the title; not blank
     */
    public abstract String title();

    /**
     * Returns the number under which it was issued (文号).
     *
     * @return the number
     */
    public abstract Optional<String> number();

    /**
     * Returns who issued it.
     *
     * @return the body's id
     */
    public abstract OrganizationId authority();

    /**
     * Returns what the body is that issued it.
     *
     * @return the kind
     */
    public abstract OrganizationKind authorityKind();

    /**
     * Returns when it was adopted.
     *
     * @return the day
     */
    public abstract LocalDate adopted();

    /**
     * Returns when it holds, as it says itself.
     *
     * @return the days
     */
    public abstract DateSpan inForce();

    /**
     * Returns the documents that it replaces from its first day on.
     *
     * @return their ids
     */
    public abstract ImmutableSet<DocumentId> supersedes();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(!title().isBlank(), "the document %s has no title", id());
        checkState(!supersedes().contains(id()), "the document %s replaces itself", id());
    }

    /** Builds a {@link NormativeDocument}. */
    public static final class Builder extends ImmutableNormativeDocument.Builder {
        Builder() {}
    }
}
