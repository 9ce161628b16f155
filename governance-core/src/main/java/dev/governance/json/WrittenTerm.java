package dev.governance.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.governance.policy.Linear;

/**
 * A term as a document writes it (书面算式), a part of documents of other kinds; {@link DocumentBinder} binds it to a vocabulary.
 *
 * <p>Immutable and thread-safe.
 */
public final class WrittenTerm {

    private final PolicyForm.TermForm form;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WrittenTerm(PolicyForm.TermForm form) {
        this.form = requireNonNull(form, "form");
    }

    /**
     * Writes a term.
     *
     * @param term the term
     * @return its written form
     */
    public static WrittenTerm of(Linear<?, ?> term) {
        return new WrittenTerm(PolicyWriter.term(requireNonNull(term, "term")));
    }

    @JsonValue
    PolicyForm.TermForm form() {
        return form;
    }

    /** Tells whether the other is written alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenTerm that && form.equals(that.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** Returns the JSON. */
    @Override
    public String toString() {
        return JsonFormat.standard().write(this);
    }
}
