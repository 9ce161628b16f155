package dev.governance.policy;

import org.jspecify.annotations.Nullable;

/**
 * A condition compiled against a {@link Layout}: one small record for each operator.
 *
 * <p>They are records because the virtual machine takes a record's fields for constants where the record is one, and so sees
 * through a whole condition in a {@link Fusion}. The families are {@link ValueTest}, {@link SetTest}, {@link SumTest},
 * {@link JointTest} and {@link TurnTest}, made by {@link ConditionCompiler}.
 */
interface Test<T> {

    /** The ordinal of {@link Truth#FALSE}: a conjunction is the lesser, a disjunction the greater of two. */
    int FALSE = 0;

    /** The ordinal of {@link Truth#UNKNOWN}. */
    int UNKNOWN = 1;

    /** The ordinal of {@link Truth#TRUE}. */
    int TRUE = 2;

    /** Tells whether the condition holds over a row in which nothing that it reads is missing. */
    boolean holds(long[] row, @Nullable T subject);

    /** Tells what is known over a row in which facts may be missing: the ordinal of a {@link Truth}. */
    int truth(long[] row, @Nullable T subject);

    /** Compiles a condition. */
    static <T> Test<T> of(Condition<T> condition, Layout<T> layout) {
        return new ConditionCompiler<>(layout, false).test(condition);
    }

    /** A test of facts that all have to be known. */
    interface OfFacts<T> extends Test<T> {

        /** Tells whether all facts are known. */
        boolean known(long[] row);

        @Override
        default int truth(long[] row, @Nullable T subject) {
            return known(row) ? holds(row, subject) ? TRUE : FALSE : UNKNOWN;
        }

        /** Tells whether the facts at some places are known. */
        static boolean known(long[] row, int[] slots) {
            for (int slot : slots) {
                if (row[slot] == Attribute.MISSING) {
                    return false;
                }
            }
            return true;
        }
    }
}
