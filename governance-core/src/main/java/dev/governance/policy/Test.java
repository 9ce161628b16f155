package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition compiled against a layout: one small class for each operator, so that the virtual machine can see through
 * them.
 */
abstract class Test<T> {

    /** Tells whether the condition holds over a row in which nothing that it reads is missing. */
    abstract boolean holds(long[] row, @Nullable T subject);

    /** Tells what is known over a row in which facts may be missing. */
    abstract Truth truth(long[] row, @Nullable T subject);

    /** Compiles a condition. */
    static <T> Test<T> of(Condition<T> condition, Layout<T> layout) {
        if (condition instanceof Condition.Is<T> is) {
            long wanted = is.value() ? 1 : 0;
            return new Between<>(layout.slot(is.flag()), wanted, wanted);
        } else if (condition instanceof Condition.OneOf<T, ?> oneOf) {
            return oneOf(oneOf, layout);
        } else if (condition instanceof Condition.ContainsAny<T, ?> any) {
            return new Meets<>(layout.slot(any.choices()), bits(any.choices().width(), any));
        } else if (condition instanceof Condition.Includes<T, ?> includes) {
            return new Contains<>(
                    layout.slot(includes.whole()),
                    layout.slot(includes.part()),
                    includes.part().width());
        } else if (condition instanceof Condition.Comparison<T> comparison) {
            return comparison(LinearForm.of(comparison), layout);
        } else if (condition instanceof Condition.All<T> all) {
            return new Both<>(each(all.parts(), layout));
        } else if (condition instanceof Condition.Any<T> any) {
            return new Either<>(each(any.parts(), layout));
        } else if (condition instanceof Condition.Not<T> not) {
            return new Opposite<>(of(not.part(), layout));
        }
        return opaque((Condition.Opaque<T>) condition, layout);
    }

    private static <T, E> Test<T> oneOf(Condition.OneOf<T, E> condition, Layout<T> layout) {
        Values<E> domain = condition.choice().values();
        int slot = layout.slot(condition.choice());
        if (condition.values().size() == 1) {
            long only = domain.index(condition.values().iterator().next());
            return new Between<>(slot, only, only);
        }
        long[] bits = bits(domain, condition.values(), Long.SIZE, (domain.size() + Long.SIZE - 1) / Long.SIZE);
        return bits.length == 1 ? new InWord<>(slot, bits[0]) : new InWords<>(slot, bits);
    }

    private static <T, E> long[] bits(int words, Condition.ContainsAny<T, E> condition) {
        return bits(condition.choices().values(), condition.elements(), Choices.PER_WORD, words);
    }

    private static <E> long[] bits(Values<E> domain, Set<E> values, int perWord, int words) {
        long[] bits = new long[words];
        for (E value : values) {
            int index = domain.index(value);
            bits[index / perWord] |= 1L << (index % perWord);
        }
        return bits;
    }

