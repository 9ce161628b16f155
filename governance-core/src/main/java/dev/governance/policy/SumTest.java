package dev.governance.policy;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Tests of sums of several values, each times a factor, within a range, both ends included. Apart from {@link Exact}, they
 * are made only where no sum over the declared ranges overflows.
 */
sealed interface SumTest<T> extends Test.OfFacts<T> {

    /**
     * A value of a row times a factor.
     *
     * @param slot where the value stands
     * @param factor the factor
     */
    record Part(int slot, long factor) {
        long of(long[] row) {
            return factor * row[slot];
        }

        boolean known(long[] row) {
            return row[slot] != Attribute.MISSING;
        }
    }

    /**
     * A sum of two.
     *
     * @param one a part
     * @param two another
     * @param span what the sum may be
     */
    record Pair<T>(Part one, Part two, Span span) implements SumTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return span.has(one.of(row) + two.of(row));
        }

        @Override
        public boolean known(long[] row) {
            return one.known(row) & two.known(row);
        }
    }

    /**
     * A sum of three.
     *
     * @param one a part
     * @param two another
     * @param three the last
     * @param span what the sum may be
     */
    record Triple<T>(Part one, Part two, Part three, Span span) implements SumTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            return span.has(one.of(row) + two.of(row) + three.of(row));
        }

        @Override
        public boolean known(long[] row) {
            return one.known(row) & two.known(row) & three.known(row);
        }
    }

    /**
     * A sum of many.
     *
     * @param slots where the values stand
     * @param factors their factors
     * @param span what the sum may be
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record Many<T>(int[] slots, long[] factors, Span span) implements SumTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            long sum = 0;
            for (int i = 0; i < slots.length; i++) {
                sum += factors[i] * row[slots[i]];
            }
            return span.has(sum);
        }

        @Override
        public boolean known(long[] row) {
            return Test.OfFacts.known(row, slots);
        }
    }

    /**
     * A sum that may not fit into a long, or of nothing: exact at any size.
     *
     * @param slots where the values stand
     * @param form the comparison
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record Exact<T>(int[] slots, LinearForm<T> form) implements SumTest<T> {
        @Override
        public boolean holds(long[] row, @Nullable T subject) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < slots.length; i++) {
                sum = sum.add(form.factors().get(i).multiply(BigInteger.valueOf(row[slots[i]])));
            }
            BigInteger exact = sum;
            return form.least().map(bound -> exact.compareTo(bound) >= 0).orElse(true)
                    && form.greatest().map(bound -> exact.compareTo(bound) <= 0).orElse(true);
        }

        @Override
        public boolean known(long[] row) {
            return Test.OfFacts.known(row, slots);
        }
    }
}
