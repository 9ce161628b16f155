package dev.governance.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tests joined of others, none of which asks a plain predicate: all parts are evaluated, without a branch between them that
 * the processor could guess wrong.
 *
 * <p>The virtual machine sees through two of a kind within one another, not through three: pairs and pairs of pairs take
 * turns, so that a condition joined of sixteen is still seen through.
 */
sealed interface JointTest<T> extends Test<T> {

    /** Joins tests, of which all must hold. */
    static <T> Test<T> all(List<Test<T>> parts) {
        return switch (parts.size()) {
            case 0 -> new Constant<>(true);
            case 1 -> parts.get(0);
            case 2, 3 -> new Both<>(all(part(parts, 0, 2)), all(part(parts, 1, 2)));
            default ->
                new All<>(
                        new Both<>(all(part(parts, 0, 4)), all(part(parts, 1, 4))),
                        new Both<>(all(part(parts, 2, 4)), all(part(parts, 3, 4))));
        };
    }

    /** Joins tests, of which one must hold. */
    static <T> Test<T> any(List<Test<T>> parts) {
        return switch (parts.size()) {
            case 0 -> new Constant<>(false);
            case 1 -> parts.get(0);
            case 2, 3 -> new Either<>(any(part(parts, 0, 2)), any(part(parts, 1, 2)));
            default ->
                new Any<>(
                        new Either<>(any(part(parts, 0, 4)), any(part(parts, 1, 4))),
                        new Either<>(any(part(parts, 2, 4)), any(part(parts, 3, 4))));
        };
    }

    private static <T> List<Test<T>> part(List<Test<T>> parts, int which, int of) {
        return parts.subList(parts.size() * which / of, parts.size() * (which + 1) / of);
    }

    /**
     * What always holds, or never.
     *
     * @param always whether it holds
     */
    record Constant<T>(boolean always) implements JointTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return always;
        }

        @Override
        public int truth(long[] row, @Nullable T subject) {
            return always ? TRUE : FALSE;
        }
    }

    /**
     * Two that must hold.
     *
     * @param one a part
     * @param two another
     */
    record Both<T>(Test<T> one, Test<T> two) implements JointTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return one.holds(row, subject) & two.holds(row, subject);
        }

        @Override
        public int truth(long[] row, @Nullable T subject) {
            return Math.min(one.truth(row, subject), two.truth(row, subject));
        }
    }

    /**
     * Two pairs that must hold.
     *
     * @param one a pair
     * @param two another
     */
    record All<T>(Both<T> one, Both<T> two) implements JointTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return one.holds(row, subject) & two.holds(row, subject);
        }

        @Override
        public int truth(long[] row, @Nullable T subject) {
            return Math.min(one.truth(row, subject), two.truth(row, subject));
        }
    }

    /**
     * Two of which one must hold.
     *
     * @param one a part
     * @param two another
     */
    record Either<T>(Test<T> one, Test<T> two) implements JointTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return one.holds(row, subject) | two.holds(row, subject);
        }

        @Override
        public int truth(long[] row, @Nullable T subject) {
            return Math.max(one.truth(row, subject), two.truth(row, subject));
        }
    }

    /**
     * Two pairs of which one must hold.
     *
     * @param one a pair
     * @param two another
     */
    record Any<T>(Either<T> one, Either<T> two) implements JointTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return one.holds(row, subject) | two.holds(row, subject);
        }

        @Override
        public int truth(long[] row, @Nullable T subject) {
            return Math.max(one.truth(row, subject), two.truth(row, subject));
        }
    }

    /**
     * The opposite of a test that has no plainer one.
     *
     * @param part the test
     */
    record Opposite<T>(Test<T> part) implements JointTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return !part.holds(row, subject);
        }

        @Override
        public int truth(long[] row, @Nullable T subject) {
            return TRUE - part.truth(row, subject);
        }
    }
}
