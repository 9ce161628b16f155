package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of values of a {@link Choice} or of the elements of {@link Choices}, each with the text under which
 * data writes it. Immutable and thread-safe.
 *
 * @param <E> the values: an enum, or texts
 */
public final class Values<E> implements Serializable {

    private static final int TOLD = 12;

    /** The values, in canonical order. */
    private final ImmutableList<E> all;

    /** The place of each value in that order. */
    private final ImmutableMap<E, Integer> indexes;

    /** Each value by the text that stands for it. */
    private final ImmutableMap<String, E> texts;

    /** True for all constants of an enum: then the ordinal is the index. */
    private final boolean ordinals;

    private Values(ImmutableList<E> all, boolean ordinals) {
        checkArgument(!all.isEmpty(), "a list of values is empty");
        ImmutableMap.Builder<E, Integer> indexes = ImmutableMap.builder();
        ImmutableMap.Builder<String, E> texts = ImmutableMap.builder();
        for (int i = 0; i < all.size(); i++) {
            indexes.put(all.get(i), i);
            texts.put(textOf(all.get(i)), all.get(i));
        }
        this.all = all;
        this.indexes = indexes.buildOrThrow();
        this.texts = texts.buildOrThrow();
        this.ordinals = ordinals;
    }

    /**
     * Returns all constants of an enum.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the values, written by their names
     */
    public static <E extends Enum<E>> Values<E> of(Class<E> type) {
        return new Values<>(ImmutableList.copyOf(type.getEnumConstants()), true);
    }

    /**
     * Returns a list of texts.
     *
     * @param texts the texts, each once
     * @return the values, in that order
     */
    public static Values<String> of(Iterable<String> texts) {
        return new Values<>(ImmutableList.copyOf(texts), false);
    }

    /**
     * Returns the values in the order of their declaration.
     *
     * @return all values
     */
    public ImmutableList<E> all() {
        return all;
    }

    /**
     * Returns the number of values.
     *
     * @return the size, at least 1
     */
    public int size() {
        return all.size();
    }

    /**
     * Reads a value.
     *
     * @param text the text under which data writes it, to the letter
     * @return the value, or nothing if the list has none of that text
     */
    public Optional<E> parse(String text) {
        return Optional.ofNullable(texts.get(text));
    }

    /**
     * Returns the text of a value.
     *
     * @param value a value
     * @return the name of an enum constant, or the text itself
     */
    public String text(E value) {
        return textOf(value);
    }

    /** Returns the place of a value in the list, or -1. */
    int index(E value) {
        if (ordinals) {
            return ((Enum<?>) value).ordinal();
        }
        Integer index = indexes.get(value);
        return index == null ? -1 : index;
    }

    /** Returns the place of a value in the list, or throws if it has none. */
    int placeOf(E value) {
        int index = index(value);
        if (index < 0) {
            throw new IllegalArgumentException("a value is not in its list");
        }
        return index;
    }

    /** Tells whether these are all constants of an enum. */
    boolean areConstants() {
        return ordinals;
    }

    E get(int index) {
        return all.get(index);
    }

    private static String textOf(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values<?> that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** Returns the texts, cut short after a dozen. */
    @Override
    public String toString() {
        String told = String.join(", ", texts.keySet().stream().limit(TOLD).toList());
        return size() > TOLD ? told + " and " + (size() - TOLD) + " more" : told;
    }
}
