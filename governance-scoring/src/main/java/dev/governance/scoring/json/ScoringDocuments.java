package dev.governance.scoring.json;

import dev.governance.json.DocumentBinder;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.policy.Vocabulary;
import dev.governance.scoring.ScoringDocument;

/**
 * Reads and writes scoring policies as data (评分文件读写), checked against a vocabulary.
 *
 * <p>A document is refused with all its faults, each with line, column and JSON pointer: a fact that the vocabulary has not, bands
 * that do not rise, weights that are not one together, a veto that would reward. What a newer and an older reader do is the rule of
 * {@code wireVersion}: a document of a newer form is refused, one without a number is of form 1. Stateless and thread-safe.
 */
public final class ScoringDocuments {

    private ScoringDocuments() {}

    /**
     * Reads a document.
     *
     * @param source where it is read from
     * @param vocabulary what its policy may read
     * @param <T> the subject
     * @return the document
     * @throws dev.governance.json.DataFormatException if anything is wrong with it
     * @throws java.io.UncheckedIOException if the stream or reader of the source fails
     */
    public static <T> ScoringDocument<T> read(Source source, Vocabulary<T> vocabulary) {
        return DocumentBinder.read(
                source, ScoringForm.class, vocabulary, (binder, form) -> new ScoringBinder<>(binder).document(form));
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @return JSON on one line, that {@link #read} reads as an equal document
     */
    public static String write(ScoringDocument<?> document) {
        return JsonFormat.standard().write(ScoringWriter.form(document));
    }
}
