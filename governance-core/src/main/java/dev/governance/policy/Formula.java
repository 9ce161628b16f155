package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A question in the form in which it is solved: tests of single variables and linear inequalities, joined by "every" and
 * "some". There is no "not": the opposite of each part is a part again.
 */
sealed interface Formula {

    /** Returns the opposite. */
    Formula negated();

    /** Holds where all parts hold; of none, always. */
    record Every(ImmutableList<Formula> parts) implements Formula {
        @Override
        public Formula negated() {
            return some(parts.stream().map(Formula::negated).toList());
        }
    }

    /** Holds where a part holds; of none, never. */
    record Some(ImmutableList<Formula> parts) implements Formula {
        @Override
        public Formula negated() {
            return every(parts.stream().map(Formula::negated).toList());
        }
    }

    /** Holds where a choice is one of some values; nobody changes the set. */
    record Member(int choice, int size, BitSet values) implements Formula {
        @Override
        public Formula negated() {
            BitSet others = (BitSet) values.clone();
            others.flip(0, size);
            return new Member(choice, size, others);
        }
    }

    /** Holds where a number lies in a range. */
    record Within(int number, long least, long greatest) implements Formula {
        @Override
        public Formula negated() {
            Formula below = least == Long.MIN_VALUE
                    ? never()
                    : new Within(number, Long.MIN_VALUE, Math.subtractExact(least, 1));
            Formula above = greatest == Long.MAX_VALUE
                    ? never()
                    : new Within(number, Math.addExact(greatest, 1), Long.MAX_VALUE);
            return some(List.of(below, above));
        }
    }

    /** Holds where a sum of two or more numbers, each with a factor, is at most a bound. */
    record AtMost(ImmutableList<Integer> numbers, ImmutableList<BigInteger> factors, BigInteger bound)
            implements Formula {
        @Override
        public Formula negated() {
            return new AtMost(
                    numbers,
                    factors.stream().map(BigInteger::negate).collect(ImmutableList.toImmutableList()),
                    bound.negate().subtract(BigInteger.ONE));
        }
    }

    static Formula always() {
        return every(List.of());
    }

    static Formula never() {
        return some(List.of());
    }

    static Formula of(boolean holds) {
        return holds ? always() : never();
    }

    default boolean isAlways() {
        return this instanceof Every every && every.parts().isEmpty();
    }

    default boolean isNever() {
        return this instanceof Some some && some.parts().isEmpty();
    }

    /** Returns the conjunction; nested ones are flattened. */
    static Formula every(List<Formula> parts) {
        List<Formula> flat = new ArrayList<>();
        for (Formula part : parts) {
            if (part.isNever()) {
                return part;
            } else if (part instanceof Every nested) {
                flat.addAll(nested.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Every(ImmutableList.copyOf(flat));
    }

    /** Returns the disjunction; nested ones are flattened. */
    static Formula some(List<Formula> parts) {
        List<Formula> flat = new ArrayList<>();
        for (Formula part : parts) {
            if (part.isAlways()) {
                return part;
            } else if (part instanceof Some nested) {
                flat.addAll(nested.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Some(ImmutableList.copyOf(flat));
    }

    static Formula every(Formula... parts) {
        return every(List.of(parts));
    }

    static Formula some(Formula... parts) {
        return some(List.of(parts));
    }
}
