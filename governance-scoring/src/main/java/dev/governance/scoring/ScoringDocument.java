package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.policy.Attribute;
import dev.governance.policy.CanonicalText;
import dev.governance.policy.PolicyReference;
import dev.governance.policy.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scoring policy as data (评分文件): id, version, the dates between which it is in force, where it comes from, and how points come
 * about.
 *
 * <p>It scores like any other policy. The digest is the SHA-256 of the {@linkplain #canonicalForm() canonical form}: two documents
 * of one digest score alike. A document is checked against its {@link Vocabulary}, holds no policy written as a function, and is
 * read and written as JSON by the json annexe; a veto in it is a policy document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class ScoringDocument<T> implements ScoringPolicy<T> {

    /** The newest form of the JSON that this version of the library writes. */
    public static final int WIRE_VERSION = 1;

    /** The same for all versions. */
    private final String id;

    /** Which version this is. */
    private final String version;

    /** What the document is called. */
    private final Sentence title;

    /** The dates between which it is in force. */
    private final DateSpan inForce;

    /** Where the document comes from. */
    private final ImmutableList<Citation> citations;

    /** What the policies may read. */
    private final Vocabulary<T> vocabulary;

    /** What it says. */
    private final ScoringTree<T> tree;

    /** Id, version and digest, which findings carry. */
    private final PolicyReference reference;

    /** What it says, under its name. */
    private final InDocument<T> node;

    private ScoringDocument(Builder<T> builder, ScoringTree<T> tree) {
        this.id = builder.id;
        this.version = builder.version;
        this.title = builder.title;
        this.inForce = builder.inForce;
        this.citations = builder.citations;
        this.vocabulary = builder.vocabulary;
        this.tree = tree;
        for (Attribute<T, ?> attribute : tree.reads()) {
            checkArgument(
                    attribute.equals(vocabulary.attribute(attribute.name()).orElse(null)),
                    "the vocabulary %s has no such attribute as %s (%s)",
                    vocabulary.name(),
                    attribute.name(),
                    attribute.domain());
        }
        this.reference = PolicyReference.of(id, version, CanonicalText.digest(canonicalForm()));
        this.node = new InDocument<>(reference, citations, vocabulary, tree);
    }

    /**
     * Returns a builder.
     *
     * @param id the document's id, the same for all versions
     * @param version the version
     * @param vocabulary what the policy may read
     * @param <T> the subject
     * @return a builder, in force at all times unless it is told
     */
    public static <T> Builder<T> builder(String id, String version, Vocabulary<T> vocabulary) {
        return new Builder<>(id, version, vocabulary);
    }

    /**
     * Returns the document's id, the same for all versions.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns what the document is called.
     *
     * @return the title
     */
    public Sentence title() {
        return title;
    }

    /**
     * Returns when the document is in force.
     *
     * @return the dates
     */
    public DateSpan inForce() {
        return inForce;
    }

    /**
     * Tells whether the document is in force on a date. The caller asks: a document scores at any date.
     *
     * @param date the date
     * @return whether it is in force
     */
    public boolean isInForce(LocalDate date) {
        return inForce.contains(date);
    }

    /**
     * Returns where the document comes from.
     *
     * @return the citations
     */
    public ImmutableList<Citation> citations() {
        return citations;
    }

    /**
     * Returns what the policy may read.
     *
     * @return the vocabulary
     */
    public Vocabulary<T> vocabulary() {
        return vocabulary;
    }

    /**
     * Returns the policy without the document around it.
     *
     * @return the policy
     */
    public ScoringPolicy<T> policy() {
        return tree;
    }

    /**
     * Returns which policy this is: id, version, digest.
     *
     * @return the reference
     */
    public PolicyReference reference() {
        return reference;
    }

    /**
     * Returns the SHA-256 of the canonical form.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String digest() {
        return reference.digest().orElseThrow();
    }

    /**
     * Returns the text of which the digest is made: every part that scores or explains, in one fixed form.
     *
     * @return the canonical form, version {@value #WIRE_VERSION}
     */
    public String canonicalForm() {
        return ScoringText.of(this);
    }

    @Override
    public Score score(T subject) {
        return node().score(subject);
    }

    @Override
    public ScoreExplanation explain(T subject) {
        return node().explain(subject);
    }

    @Override
    public PointRange range() {
        return tree.range();
    }

    /** Returns the document as a part of a tree. */
    InDocument<T> node() {
        return node;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoringDocument<?> that
                && reference.equals(that.reference)
                && vocabulary.equals(that.vocabulary)
                && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, vocabulary);
    }

    /** Returns the id and the version. */
    @Override
    public String toString() {
        return reference.toString();
    }

    /**
     * Builds a {@link ScoringDocument}. Not thread-safe.
     *
     * @param <T> the subject
     */
    public static final class Builder<T> {

        private final String id;
        private final String version;
        private final Vocabulary<T> vocabulary;
        private Sentence title;
        private DateSpan inForce = DateSpan.always();
        private ImmutableList<Citation> citations = ImmutableList.of();

        private Builder(String id, String version, Vocabulary<T> vocabulary) {
            checkArgument(!id.isBlank() && !version.isBlank(), "a document has an id and a version");
            this.id = id;
            this.version = version;
            this.vocabulary = requireNonNull(vocabulary, "vocabulary");
            this.title = Sentence.of(id, id);
        }

        /**
         * Says what the document is called.
         *
         * @param sentence the title
         * @return this builder
         */
        public Builder<T> title(Sentence sentence) {
            this.title = requireNonNull(sentence, "sentence");
            return this;
        }

        /**
         * Says when the document is in force.
         *
         * @param dates the dates
         * @return this builder
         */
        public Builder<T> inForce(DateSpan dates) {
            this.inForce = requireNonNull(dates, "dates");
            return this;
        }

        /**
         * Says where the document comes from.
         *
         * @param sources the citations
         * @return this builder
         */
        public Builder<T> citing(List<Citation> sources) {
            this.citations = ImmutableList.copyOf(sources);
            return this;
        }

        /**
         * Builds the document.
         *
         * @param policy how points come about
         * @return the document
         * @throws IllegalArgumentException if the policy reads what is not in the vocabulary, if a part of it is written as a
         *     function or lies over a view, or if a veto in it is no policy document
         */
        public ScoringDocument<T> build(ScoringPolicy<T> policy) {
            return new ScoringDocument<>(this, ScoringTree.of(policy));
        }
    }
}
