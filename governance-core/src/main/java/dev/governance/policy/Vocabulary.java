package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes by which one kind of subject is judged (词汇表): against it a policy document is checked when it is read, and
 * only what stands in it can be read by a condition.
 *
 * <p>What is in no vocabulary can be in no policy: ethnicity, religion, politics, party membership, household origin and the
 * history of requests or petitions are in none of this library's. Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class Vocabulary<T> implements Serializable {

    /** What the vocabulary is called. */
    private final String name;

    /** How a subject is named. */
    private final Reading<T, String> identity;

    /** The attributes by name. */
    private final ImmutableMap<String, Attribute<T, ?>> attributes;

    private Vocabulary(String name, Reading<T, String> identity, ImmutableMap<String, Attribute<T, ?>> attributes) {
        this.name = name;
        this.identity = identity;
        this.attributes = attributes;
    }

    /**
     * Returns a vocabulary.
     *
     * @param name the name under which documents mention it
     * @param identity how a subject's id is read; an id of a record, never a person's name
     * @param attributes the attributes, of different names
     * @param <T> the subject
     * @return the vocabulary
     */
    @SafeVarargs
    public static <T> Vocabulary<T> of(String name, Reading<T, String> identity, Attribute<T, ?>... attributes) {
        return of(name, identity, Arrays.asList(attributes));
    }

    /**
     * Returns a vocabulary.
     *
     * @param name the name under which documents mention it
     * @param identity how a subject's id is read; an id of a record, never a person's name
     * @param attributes the attributes, of different names
     * @param <T> the subject
     * @return the vocabulary
     */
    public static <T> Vocabulary<T> of(
            String name, Reading<T, String> identity, Iterable<? extends Attribute<T, ?>> attributes) {
        checkArgument(!name.isBlank(), "a vocabulary's name is blank");
        ImmutableMap.Builder<String, Attribute<T, ?>> byName = ImmutableMap.builder();
        attributes.forEach(attribute -> byName.put(attribute.name(), attribute));
        return new Vocabulary<>(name, identity, byName.buildOrThrow());
    }

    /**
     * Returns the name under which documents mention the vocabulary.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the attributes in the order in which they were given.
     *
     * @return the attributes
     */
    public ImmutableCollection<Attribute<T, ?>> attributes() {
        return attributes.values();
    }

    /**
     * Returns the names of the attributes.
     *
     * @return the names
     */
    public ImmutableSet<String> names() {
        return attributes.keySet();
    }

    /**
     * Looks an attribute up.
     *
     * @param attribute its name
     * @return the attribute, or nothing
     */
    public Optional<Attribute<T, ?>> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /**
     * Returns a subject's id.
     *
     * @param subject the subject
     * @return its id
     */
    public String idOf(T subject) {
        return identity.read(subject);
    }

    /** Refuses attributes that are not of this vocabulary. */
    void check(Iterable<Attribute<T, ?>> reads) {
        for (Attribute<T, ?> attribute : reads) {
            checkArgument(
                    attribute.equals(attributes.get(attribute.name())),
                    "the vocabulary %s has no such attribute as %s (%s)",
                    name,
                    attribute.name(),
                    attribute.domain());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary<?> that && name.equals(that.name) && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        // An attribute hashes as its name does: in pairs the two would cancel out.
        return Objects.hash(name, attributes.keySet());
    }

    @Override
    public String toString() {
        return name + attributes.keySet();
    }
}
