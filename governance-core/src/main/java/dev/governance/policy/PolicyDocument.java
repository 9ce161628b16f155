package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A policy as data (政策文件): id, version, the dates between which it is in force, rules with their sources and sentences, and
 * how they are combined.
 *
 * <p>It decides like any other policy, and its findings name its id, version and digest. The digest is the SHA-256 of the
 * {@linkplain #canonicalForm() canonical form}: two documents of one digest decide alike. A document is checked against its
 * {@link Vocabulary}, holds no policy written as a function, and is read and written as JSON by the json annexe.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class PolicyDocument<T> extends PolicyTree<T> {

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

    /** What the rules may read. */
    private final Vocabulary<T> vocabulary;

    /** The combination of the rules. */
    private final PolicyTree<T> part;

    /** Id, version and digest, which findings carry. */
    private final PolicyReference reference;

    private PolicyDocument(Builder<T> builder, PolicyTree<T> part) {
        this.id = builder.id;
        this.version = builder.version;
        this.title = builder.title;
        this.inForce = builder.inForce;
        this.citations = builder.citations;
        this.vocabulary = builder.vocabulary;
        this.part = part;
        vocabulary.check(part.reads());
        rules();
        this.reference = PolicyReference.of(id, version, CanonicalForm.digest(canonicalForm()));
    }

    /**
     * Returns a builder.
     *
     * @param id the document's id, the same for all versions
     * @param version the version
     * @param vocabulary what the rules may read
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
     * Tells whether the document is in force on a date. The caller asks: a document decides at any date.
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
     * Returns what the rules may read.
     *
     * @return the vocabulary
     */
    public Vocabulary<T> vocabulary() {
        return vocabulary;
    }

    /**
     * Returns the policy without the document around it.
     *
     * @return the combination of the rules
     */
    public AdmissionPolicy<T> policy() {
        return part;
    }

    /**
     * Returns which policy this is: id, version, digest.
     *
     * @return the reference that findings carry
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
     * Returns the rules by id, in the order in which the combination mentions them first.
     *
     * @return the rules
     */
    public ImmutableMap<RuleId, Rule<T>> rules() {
        Map<RuleId, Rule<T>> rules = new LinkedHashMap<>();
        eachRule(part, rule -> {
            Rule<T> before = rules.putIfAbsent(rule.id(), rule);
            checkArgument(
                    before == null || before.equals(rule), "%s: two different rules are called %s", id, rule.id());
        });
        return ImmutableMap.copyOf(rules);
    }

    private static <T> void eachRule(PolicyTree<T> tree, Consumer<Rule<T>> consumer) {
        if (tree instanceof Rule<T> rule) {
            consumer.accept(rule);
        }
        tree.parts().forEach(part -> eachRule(part, consumer));
    }

    /**
     * Returns the text of which the digest is made: every part that decides or explains, in one fixed form.
     *
     * @return the canonical form, version {@value #WIRE_VERSION}
     */
    public String canonicalForm() {
        return CanonicalForm.of(this);
    }

    /**
     * Decides over facts without a subject.
     *
     * @param facts what is known
     * @return the decision; what is not known is missing
     */
    public Decision decide(Assignment<T> facts) {
        return over(facts.row(Layout.of(reads())));
    }

    @Override
    public boolean isSettled() {
        return part.isSettled();
    }

    @Override
    ImmutableList<PolicyTree<T>> parts() {
        return ImmutableList.of(part);
    }

    @Override
    PlainDecision over(Row<T> row) {
        return part.over(row).in(reference);
    }

    @Override
    @Nullable
    Step<T> compile(PolicyCompiler<T> compiler) {
        return compiler.named(reference, part);
    }

    @Override
    Explanation explain(Row<T> row) {
        return Explanation.policy(reference, citations, over(row), part.explain(row));
    }

    @Override
    String label() {
        return reference.toString();
    }

    @Override
    String subjectId(T subject) {
        return vocabulary.idOf(subject);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyDocument<?> that
                && reference.equals(that.reference)
                && vocabulary.equals(that.vocabulary)
                && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, vocabulary, part);
    }

    @Override
    public String toString() {
        return reference.toString();
    }

    /**
     * Builds a {@link PolicyDocument}. Not thread-safe.
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
         * @param title the title
         * @return this builder
         */
        public Builder<T> title(Sentence title) {
            this.title = title;
            return this;
        }

        /**
         * Says when the document is in force.
         *
         * @param dates the dates
         * @return this builder
         */
        public Builder<T> inForce(DateSpan dates) {
            this.inForce = dates;
            return this;
        }

        /**
         * Says where the document comes from.
         *
         * @param sources the citations
         * @return this builder
         */
        public Builder<T> citing(List<Citation> sources) {
            this.citations = ImmutableSet.copyOf(sources).asList();
            return this;
        }

        /**
         * Builds the document.
         *
         * @param policy the combination of the rules
         * @return the document
         * @throws IllegalArgumentException if a rule reads what is not in the vocabulary, if two rules share an id, or if a
         *     part is a policy written as a function, which cannot be data
         */
        public PolicyDocument<T> build(AdmissionPolicy<T> policy) {
            return new PolicyDocument<>(this, PolicyTree.of(policy));
        }
    }
}
