package dev.governance.policy;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * What can be said of a test by one fact at a time: if a fact is known and its value is not allowed, the test fails, whatever
 * else is known or missing. This is what an index may rely on.
 *
 * @param slots what is allowed, by the place of the fact in a row; a fact that is not among them allows anything
 */
record Reach(ImmutableSortedMap<Integer, Allowed> slots) {

    private static final Reach ANYTHING = new Reach(ImmutableSortedMap.of());

    private static final long[] NONE = {};

    /** Values are listed up to this number. */
    private static final int MOST_VALUES = 64;

    /**
     * The values of one fact that are allowed.
     *
     * @param values each value, in ascending order; empty if they are not listed
     * @param span what lies between the least and the greatest
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    record Allowed(long[] values, Span span) {

        static Allowed of(Span span) {
            return new Allowed(NONE, span);
        }

        static Allowed of(LongStream ascending) {
            long[] all = ascending.toArray();
            Span span = all.length == 0 ? new Span(1, 0) : new Span(all[0], all[all.length - 1]);
            return new Allowed(all.length <= MOST_VALUES ? all : NONE, span);
        }

        boolean isListed() {
            return values.length > 0;
        }

        Allowed and(Allowed other) {
            if (isListed()) {
                return of(Arrays.stream(values).filter(other::has));
            }
            return other.isListed() ? other.and(this) : of(span.and(other.span));
        }

        Allowed or(Allowed other) {
            return isListed() && other.isListed()
                    ? of(LongStream.concat(Arrays.stream(values), Arrays.stream(other.values))
                            .sorted()
                            .distinct())
                    : of(span.or(other.span));
        }

        private boolean has(long value) {
            return isListed() ? Arrays.binarySearch(values, value) >= 0 : span.has(value);
        }
    }

    /** Returns the reach of a test, as far as it can be seen. */
    static <T> Reach of(Test<T> test) {
        if (test instanceof ValueTest<T> one) {
            return new Reach(ImmutableSortedMap.of(one.slot(), allowed(one)));
        } else if (test instanceof TurnTest.AllInTurn<T> all) {
            return Arrays.stream(all.parts()).map(Reach::of).reduce(ANYTHING, Reach::and);
        } else if (test instanceof TurnTest.AnyInTurn<T> any) {
            return Arrays.stream(any.parts()).map(Reach::of).reduce(Reach::or).orElse(ANYTHING);
        }
        return ANYTHING;
    }

    private static Allowed allowed(ValueTest<?> test) {
        if (test instanceof ValueTest.Between<?> between) {
            return Allowed.of(between.span());
        } else if (test instanceof ValueTest.Equal<?> equal) {
            return Allowed.of(LongStream.of(equal.wanted()));
        }
        long[] words =
                test instanceof ValueTest.InWords<?> in ? in.words() : new long[] {((ValueTest.InWord<?>) test).bits()};
        return Allowed.of(LongStream.range(0, (long) words.length * Long.SIZE)
                .filter(index -> (words[(int) (index / Long.SIZE)] >>> index & 1) != 0));
    }

    /** Both hold: what either forbids is forbidden. */
    private Reach and(Reach other) {
        SortedMap<Integer, Allowed> both = new TreeMap<>(slots);
        other.slots.forEach((slot, allowed) -> both.merge(slot, allowed, Allowed::and));
        return new Reach(ImmutableSortedMap.copyOf(both));
    }

    /** One holds: only what both forbid is forbidden. */
    private Reach or(Reach other) {
        ImmutableSortedMap.Builder<Integer, Allowed> either = ImmutableSortedMap.naturalOrder();
        slots.forEach((slot, allowed) -> {
            Allowed others = other.slots.get(slot);
            if (others != null) {
                either.put(slot, allowed.or(others));
            }
        });
        return new Reach(either.buildOrThrow());
    }
}
