package dev.governance.policy;

import org.jspecify.annotations.Nullable;

/** Tests of sets, each of which stands in one or more words of a row, {@value Choices#PER_WORD} elements a word. */
sealed interface SetTest<T> extends Test.OfFacts<T> {

    /**
     * A set of one word that has an element in common with a constant one.
     *
     * @param slot where the set stands
     * @param bits a bit for each element
     */
    record Meets<T>(int slot, long bits) implements SetTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return (row[slot] & bits) != 0;
        }

        @Override
        public boolean known(long[] row) {
            return row[slot] != Attribute.MISSING;
        }
    }

    /**
     * A set of several words that has an element in common with a constant one.
     *
     * @param slot where the set begins
     * @param words a bit for each element
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record MeetsWide<T>(int slot, long[] words) implements SetTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            for (int i = 0; i < words.length; i++) {
                if ((row[slot + i] & words[i]) != 0) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean known(long[] row) {
            return row[slot] != Attribute.MISSING;
        }
    }

    /**
     * A set that has all elements of another.
     *
     * @param whole where the first begins
     * @param part where the other begins
     * @param words how many words each takes
     */
    record Contains<T>(int whole, int part, int words) implements SetTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            for (int i = 0; i < words; i++) {
                if ((row[part + i] & ~row[whole + i]) != 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean known(long[] row) {
            return row[whole] != Attribute.MISSING & row[part] != Attribute.MISSING;
        }
    }
}
