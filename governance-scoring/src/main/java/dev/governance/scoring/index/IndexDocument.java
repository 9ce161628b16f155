package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.basics.WireVersion;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An index as it is laid down and published (指数方案): what it is called, what its parts are called, how it is made, and which of
 * its choices could as well have been made otherwise.
 *
 * <p>What an older and a newer reader do is the rule of {@link WireVersion}: a document of a newer form is refused before anything
 * else is looked at, and one without a number is of form 1. Immutable and thread-safe.
 */
@Value.Immutable
@WireVersion(IndexDocument.WIRE_VERSION)
@JsonSerialize(as = ImmutableIndexDocument.class)
@JsonDeserialize(as = ImmutableIndexDocument.class)
@JsonPropertyOrder({"id", "version", "title", "note", "invented", "citations", "names", "index", "alternatives"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class IndexDocument implements Serializable {

    /** The newest form of the JSON that this version of the library reads, and the one that it writes. */
    public static final int WIRE_VERSION = 1;

    IndexDocument() {}

    /**
     * Returns the document's id, the same for all versions.
     *
     * @return the id; not blank
     */
    public abstract String id();

    /**
     * Returns the version.
     *
     * @return the version; not blank
     */
    public abstract String version();

    /**
     * Returns what the index is called.
     *
     * @return the title
     */
    public abstract Sentence title();

    /**
     * Returns what a reader must know of the index, such as that it is an example.
     *
     * @return the note
     */
    public abstract Optional<Sentence> note();

    /**
     * Tells whether the index, or the figures that belong to it, were made up.
     *
     * @return whether it is an example; false if nothing is said
     */
    @Value.Default
    public boolean invented() {
        return false;
    }

    /**
     * Returns where the index comes from.
     *
     * @return the citations
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns what the places of the tree are called.
     *
     * @return names by code; a place without one goes by its code
     */
    public abstract ImmutableMap<String, Sentence> names();

    /**
     * Returns how the index is made.
     *
     * @return the index
     */
    public abstract CompositeIndex index();

    /**
     * Returns what could as well have been chosen otherwise.
     *
     * @return the choices, at most one of a kind
     */
    public abstract ImmutableList<UncertainChoice> alternatives();

    /**
     * Begins a document.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what a place of the tree is called.
     *
     * @param code the code of the place
     * @return its name, or its code in both languages
     */
    public Sentence nameOf(String code) {
        Sentence name = names().get(code);
        return name == null ? Sentence.of(code, code) : name;
    }

    @Value.Check
    void check() {
        checkState(!id().isBlank(), "an index has an id");
        checkState(!version().isBlank(), "the index %s has a version", id());
        Set<String> codes = new HashSet<>(index().tree().codes());
        for (String named : names().keySet()) {
            checkState(codes.contains(named), "there is no %s in the index to have a name", named);
        }
        differ(Locale.ENGLISH);
        differ(Locale.CHINESE);
        long kinds = alternatives().stream().map(Object::getClass).distinct().count();
        checkState(kinds == alternatives().size(), "every kind of choice is there once: %s", alternatives());
        ImmutableList<Finding> findings = UncertainChoice.review(index(), alternatives());
        if (!findings.isEmpty()) {
            throw new IllegalStateException("some choices do not fit each other: " + IndexReview.words(findings));
        }
    }

    private void differ(Locale locale) {
        Set<String> seen = new HashSet<>();
        for (Indicator indicator : index().tree().indicators()) {
            String name = nameOf(indicator.code()).in(locale);
            checkState(seen.add(name), "two indicators are called %s", name);
        }
    }

    /** Builds an {@link IndexDocument}. */
    public static final class Builder extends ImmutableIndexDocument.Builder {
        Builder() {}
    }
}
