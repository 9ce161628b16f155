package dev.governance.json;

import static java.util.Objects.requireNonNull;

import dev.governance.policy.Attribute;
import dev.governance.policy.Condition;
import dev.governance.policy.Linear;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Vocabulary;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Binds the form of a document to a vocabulary (词汇绑定), for those who read documents of other kinds that hold terms, conditions
 * and policies: {@link WrittenTerm}, {@link WrittenCondition} and {@link WrittenDocument}.
 *
 * <p>What is wrong is told with its place and does not stop the binding, so that all faults are found at once; null stands where
 * something was. Not thread-safe: one is made for each document.
 *
 * @param <T> the subject
 */
public final class DocumentBinder<T> {

    /** Binding keeps several objects for each part, so fewer are taken than of data: many small ones would fill the memory. */
    private static final JsonLimits LIMITS = new JsonLimits(16 << 20, 1 << 20, 64, 100_000, 1_000_000);

    private static final JsonFormat FORMAT = JsonFormat.of(LIMITS);

    private final Vocabulary<T> vocabulary;
    private final Problems problems = new Problems();
    private final TermBinder<T> terms;
    private final ConditionBinder<T> conditions;

    private DocumentBinder(Vocabulary<T> vocabulary) {
        this.vocabulary = vocabulary;
        this.terms = new TermBinder<>(vocabulary, problems);
        this.conditions = new ConditionBinder<>(terms, problems);
    }

    /**
     * Reads the form of a document, strictly, and binds it: at most 16 MiB and a million names, values and brackets.
     *
     * @param source where it is read from
     * @param form the type of the form
     * @param vocabulary what the document may read of subjects
     * @param binding makes the document of the form, or returns null where something was wrong
     * @param <F> the form
     * @param <T> the subject
     * @param <D> the document
     * @return the document
     * @throws DataFormatException if anything is wrong with the form or was told by the binding
     * @throws java.io.UncheckedIOException if the stream or reader of the source fails
     */
    public static <F, T, D> D read(
            Source source,
            Class<F> form,
            Vocabulary<T> vocabulary,
            BiFunction<DocumentBinder<T>, F, ? extends @Nullable D> binding) {
        requireNonNull(form, "form");
        requireNonNull(binding, "binding");
        DocumentBinder<T> binder = new DocumentBinder<>(requireNonNull(vocabulary, "vocabulary"));
        Passage passage = source.all(LIMITS.documentBytes());
        F read = FORMAT.read(Source.of(source.name(), passage.copy()), form);
        D document = binding.apply(binder, read);
        if (document == null || binder.problems.count() > 0) {
            throw binder.problems.exception(passage);
        }
        return document;
    }

    /**
     * Returns what the document may read of subjects.
     *
     * @return the vocabulary
     */
    public Vocabulary<T> vocabulary() {
        return vocabulary;
    }

    /**
     * Binds a term.
     *
     * @param term the term as it is written
     * @param place where
     * @return the term, or null after a fault was told
     */
    public @Nullable Linear<T, ?> term(WrittenTerm term, Place place) {
        return terms.term(term.form(), place);
    }

    /**
     * Binds a condition.
     *
     * @param condition the condition as it is written
     * @param place where
     * @return the condition, or null after a fault was told
     */
    public @Nullable Condition<T> condition(WrittenCondition condition, Place place) {
        return conditions.condition(condition.form(), place);
    }

    /**
     * Binds a policy.
     *
     * @param policy the policy as it is written
     * @param place where
     * @return the policy, or null after a fault was told
     */
    public @Nullable PolicyDocument<T> policy(WrittenDocument policy, Place place) {
        return document(policy.form(), place);
    }

    /** Binds a policy with problems of its own: its rules too are its own, and another policy may use the same ids. */
    @Nullable
    PolicyDocument<T> document(PolicyForm form, Place place) {
        Problems own = new Problems();
        PolicyDocument<T> document = new PolicyBinder<>(vocabulary, own).document(form, place);
        problems.addAll(own);
        return own.count() > 0 ? null : document;
    }

    /**
     * Looks an attribute up, of one kind.
     *
     * @param name the name
     * @param kind the class of the kind, such as {@link dev.governance.policy.Choice}
     * @param word the word for the kind, for messages
     * @param place where
     * @return the attribute, or null after a fault was told
     */
    public @Nullable Attribute<T, ?> attribute(String name, Class<?> kind, String word, Place place) {
        return terms.attribute(name, kind, word, place);
    }

    /**
     * Makes something; what its constructor refuses is told in its own words, unless a fault inside was told already.
     *
     * @param place where
     * @param maker makes it
     * @param <V> what is made
     * @return what was made, or null after a fault was told
     */
    public <V> @Nullable V made(Place place, Supplier<? extends @Nullable V> maker) {
        return problems.made(place, maker);
    }

    /**
     * Tells a fault.
     *
     * @param place where
     * @param code the code of a finding with the places {@code found} and {@code allowed}
     * @param found what stands there
     * @param allowed what may stand there
     */
    public void tell(Place place, String code, String found, String allowed) {
        problems.tell(place, code, found, allowed);
    }
}
