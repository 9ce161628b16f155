package dev.governance.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is a set of values out of a list, if it is known.
 *
 * @param <T> the subject
 * @param <E> the elements: an enum, or texts
 */
public final class Choices<T, E> extends Attribute<T, Set<E>> {

    /** Elements kept in one long: the sign bit is left out, since it alone says that the fact is missing. */
    static final int PER_WORD = 63;

    /** The elements, in their canonical order. */
    private final Values<E> values;

    /** How it is read from a subject. */
    private final Reading<T, Optional<Set<E>>> reading;

    Choices(String name, Traits traits, Values<E> values, Reading<T, Optional<Set<E>>> reading) {
        super(name, traits);
        this.values = values;
        this.reading = reading;
    }

    /**
     * Returns the same attribute, known to follow from other facts.
     *
     * @return a copy
     */
    public Choices<T, E> derived() {
        return new Choices<>(name(), Traits.DERIVED, values, reading);
    }

    /**
     * Returns the same attribute, known to be changeable by the subject.
     *
     * @param cost what it costs to add or to leave out one element
     * @return a copy
     */
    public Choices<T, E> changeable(long cost) {
        return new Choices<>(name(), Traits.changeable(cost), values, reading);
    }

    /**
     * Holds where the set has this element.
     *
     * @param element an element of the domain
     * @return the condition
     */
    public Condition<T> contains(E element) {
        return containsAny(ImmutableSet.of(element));
    }

    /**
     * Holds where the set has at least one of some elements.
     *
     * @param elements elements of the domain
     * @return the condition
     */
    @SafeVarargs
    public final Condition<T> containsAny(E... elements) {
        return containsAny(Arrays.asList(elements));
    }

    /**
     * Holds where the set has at least one of some elements.
     *
     * @param elements elements of the domain
     * @return the condition
     */
    public Condition<T> containsAny(Iterable<E> elements) {
        return new Condition.ContainsAny<>(this, ImmutableSet.copyOf(elements));
    }

    /**
     * Holds where the set has all of some elements.
     *
     * @param elements elements of the domain
     * @return the condition
     */
    public Condition<T> containsAll(Iterable<E> elements) {
        return Condition.allOf(
                ImmutableSet.copyOf(elements).stream().map(this::contains).toList());
    }

    /**
     * Holds where the set has all elements of another fact: {@code granted.containsAll(required)}.
     *
     * @param other a set over the same list
     * @return the condition
     */
    public Condition<T> containsAll(Choices<T, E> other) {
        return new Condition.Includes<>(this, other);
    }

    /**
     * Holds where the set is empty.
     *
     * @return the condition
     */
    public Condition<T> isEmpty() {
        return containsAny(values.all()).negate();
    }

    /**
     * Returns the list of which the elements are.
     *
     * @return all elements, in the order of their declaration
     */
    public Values<E> values() {
        return values;
    }

    @Override
    public Optional<Set<E>> of(T subject) {
        return reading.read(subject);
    }

    /** Returns the elements in the order of the list, joined by commas: sets print the same whatever made them. */
    @Override
    public String text(Set<E> value) {
        return values.all().stream().filter(value::contains).map(values::text).collect(Collectors.joining(", "));
    }

    @Override
    public String domain() {
        return "some of " + values;
    }

    @Override
    int width() {
        return (values.size() + PER_WORD - 1) / PER_WORD;
    }

    @Override
    Fact<T> fact(int slot) {
        return width() == 1 ? new Fact.Perhaps<>(reading, new Fact.OfSet<>(values), slot) : super.fact(slot);
    }

    @Override
    void read(T subject, long[] row, int slot) {
        Optional<Set<E>> value = reading.read(subject);
        if (value.isPresent()) {
            write(value.get(), row, slot);
        } else {
            row[slot] = MISSING;
        }
    }

    @Override
    void write(Set<E> value, long[] row, int slot) {
        Arrays.fill(row, slot, slot + width(), 0);
        for (E element : value) {
            int index = values.index(element);
            if (index < 0) {
                throw outside(element);
            }
            row[slot + index / PER_WORD] |= 1L << (index % PER_WORD);
        }
    }

    @Override
    Set<E> value(long[] row, int slot) {
        ImmutableSet.Builder<E> elements = ImmutableSet.builder();
        for (int i = 0; i < values.size(); i++) {
            if ((row[slot + i / PER_WORD] >>> (i % PER_WORD) & 1) != 0) {
                elements.add(values.get(i));
            }
        }
        return elements.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Choices<?, ?> that
                        && name().equals(that.name())
                        && traits().equals(that.traits())
                        && values.equals(that.values);
    }
}
