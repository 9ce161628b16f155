package dev.governance.policy;

/**
 * A piece of the straight line of a {@link Program}: it reads a fact of the subject into the row ({@link Fact}), or looks at
 * the row and notes what it found in it. None has a part that is only sometimes run.
 */
interface Operation<T> {

    /** Does its piece. */
    void run(T subject, long[] row);

    /**
     * Notes as one bit whether a test holds, where every fact is known at all times.
     *
     * @param test the test
     * @param place which bit
     * @param held where the bits stand of the tests that hold
     */
    record Holds<T>(Test<T> test, int place, int held) implements Operation<T> {
        @Override
        public void run(T subject, long[] row) {
            row[held] |= (test.holds(row, subject) ? 1L : 0L) << place;
        }
    }

    /**
     * Notes as two bits what is known of a test.
     *
     * @param test the test
     * @param place which bits
     * @param held where the bits stand of the tests that hold
     * @param unknown where the bits stand of the tests that are unknown
     */
    record Knows<T>(Test<T> test, int place, int held, int unknown) implements Operation<T> {
        @Override
        public void run(T subject, long[] row) {
            note(row, test.truth(row, subject));
        }

        private void note(long[] row, long truth) {
            row[held] |= (truth >>> 1) << place;
            row[unknown] |= (truth & 1) << place;
        }
    }

    /**
     * Notes as one bit whether facts are missing that a plain predicate reads; the predicate itself is asked later, if at all.
     *
     * @param slots where the facts stand
     * @param place which bit
     * @param unknown where the bits stand of the tests that are unknown
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record Lacks<T>(int[] slots, int place, int unknown) implements Operation<T> {
        @Override
        public void run(T subject, long[] row) {
            row[unknown] |= (Test.OfFacts.known(row, slots) ? 0L : 1L) << place;
        }
    }
}
