package dev.governance.policy;

import java.util.Optional;
import java.util.Set;

/**
 * How one attribute gets from a subject into a row: what {@link Attribute#read} does, as a record of constants.
 *
 * <p>A value outside the domain makes it throw; it need not say why, since {@link Attribute#read} is then asked again and
 * does.
 */
sealed interface Fact<T> extends Operation<T> {

    /** How a value becomes a long. */
    interface Encoding<V> {
        /** Returns the long, or throws if the value is outside the domain. */
        long encode(V value);
    }

    /**
     * A whole number that is always known.
     *
     * @param reading how it is read
     * @param slot where it goes
     * @param span what is allowed
     */
    record Whole<T>(Reading.OfLong<T> reading, int slot, Span span) implements Fact<T> {
        @Override
        public void run(T subject, long[] row) {
            row[slot] = span.checked(reading.read(subject));
        }
    }

    /**
     * A yes or no that is always known.
     *
     * @param reading how it is read
     * @param slot where it goes
     */
    record YesOrNo<T>(Reading.OfFlag<T> reading, int slot) implements Fact<T> {
        @Override
        public void run(T subject, long[] row) {
            row[slot] = reading.read(subject) ? 1 : 0;
        }
    }

    /**
     * A value that is always known.
     *
     * @param reading how it is read
     * @param encoding how it becomes a long
     * @param slot where it goes
     */
    record Known<T, V>(Reading<T, ? extends V> reading, Encoding<V> encoding, int slot) implements Fact<T> {
        @Override
        public void run(T subject, long[] row) {
            row[slot] = encoding.encode(reading.read(subject));
        }
    }

    /**
     * A value that may be missing.
     *
     * @param reading how it is read
     * @param encoding how it becomes a long
     * @param slot where it goes
     */
    record Perhaps<T, V>(Reading<T, Optional<V>> reading, Encoding<V> encoding, int slot) implements Fact<T> {
        @Override
        public void run(T subject, long[] row) {
            row[slot] = encoded(reading.read(subject));
        }

        private long encoded(Optional<V> value) {
            return value.isPresent() ? encoding.encode(value.get()) : Attribute.MISSING;
        }
    }

    /**
     * Anything else, such as a set of several words.
     *
     * @param attribute the attribute
     * @param slot where it goes
     */
    record Written<T>(Attribute<T, ?> attribute, int slot) implements Fact<T> {
        @Override
        public void run(T subject, long[] row) {
            attribute.read(subject, row, slot);
        }
    }

    /** A yes or no as 1 or 0. */
    record OfFlag() implements Encoding<Boolean> {
        @Override
        public long encode(Boolean value) {
            return value ? 1 : 0;
        }
    }

    /** A constant of an enum as its ordinal. */
    record OfConstant<E>() implements Encoding<E> {
        @Override
        public long encode(E value) {
            return ((Enum<?>) value).ordinal();
        }
    }

    /**
     * A value as its place in a list.
     *
     * @param values the list
     */
    record OfList<E>(Values<E> values) implements Encoding<E> {
        @Override
        public long encode(E value) {
            return values.placeOf(value);
        }
    }

    /**
     * A set of up to {@value Choices#PER_WORD} elements as bits.
     *
     * @param values the list of which the elements are
     */
    record OfSet<E>(Values<E> values) implements Encoding<Set<E>> {
        @Override
        public long encode(Set<E> value) {
            long bits = 0;
            for (E element : value) {
                bits |= 1L << values.placeOf(element);
            }
            return bits;
        }
    }

    /**
     * A number, an amount or a date.
     *
     * @param measure what it is counted in
     * @param span what is allowed
     */
    record OfQuantity<V>(Measure<V> measure, Span span) implements Encoding<V> {
        @Override
        public long encode(V value) {
            return span.checked(measure.encode(value));
        }
    }
}
