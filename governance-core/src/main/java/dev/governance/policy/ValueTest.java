package dev.governance.policy;

import org.jspecify.annotations.Nullable;

/** Tests of one value: a number, a date, the index of a choice, a flag as 0 or 1. */
sealed interface ValueTest<T> extends Test.OfFacts<T> {

    /** Returns where the value stands in a row. */
    int slot();

    @Override
    default boolean known(long[] row) {
        return row[slot()] != Attribute.MISSING;
    }

    /**
     * A value within a range.
     *
     * @param slot where the value stands
     * @param span what the value may be
     */
    record Between<T>(int slot, Span span) implements ValueTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return span.has(row[slot]);
        }
    }

    /**
     * One value.
     *
     * @param slot where the value stands
     * @param wanted the value
     */
    record Equal<T>(int slot, long wanted) implements ValueTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return row[slot] == wanted;
        }
    }

    /**
     * An index among up to 64.
     *
     * @param slot where the index stands
     * @param bits a bit for each index
     */
    record InWord<T>(int slot, long bits) implements ValueTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return (bits >>> row[slot] & 1) != 0;
        }
    }

    /**
     * An index among many.
     *
     * @param slot where the index stands
     * @param words a bit for each index, 64 a word
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record InWords<T>(int slot, long[] words) implements ValueTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            long index = row[slot];
            return (words[(int) (index >>> 6)] >>> index & 1) != 0;
        }
    }
}
