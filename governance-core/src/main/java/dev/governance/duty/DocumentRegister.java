package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The normative documents of a place (规范性文件目录): which holds on a day, and which was replaced.
 *
 * <p>A document holds on the days that it names itself, up to the first day of the first document that replaces it. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDocumentRegister.class)
@JsonDeserialize(as = ImmutableDocumentRegister.class)
@JsonPropertyOrder({"documents"})
public abstract class DocumentRegister implements Serializable {

    DocumentRegister() {}

    /**
     * Returns the documents.
     *
     * @return the documents, each once
     */
    public abstract ImmutableList<NormativeDocument> documents();

    /**
     * Returns when a document really holds.
     *
     * @param id the document
     * @return the days; absent if it is not in the register, or was replaced on its first day or before
     */
    public final Optional<DateSpan> holds(DocumentId id) {
        NormativeDocument document = byId().get(id);
        if (document == null) {
            return Optional.empty();
        }
        LocalDate replaced = replacedOn().get(id);
        return replaced == null
                ? Optional.of(document.inForce())
                : document.inForce().intersection(DateSpan.before(replaced));
    }

    /**
     * Returns the documents that hold on a day.
     *
     * @param day the day
     * @return the documents, in the order of the register
     */
    public final ImmutableList<NormativeDocument> on(LocalDate day) {
        return documents().stream()
                .filter(document ->
                        holds(document.id()).filter(days -> days.contains(day)).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the document that a citation names, by its title or its number.
     *
     * @param citation the citation
     * @return the document; absent if it is not in the register, as a law is
     */
    public final Optional<NormativeDocument> cited(Citation citation) {
        return Optional.ofNullable(byTitle().get(citation.document()));
    }

    /**
     * Returns what is wrong with the documents themselves:
     *
     * <ul>
     *   <li>{@code document.unknown-predecessor}: it replaces a document that is not in the register, a warning;
     *   <li>{@code document.older-successor}: it was adopted before the document that it replaces;
     *   <li>{@code document.lower-successor}: an authority of a lower level replaces the document of a higher one, a warning: the
     *       rule behind it is this library's assumption;
     *   <li>{@code document.backdated}: it holds before it was adopted, a warning.
     * </ul>
     *
     * @return the findings, in the order of the register
     */
    public final ImmutableList<Finding> review() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        documents().forEach(document -> findings.addAll(DocumentFindings.of(document, byId())));
        return findings.build();
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableMap<DocumentId, NormativeDocument> byId() {
        return Maps.uniqueIndex(documents(), NormativeDocument::id);
    }

    /** The first day of the first document that replaces a document. */
    @Value.Lazy
    @JsonIgnore
    ImmutableMap<DocumentId, LocalDate> replacedOn() {
        Map<DocumentId, LocalDate> days = new HashMap<>();
        for (NormativeDocument document : documents()) {
            LocalDate from = Coverage.start(document.inForce());
            document.supersedes().forEach(old -> days.merge(old, from, (a, b) -> a.isBefore(b) ? a : b));
        }
        days.values().removeIf(LocalDate.MIN::equals);
        return ImmutableMap.copyOf(days);
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableMap<String, NormativeDocument> byTitle() {
        Map<String, NormativeDocument> byTitle = new HashMap<>();
        for (NormativeDocument document : documents()) {
            byTitle.putIfAbsent(document.title(), document);
            document.number().ifPresent(number -> byTitle.putIfAbsent(number, document));
        }
        return ImmutableMap.copyOf(byTitle);
    }

    /**
     * Returns a register that holds nothing.
     *
     * @return no documents
     */
    public static DocumentRegister none() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without documents
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Set<DocumentId> ids = new HashSet<>();
        documents().forEach(document -> checkState(ids.add(document.id()), "%s is there twice", document.id()));
    }

    /** Builds a {@link DocumentRegister}. */
    public static final class Builder extends ImmutableDocumentRegister.Builder {
        Builder() {}
    }
}
