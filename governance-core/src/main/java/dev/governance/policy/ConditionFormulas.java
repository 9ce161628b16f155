package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Writes conditions as formulas, each once. A condition that analysis cannot see into, or one that reads a fact which has
 * no variable, is a choice of its own between failing and holding.
 */
final class ConditionFormulas<T> {

    private final Space space;
    private final Unknowns<T> unknowns;
    private final IdentityHashMap<Condition<T>, Formula> written = new IdentityHashMap<>();

    ConditionFormulas(Space space, Unknowns<T> unknowns) {
        this.space = space;
        this.unknowns = unknowns;
    }

    Space space() {
        return space;
    }

    Unknowns<T> unknowns() {
        return unknowns;
    }

    Formula fails(Condition<T> condition) {
        return holds(condition).negated();
    }

    Formula holds(Condition<T> condition) {
        Formula formula = written.get(condition);
        if (formula == null) {
            formula = write(condition);
            written.put(condition, formula);
        }
        return formula;
    }

    private Formula write(Condition<T> condition) {
        if (condition instanceof Condition.All<T> all) {
            return Formula.every(all.parts().stream().map(this::holds).toList());
        } else if (condition instanceof Condition.Any<T> any) {
            return Formula.some(any.parts().stream().map(this::holds).toList());
        } else if (condition instanceof Condition.Not<T> not) {
            return fails(not.part());
        } else if (condition instanceof Condition.Comparison<T> comparison) {
            LinearForm<T> form = LinearForm.of(comparison);
            return unknowns.hasAll(form.quantities()) ? sum(form) : unseen(condition);
        } else if (condition instanceof Condition.Opaque<T> || !unknowns.hasAll(condition.reads())) {
            return unseen(condition);
        } else if (condition instanceof Condition.Is<T> is) {
            return member(unknowns.variable(is.flag()), 2, Space.only(is.value() ? 1 : 0));
        } else if (condition instanceof Condition.OneOf<T, ?> oneOf) {
            return oneOf(oneOf);
        }
        return condition instanceof Condition.ContainsAny<T, ?> any
                ? containsAny(any)
                : includes((Condition.Includes<T, ?>) condition);
    }

    private Formula unseen(Condition<T> condition) {
        List<Object> key = new ArrayList<>();
        key.add(condition);
        condition.reads().forEach(attribute -> key.add(unknowns.has(attribute) ? unknowns.variable(attribute) : -1));
        return member(space.unseen(key, condition.toString(), 2), 2, Space.only(1));
    }

    private static Formula member(int choice, int size, BitSet values) {
        return new Formula.Member(choice, size, values);
    }

    private <E> Formula oneOf(Condition.OneOf<T, E> condition) {
        Values<E> domain = condition.choice().values();
        return member(unknowns.variable(condition.choice()), domain.size(), indexes(domain, condition.values()));
    }

    private <E> Formula containsAny(Condition.ContainsAny<T, E> condition) {
        int first = unknowns.variable(condition.choices());
        return Formula.some(indexes(condition.choices().values(), condition.elements()).stream()
                .mapToObj(element -> member(first + element, 2, Space.only(1)))
                .toList());
    }

    private static <E> BitSet indexes(Values<E> domain, Set<E> values) {
        BitSet indexes = new BitSet();
        values.forEach(value -> indexes.set(domain.index(value)));
        return indexes;
    }

    private <E> Formula includes(Condition.Includes<T, E> condition) {
        int whole = unknowns.variable(condition.whole());
        int part = unknowns.variable(condition.part());
        List<Formula> elements = new ArrayList<>();
        for (int i = 0; i < condition.whole().values().size(); i++) {
            elements.add(Formula.some(member(part + i, 2, Space.only(0)), member(whole + i, 2, Space.only(1))));
        }
        return Formula.every(elements);
    }

    private Formula sum(LinearForm<T> form) {
        List<Formula> ends = new ArrayList<>();
        form.greatest().ifPresent(bound -> ends.add(atMost(form, 1, bound)));
        form.least().ifPresent(bound -> ends.add(atMost(form, -1, bound.negate())));
        return Formula.every(ends);
    }

    private Formula atMost(LinearForm<T> form, long sign, BigInteger bound) {
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        form.quantities().forEach(quantity -> numbers.add(unknowns.variable(quantity)));
        ImmutableList<BigInteger> factors = form.factors().stream()
                .map(factor -> factor.multiply(BigInteger.valueOf(sign)))
                .collect(ImmutableList.toImmutableList());
        return switch (factors.size()) {
            case 0 -> Formula.of(bound.signum() >= 0);
            case 1 -> single(form.quantities().get(0), factors.get(0), bound);
            default -> new Formula.AtMost(numbers.build(), factors, bound);
        };
    }

    /** One number times a factor is at most a bound: a range that is open at one end. */
    private Formula single(Quantity<T, ?> quantity, BigInteger factor, BigInteger bound) {
        int number = unknowns.variable(quantity);
        boolean upper = factor.signum() > 0;
        BigInteger end = upper ? Division.floor(bound, factor) : Division.ceil(bound, factor);
        if (end.bitLength() >= Long.SIZE) {
            return Formula.of(end.signum() > 0 == upper);
        }
        return upper
                ? new Formula.Within(number, Long.MIN_VALUE, end.longValueExact())
                : new Formula.Within(number, end.longValueExact(), Long.MAX_VALUE);
    }
}
