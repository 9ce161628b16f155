package dev.governance.policy;

import static java.util.Objects.requireNonNull;

/**
 * The one text of a condition or of a term, from which digests of documents are made (规范文本), for documents that hold them.
 *
 * <p>No two that differ share a text, and no JSON library has a hand in it. Without state and thread-safe.
 */
public final class CanonicalText {

    private CanonicalText() {}

    /**
     * Returns the text of a condition.
     *
     * @param condition the condition
     * @return its text
     * @throws IllegalArgumentException if the condition is, or contains, a plain predicate, which cannot be data
     */
    public static String of(Condition<?> condition) {
        return CanonicalForm.of(requireNonNull(condition, "condition"));
    }

    /**
     * Returns the text of a term.
     *
     * @param term the term
     * @return its text
     */
    public static String of(Term<?, ?> term) {
        return CanonicalForm.of(term.linear());
    }

    /**
     * Returns the digest of a canonical form.
     *
     * @param form the form
     * @return its SHA-256 in UTF-8: 64 lower-case hexadecimal digits
     */
    public static String digest(String form) {
        return CanonicalForm.digest(form);
    }
}
