package dev.governance.json;

import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Vocabulary;

/**
 * Reads and writes policies as data (政策文件读写), checked against a vocabulary.
 *
 * <p>A document is refused with all its faults, each with line, column and JSON pointer: an attribute that the vocabulary has
 * not, a value outside its domain, a sum that mixes money and dates, a rule that is named twice or not at all. What a newer and
 * an older reader do is the rule of {@code wireVersion}: a document of a newer form is refused, one without a number is of form 1.
 * Stateless and thread-safe.
 */
public final class PolicyDocuments {

    private PolicyDocuments() {}

    /**
     * Reads a document.
     *
     * @param source where it is read from
     * @param vocabulary what its rules may read
     * @param <T> the subject
     * @return the document
     * @throws DataFormatException if anything is wrong with it
     * @throws java.io.UncheckedIOException if the stream or reader of the source fails
     */
    public static <T> PolicyDocument<T> read(Source source, Vocabulary<T> vocabulary) {
        return DocumentBinder.read(
                source, PolicyForm.class, vocabulary, (binder, form) -> binder.document(form, Place.root()));
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @return JSON on one line, that {@link #read} reads as an equal document
     */
    public static String write(PolicyDocument<?> document) {
        return JsonFormat.standard().write(PolicyWriter.form(document));
    }
}
