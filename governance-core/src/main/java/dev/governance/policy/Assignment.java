package dev.governance.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some facts, without a subject (赋值): a witness of an analysis, a counterfactual, a case of which only a part is known.
 *
 * <p>What is not assigned is missing. Immutable and thread-safe.
 *
 * @param <T> the kind of subject that the facts could be of
 */
public final class Assignment<T> implements Serializable {

    /** The value of each attribute that is known. */
    private final ImmutableMap<Attribute<T, ?>, Object> values;

    private Assignment(ImmutableMap<Attribute<T, ?>, Object> values) {
        this.values = values;
    }

    /**
     * Returns the assignment in which nothing is known.
     *
     * @param <T> the kind of subject
     * @return no facts
     */
    public static <T> Assignment<T> empty() {
        return new Assignment<>(ImmutableMap.of());
    }

    /**
     * Returns what is known of a subject.
     *
     * @param subject the subject
     * @param attributes the facts to take
     * @param <T> the subject
     * @return the facts that are not missing
     */
    public static <T> Assignment<T> of(T subject, Iterable<? extends Attribute<T, ?>> attributes) {
        requireNonNull(subject, "subject");
        ImmutableMap.Builder<Attribute<T, ?>, Object> values = ImmutableMap.builder();
        for (Attribute<T, ?> attribute : attributes) {
            attribute.of(subject).ifPresent(value -> values.put(attribute, value));
        }
        return new Assignment<>(values.buildOrThrow());
    }

    /** Returns the facts that a row knows. */
    static <T> Assignment<T> of(Row<T> row) {
        ImmutableMap.Builder<Attribute<T, ?>, Object> values = ImmutableMap.builder();
        for (Attribute<T, ?> attribute : row.layout().attributes()) {
            row.value(attribute).ifPresent(value -> values.put(attribute, value));
        }
        return new Assignment<>(values.buildOrThrow());
    }

    /**
     * Returns these facts and another, which replaces an earlier one.
     *
     * @param attribute the attribute
     * @param value its value, inside the attribute's domain
     * @param <V> the value
     * @return a copy
     * @throws IllegalArgumentException if the value is outside the domain
     */
    public <V> Assignment<T> with(Attribute<T, V> attribute, V value) {
        attribute.write(value, new long[attribute.width()], 0);
        Map<Attribute<T, ?>, Object> changed = new LinkedHashMap<>(values);
        changed.put(attribute, value);
        return new Assignment<>(ImmutableMap.copyOf(changed));
    }

    /**
     * Returns these facts without one.
     *
     * @param attribute the attribute that is not known any more
     * @return a copy
     */
    public Assignment<T> without(Attribute<T, ?> attribute) {
        Map<Attribute<T, ?>, Object> changed = new LinkedHashMap<>(values);
        changed.remove(attribute);
        return new Assignment<>(ImmutableMap.copyOf(changed));
    }

    /**
     * Returns a fact.
     *
     * @param attribute the attribute
     * @param <V> the value
     * @return its value, or nothing if it is missing
     */
    @SuppressWarnings("unchecked") // a value was put in with its own attribute
    public <V> Optional<V> value(Attribute<T, V> attribute) {
        return Optional.ofNullable((V) values.get(attribute));
    }

    /**
     * Returns the attributes that are known.
     *
     * @return the attributes, in the order in which they were assigned
     */
    public Iterable<Attribute<T, ?>> attributes() {
        return values.keySet();
    }

    /**
     * Returns the facts as they print.
     *
     * @return texts by the attribute's name, in alphabetical order
     */
    public ImmutableSortedMap<String, String> texts() {
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        values.keySet().forEach(attribute -> texts.put(attribute.name(), text(attribute)));
        return texts.buildOrThrow();
    }

    private <V> String text(Attribute<T, V> attribute) {
        return value(attribute).map(attribute::text).orElse("");
    }

    /** Returns the row of these facts; what the layout has and these facts have not is missing. */
    Row<T> row(Layout<T> layout) {
        Row<T> row = layout.nothing();
        values.keySet().forEach(attribute -> write(attribute, row));
        return row;
    }

    private <V> void write(Attribute<T, V> attribute, Row<T> row) {
        if (row.layout().has(attribute)) {
            value(attribute)
                    .ifPresent(value ->
                            attribute.write(value, row.values(), row.layout().slot(attribute)));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assignment<?> that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values);
    }

    @Override
    public String toString() {
        return texts().toString();
    }
}
