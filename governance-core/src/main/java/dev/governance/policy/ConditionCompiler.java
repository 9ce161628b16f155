package dev.governance.policy;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns conditions into tests over rows of one layout. A negation goes down to the facts: the opposite of a range is a range,
 * of a list of values another list, of a conjunction a disjunction (De Morgan's laws hold in three values too).
 */
final class ConditionCompiler<T> {

    private final Layout<T> layout;
    private final boolean atOnce;

    /**
     * Makes a compiler.
     *
     * @param layout where the facts stand
     * @param atOnce whether the parts of a condition should be evaluated all at once, which a {@link Fusion} likes; in turn
     *     otherwise, as far as it needs to be known
     */
    ConditionCompiler(Layout<T> layout, boolean atOnce) {
        this.layout = layout;
        this.atOnce = atOnce;
    }

    Test<T> test(Condition<T> condition) {
        return test(condition, true);
    }

    /** Returns the test that a condition holds, or that it fails. */
    private Test<T> test(Condition<T> condition, boolean wanted) {
        if (condition instanceof Condition.Not<T> not) {
            return test(not.part(), !wanted);
        } else if (condition instanceof Condition.All<T> all) {
            return joint(all.parts(), wanted, wanted);
        } else if (condition instanceof Condition.Any<T> any) {
            return joint(any.parts(), wanted, !wanted);
        } else if (condition instanceof Condition.Comparison<T> comparison) {
            return comparison(LinearForm.of(comparison), wanted);
        } else if (condition instanceof Condition.Is<T> is) {
            return new ValueTest.Equal<>(layout.slot(is.flag()), is.value() == wanted ? 1 : 0);
        } else if (condition instanceof Condition.OneOf<T, ?> oneOf) {
            return oneOf(oneOf, wanted);
        } else if (condition instanceof Condition.Opaque<T> opaque) {
            int[] slots = opaque.reads().stream().mapToInt(layout::slot).toArray();
            return new TurnTest.Asks<>(slots, opaque.predicate(), wanted);
        }
        Test<T> set = set(condition);
        return wanted ? set : new JointTest.Opposite<>(set);
    }

    private Test<T> joint(List<Condition<T>> parts, boolean wanted, boolean all) {
        List<Test<T>> tests = parts.stream().map(part -> test(part, wanted)).collect(Collectors.toList());
        if (!atOnce || parts.stream().anyMatch(Condition::isOpaque)) {
            return all ? new TurnTest.AllInTurn<>(array(tests)) : new TurnTest.AnyInTurn<>(array(tests));
        }
        return all ? JointTest.all(tests) : JointTest.any(tests);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    static <T> Test<T>[] array(List<Test<T>> tests) {
        return tests.toArray(new Test[0]);
    }

    private <E> Test<T> oneOf(Condition.OneOf<T, E> condition, boolean wanted) {
        Values<E> domain = condition.choice().values();
        int slot = layout.slot(condition.choice());
        int[] indexes = domain.all().stream()
                .filter(value -> condition.values().contains(value) == wanted)
                .mapToInt(domain::index)
                .toArray();
        if (indexes.length == 1) {
            return new ValueTest.Equal<>(slot, indexes[0]);
        }
        long[] words = new long[(domain.size() + Long.SIZE - 1) / Long.SIZE];
        for (int index : indexes) {
            words[index / Long.SIZE] |= 1L << (index % Long.SIZE);
        }
        return words.length == 1 ? new ValueTest.InWord<>(slot, words[0]) : new ValueTest.InWords<>(slot, words);
    }

    private Test<T> set(Condition<T> condition) {
        if (condition instanceof Condition.Includes<T, ?> includes) {
            return new SetTest.Contains<>(
                    layout.slot(includes.whole()),
                    layout.slot(includes.part()),
                    includes.part().width());
        }
        Condition.ContainsAny<T, ?> any = (Condition.ContainsAny<T, ?>) condition;
        long[] words = words(any.choices(), any.elements());
        int slot = layout.slot(any.choices());
        return words.length == 1 ? new SetTest.Meets<>(slot, words[0]) : new SetTest.MeetsWide<>(slot, words);
    }

    private static long[] words(Choices<?, ?> choices, Set<?> elements) {
        long[] words = new long[choices.width()];
        for (int i = 0; i < choices.values().size(); i++) {
            if (elements.contains(choices.values().get(i))) {
                words[i / Choices.PER_WORD] |= 1L << (i % Choices.PER_WORD);
            }
        }
        return words;
    }

    private Test<T> comparison(LinearForm<T> form, boolean wanted) {
        if (wanted) {
            return sum(form);
        }
        return form.isEquation() ? new JointTest.Opposite<>(sum(form)) : sum(form.opposite());
    }

    private Test<T> sum(LinearForm<T> form) {
        int[] slots = form.quantities().stream().mapToInt(layout::slot).toArray();
        if (slots.length == 1 && form.factors().get(0).bitLength() < Long.SIZE) {
            return value(slots[0], form);
        }
        if (slots.length == 0 || !form.fitsLong()) {
            return new SumTest.Exact<>(slots, form);
        }
        Span span = Span.of(form.least().orElse(Span.MIN), form.greatest().orElse(Span.MAX));
        long[] factors =
                form.factors().stream().mapToLong(BigInteger::longValueExact).toArray();
        return switch (slots.length) {
            case 2 -> new SumTest.Pair<>(part(slots, factors, 0), part(slots, factors, 1), span);
            case 3 ->
                new SumTest.Triple<>(part(slots, factors, 0), part(slots, factors, 1), part(slots, factors, 2), span);
            default -> new SumTest.Many<>(slots, factors, span);
        };
    }

    private static SumTest.Part part(int[] slots, long[] factors, int which) {
        return new SumTest.Part(slots[which], factors[which]);
    }

    /** A comparison of one quantity: the bounds are divided by the factor, rounded inwards. */
    private Test<T> value(int slot, LinearForm<T> form) {
        BigInteger factor = form.factors().get(0);
        boolean up = factor.signum() > 0;
        BigInteger least = (up ? form.least() : form.greatest())
                .map(bound -> Division.ceil(bound, factor))
                .orElse(Span.MIN);
        BigInteger greatest = (up ? form.greatest() : form.least())
                .map(bound -> Division.floor(bound, factor))
                .orElse(Span.MAX);
        Span span = Span.of(least, greatest);
        return span.least() == span.greatest()
                ? new ValueTest.Equal<>(slot, span.least())
                : new ValueTest.Between<>(slot, span);
    }
}
