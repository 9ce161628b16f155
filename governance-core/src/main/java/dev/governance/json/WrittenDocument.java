package dev.governance.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.governance.policy.PolicyDocument;

/**
 * A policy document as a document writes it (书面政策), a part of documents of other kinds; {@link DocumentBinder} binds it to a vocabulary.
 *
 * <p>Immutable and thread-safe.
 */
public final class WrittenDocument {

    private final PolicyForm form;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WrittenDocument(PolicyForm form) {
        this.form = requireNonNull(form, "form");
    }

    /**
     * Writes a policy.
     *
     * @param policy the policy; its version of the wire form is that of the document around it
     * @return its written form
     * @throws IllegalArgumentException if it holds what is written as a function, which has no form
     */
    public static WrittenDocument of(PolicyDocument<?> policy) {
        return new WrittenDocument(PolicyWriter.form(requireNonNull(policy, "policy")));
    }

    @JsonValue
    PolicyForm form() {
        return form;
    }

    /** Tells whether the other is written alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenDocument that && form.equals(that.form);
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
