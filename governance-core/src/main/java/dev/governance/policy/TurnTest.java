package dev.governance.policy;

import org.jspecify.annotations.Nullable;

/**
 * Tests that ask a plain predicate, and tests joined of others whose parts take their turn from the left and stop where the
 * outcome is clear: a predicate is asked exactly when the condition says so.
 */
sealed interface TurnTest<T> extends Test<T> {

    /**
     * A plain predicate: it needs the subject itself, so it is unknown over a partial assignment.
     *
     * @param slots where the facts stand that it reads
     * @param predicate the predicate
     * @param wanted what it should say
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record Asks<T>(int[] slots, Condition.Predicate<T> predicate, boolean wanted) implements TurnTest<T> {
        @Override
        @SuppressWarnings("NullAway") // a row without a missing fact has its subject
        public boolean holds(long[] row, @Nullable T subject) {
            return predicate.test(subject) == wanted;
        }

        @Override
        public int truth(long[] row, @Nullable T subject) {
            if (subject == null || !Test.OfFacts.known(row, slots)) {
                return UNKNOWN;
            }
            return holds(row, subject) ? TRUE : FALSE;
        }
    }

    /**
     * Parts that must all hold.
     *
     * @param parts the parts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record AllInTurn<T>(Test<T>[] parts) implements TurnTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            for (Test<T> part : parts) {
                if (!part.holds(row, subject)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int truth(long[] row, @Nullable T subject) {
            int truth = TRUE;
            for (int i = 0; i < parts.length && truth != FALSE; i++) {
                truth = Math.min(truth, parts[i].truth(row, subject));
            }
            return truth;
        }
    }

    /**
     * Parts of which one must hold.
     *
     * @param parts the parts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record AnyInTurn<T>(Test<T>[] parts) implements TurnTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            for (Test<T> part : parts) {
                if (part.holds(row, subject)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int truth(long[] row, @Nullable T subject) {
            int truth = FALSE;
            for (int i = 0; i < parts.length && truth != TRUE; i++) {
                truth = Math.max(truth, parts[i].truth(row, subject));
            }
            return truth;
        }
    }
}