    private static <T> Test<T> comparison(LinearForm<T> form, Layout<T> layout) {
        int[] slots = form.quantities().stream().mapToInt(layout::slot).toArray();
        if (slots.length == 1 && fits(form.factors().get(0))) {
            return between(slots[0], form);
        }
        if (slots.length == 0 || !form.fitsLong()) {
            return new ExactSum<>(slots, form);
        }
        long[] factors =
                form.factors().stream().mapToLong(BigInteger::longValueExact).toArray();
        long least = clamped(form.least().orElse(MIN));
        long greatest = clamped(form.greatest().orElse(MAX));
        return slots.length == 2
                ? new PairSum<>(slots[0], factors[0], slots[1], factors[1], least, greatest)
                : new Sum<>(slots, factors, least, greatest);
    }

    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE + 1);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private static boolean fits(BigInteger number) {
        return number.bitLength() < Long.SIZE;
    }

    /** A bound that no value reaches is as good as the outermost value. */
    private static long clamped(BigInteger bound) {
        return bound.max(MIN).min(MAX).longValueExact();
    }

    private static <T> Test<T> between(int slot, LinearForm<T> form) {
        BigInteger factor = form.factors().get(0);
        boolean up = factor.signum() > 0;
        BigInteger least = (up ? form.least() : form.greatest())
                .map(bound -> ceil(bound, factor))
                .orElse(MIN);
        BigInteger greatest = (up ? form.greatest() : form.least())
                .map(bound -> floor(bound, factor))
                .orElse(MAX);
        if (least.compareTo(MAX) > 0 || greatest.compareTo(MIN) < 0) {
            return new Between<>(slot, 1, 0);
        }
        return new Between<>(slot, clamped(least), clamped(greatest));
    }

    static BigInteger floor(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        return parts[1].signum() != 0 && parts[1].signum() != b.signum() ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    static BigInteger ceil(BigInteger a, BigInteger b) {
        return floor(a.negate(), b).negate();
    }

    private static <T> Test<T> opaque(Condition.Opaque<T> condition, Layout<T> layout) {
        int[] slots = condition.reads().stream().mapToInt(layout::slot).toArray();
        return new Asks<>(slots, condition.predicate());
    }

    private static <T> ImmutableList<Test<T>> each(List<Condition<T>> parts, Layout<T> layout) {
        List<Test<T>> tests = new ArrayList<>();
        parts.forEach(part -> tests.add(of(part, layout)));
        return ImmutableList.copyOf(tests);
    }

    /** A test of facts that all have to be known. */
    private abstract static class Leaf<T> extends Test<T> {

        abstract boolean known(long[] row);

        @Override
        final Truth truth(long[] row, @Nullable T subject) {
            return known(row) ? Truth.of(holds(row, subject)) : Truth.UNKNOWN;
        }

        static boolean known(long[] row, int[] slots) {
            for (int slot : slots) {
                if (row[slot] == Attribute.MISSING) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One value within a range. */
    static final class Between<T> extends Leaf<T> {
        final int slot;
        final long least;
        final long greatest;

        Between(int slot, long least, long greatest) {
            this.slot = slot;
            this.least = least;
            this.greatest = greatest;
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            long value = row[slot];
            return value >= least && value <= greatest;
        }

        @Override
        boolean known(long[] row) {
            return row[slot] != Attribute.MISSING;
        }
    }

    /** One index among up to 64. */
    private static final class InWord<T> extends Leaf<T> {
        private final int slot;
        private final long bits;

        InWord(int slot, long bits) {
            this.slot = slot;
            this.bits = bits;
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            return (bits >>> row[slot] & 1) != 0;
        }

        @Override
        boolean known(long[] row) {
            return row[slot] != Attribute.MISSING;
        }
    }

    /** One index among many. */
    private static final class InWords<T> extends Leaf<T> {
        private final int slot;
        private final long[] bits;

        InWords(int slot, long[] bits) {
            this.slot = slot;
            this.bits = bits;
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            long index = row[slot];
            return (bits[(int) (index >>> 6)] >>> index & 1) != 0;
        }

        @Override
        boolean known(long[] row) {
            return row[slot] != Attribute.MISSING;
        }
    }

    /** A set that has an element in common with a constant one. */
    private static final class Meets<T> extends Leaf<T> {
        private final int slot;
        private final long[] bits;

        Meets(int slot, long[] bits) {
            this.slot = slot;
            this.bits = bits;
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            for (int i = 0; i < bits.length; i++) {
                if ((row[slot + i] & bits[i]) != 0) {
                    return true;
                }
            }
            return false;
        }

        @Override
        boolean known(long[] row) {
            return row[slot] != Attribute.MISSING;
        }
    }

    /** A set that has all elements of another. */
    private static final class Contains<T> extends Leaf<T> {
        private final int whole;
        private final int part;
        private final int words;

        Contains(int whole, int part, int words) {
            this.whole = whole;
            this.part = part;
            this.words = words;
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            for (int i = 0; i < words; i++) {
                if ((row[part + i] & ~row[whole + i]) != 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        boolean known(long[] row) {
            return row[whole] != Attribute.MISSING && row[part] != Attribute.MISSING;
        }
    }

    /** A sum of two, within a range; no sum over the declared ranges overflows. */
    private static final class PairSum<T> extends Leaf<T> {
        private final int first;
        private final long firstFactor;
        private final int second;
        private final long secondFactor;
        private final long least;
        private final long greatest;

        PairSum(int first, long firstFactor, int second, long secondFactor, long least, long greatest) {
            this.first = first;
            this.firstFactor = firstFactor;
            this.second = second;
            this.secondFactor = secondFactor;
            this.least = least;
            this.greatest = greatest;
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            long sum = firstFactor * row[first] + secondFactor * row[second];
            return sum >= least && sum <= greatest;
        }

        @Override
        boolean known(long[] row) {
            return row[first] != Attribute.MISSING && row[second] != Attribute.MISSING;
        }
    }

    /** A sum of several, within a range; no sum over the declared ranges overflows. */
    private static final class Sum<T> extends Leaf<T> {
        private final int[] slots;
        private final long[] factors;
        private final long least;
        private final long greatest;

        Sum(int[] slots, long[] factors, long least, long greatest) {
            this.slots = slots;
            this.factors = factors;
            this.least = least;
            this.greatest = greatest;
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            long sum = 0;
            for (int i = 0; i < slots.length; i++) {
                sum += factors[i] * row[slots[i]];
            }
            return sum >= least && sum <= greatest;
        }

        @Override
        boolean known(long[] row) {
            return known(row, slots);
        }
    }

    /** A sum that may not fit into a long: exact at any size. */
    private static final class ExactSum<T> extends Leaf<T> {
        private final int[] slots;
        private final LinearForm<T> form;

        ExactSum(int[] slots, LinearForm<T> form) {
            this.slots = slots;
            this.form = form;
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < slots.length; i++) {
                sum = sum.add(form.factors().get(i).multiply(BigInteger.valueOf(row[slots[i]])));
            }
            BigInteger exact = sum;
            return form.least().map(bound -> exact.compareTo(bound) >= 0).orElse(true)
                    && form.greatest().map(bound -> exact.compareTo(bound) <= 0).orElse(true);
        }

        @Override
        boolean known(long[] row) {
            return known(row, slots);
        }
    }

    /** A plain predicate: it needs the subject itself, so it is unknown over a partial assignment. */
    private static final class Asks<T> extends Test<T> {
        private final int[] slots;
        private final Condition.Predicate<T> predicate;

        Asks(int[] slots, Condition.Predicate<T> predicate) {
            this.slots = slots;
            this.predicate = predicate;
        }

        @Override
        @SuppressWarnings("NullAway") // a row without a missing fact has its subject
        boolean holds(long[] row, @Nullable T subject) {
            return predicate.test(subject);
        }

        @Override
        Truth truth(long[] row, @Nullable T subject) {
            return subject != null && Leaf.known(row, slots) ? Truth.of(predicate.test(subject)) : Truth.UNKNOWN;
        }
    }

    /** A conjunction, from the left. */
    private static final class Both<T> extends Test<T> {
        private final Test<T>[] parts;

        Both(List<Test<T>> parts) {
            this.parts = array(parts);
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            for (Test<T> part : parts) {
                if (!part.holds(row, subject)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        Truth truth(long[] row, @Nullable T subject) {
            Truth truth = Truth.TRUE;
            for (Test<T> part : parts) {
                truth = truth.and(part.truth(row, subject));
                if (truth == Truth.FALSE) {
                    break;
                }
            }
            return truth;
        }
    }

    /** A disjunction, from the left. */
    private static final class Either<T> extends Test<T> {
        private final Test<T>[] parts;

        Either(List<Test<T>> parts) {
            this.parts = array(parts);
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            for (Test<T> part : parts) {
                if (part.holds(row, subject)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        Truth truth(long[] row, @Nullable T subject) {
            Truth truth = Truth.FALSE;
            for (Test<T> part : parts) {
                truth = truth.or(part.truth(row, subject));
                if (truth == Truth.TRUE) {
                    break;
                }
            }
            return truth;
        }
    }

    /** A negation. */
    private static final class Opposite<T> extends Test<T> {
        private final Test<T> part;

        Opposite(Test<T> part) {
            this.part = part;
        }

        @Override
        boolean holds(long[] row, @Nullable T subject) {
            return !part.holds(row, subject);
        }

        @Override
        Truth truth(long[] row, @Nullable T subject) {
            return part.truth(row, subject).negate();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    static <T> Test<T>[] array(List<Test<T>> tests) {
        return tests.toArray(new Test[0]);
    }
}
