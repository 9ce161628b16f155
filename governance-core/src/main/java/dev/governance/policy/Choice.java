package dev.governance.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is one of a list of values, if it is known.
 *
 * @param <T> the subject
 * @param <E> the values: an enum, or texts
 */
public final class Choice<T, E> extends Attribute<T, E> {

    /** The domain, in its canonical order. */
    private final Values<E> values;

    /** How it is read from a subject. */
    private final Reading<T, Optional<E>> reading;

    /** The way without a box, for a fact that is always known. */
    private final @Nullable Reading<T, E> direct;

    Choice(
            String name,
            Traits traits,
            Values<E> values,
            @Nullable Reading<T, E> direct,
            Reading<T, Optional<E>> reading) {
        super(name, traits);
        this.values = values;
        this.direct = direct;
        this.reading = reading;
    }

    /**
     * Returns the same attribute, known to follow from other facts.
     *
     * @return a copy
     */
    public Choice<T, E> derived() {
        return new Choice<>(name(), Traits.DERIVED, values, direct, reading);
    }

    /**
     * Returns the same attribute, known to be changeable by the subject.
     *
     * @param cost what the change costs
     * @return a copy
     */
    public Choice<T, E> changeable(long cost) {
        return new Choice<>(name(), Traits.changeable(cost), values, direct, reading);
    }

    /**
     * Holds where the fact is this value; unknown where it is not known.
     *
     * @param value a value of the domain
     * @return the condition
     */
    public Condition<T> is(E value) {
        return new Condition.OneOf<>(this, ImmutableSet.of(value));
    }

    /**
     * Holds where the fact is any other value; unknown where it is not known.
     *
     * @param value a value of the domain
     * @return the condition
     */
    public Condition<T> isNot(E value) {
        return is(value).negate();
    }

    /**
     * Holds where the fact is one of some values; unknown where it is not known.
     *
     * @param allowed values of the domain
     * @return the condition
     */
    @SafeVarargs
    public final Condition<T> isOneOf(E... allowed) {
        return isOneOf(Arrays.asList(allowed));
    }

    /**
     * Holds where the fact is one of some values; unknown where it is not known.
     *
     * @param allowed values of the domain
     * @return the condition
     */
    public Condition<T> isOneOf(Iterable<E> allowed) {
        return new Condition.OneOf<>(this, ImmutableSet.copyOf(allowed));
    }

    /**
     * Returns the domain.
     *
     * @return all values, in the order of their declaration
     */
    public Values<E> values() {
        return values;
    }

    @Override
    public Optional<E> of(T subject) {
        return reading.read(subject);
    }

    @Override
    public String text(E value) {
        return values.text(value);
    }

    @Override
    public String domain() {
        return "one of " + values;
    }

    @Override
    boolean isAlwaysKnown() {
        return direct != null;
    }

    @Override
    Fact<T> fact(int slot) {
        Fact.Encoding<E> encoding = values.areConstants() ? new Fact.OfConstant<>() : new Fact.OfList<>(values);
        return direct == null ? new Fact.Perhaps<>(reading, encoding, slot) : new Fact.Known<>(direct, encoding, slot);
    }

    @Override
    void read(T subject, long[] row, int slot) {
        Optional<E> value = reading.read(subject);
        if (value.isPresent()) {
            write(value.get(), row, slot);
        } else {
            row[slot] = MISSING;
        }
    }

    @Override
    void write(E value, long[] row, int slot) {
        int index = values.index(value);
        if (index < 0) {
            throw outside(value);
        }
        row[slot] = index;
    }

    @Override
    E value(long[] row, int slot) {
        return values.get((int) row[slot]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Choice<?, ?> that
                        && name().equals(that.name())
                        && traits().equals(that.traits())
                        && values.equals(that.values);
    }
}
