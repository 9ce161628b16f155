package dev.governance.testkit;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.policy.Attribute;
import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Coefficient;
import dev.governance.policy.Condition;
import dev.governance.policy.Count;
import dev.governance.policy.Day;
import dev.governance.policy.Flag;
import dev.governance.policy.Measure;
import dev.governance.policy.Quantity;
import dev.governance.policy.Term;
import dev.governance.policy.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of conditions over a vocabulary: every form, nested, with comparisons of sums of one to three quantities.
 *
 * @param <T> the subject
 */
public final class ConditionArbitraries<T> {

    private final List<Arbitrary<Condition<T>>> leaves = new ArrayList<>();
    private final Map<String, List<Arbitrary<Term<T, ?>>>> terms = new LinkedHashMap<>();

    private ConditionArbitraries(Vocabulary<T> vocabulary, List<Condition<T>> more) {
        vocabulary.attributes().forEach(attribute -> addOf(attribute, vocabulary));
        terms.values().forEach(kind -> leaves.add(comparisons(kind)));
        more.forEach(condition -> leaves.add(Arbitraries.just(condition)));
    }

    /**
     * Returns the conditions over a vocabulary.
     *
     * @param vocabulary what they read
     * @param more conditions that are drawn as they are, such as plain predicates
     * @param <T> the subject
     * @return conditions, up to three deep
     */
    public static <T> Arbitrary<Condition<T>> over(Vocabulary<T> vocabulary, List<Condition<T>> more) {
        return new ConditionArbitraries<>(vocabulary, more).deep(3);
    }

    private Arbitrary<Condition<T>> deep(int depth) {
        if (depth == 0) {
            return Kept.of(Arbitraries.oneOf(leaves));
        }
        Arbitrary<Condition<T>> leaf = deep(0);
        Arbitrary<Condition<T>> part = deep(depth - 1);
        Arbitrary<List<Condition<T>>> parts = part.list().ofMaxSize(3);
        return Kept.of(Arbitraries.frequencyOf(
                Tuple.of(6, leaf),
                Tuple.of(2, parts.map(Condition::allOf)),
                Tuple.of(2, parts.map(Condition::anyOf)),
                Tuple.of(1, part.map(Condition::negate))));
    }

    private void addOf(Attribute<T, ?> attribute, Vocabulary<T> vocabulary) {
        if (attribute instanceof Flag<?>) {
            Flag<T> flag = as(attribute);
            leaves.add(Arbitraries.of(flag.isTrue(), flag.isFalse()));
        } else if (attribute instanceof Choice<T, ?> choice) {
            leaves.add(ofChoice(choice));
        } else if (attribute instanceof Choices<?, ?>) {
            Choices<T, Object> choices = as(attribute);
            leaves.add(ofSet(choices));
            vocabulary.attributes().forEach(other -> addPair(choices, other));
        } else if (attribute instanceof Quantity<T, ?> quantity) {
            leaves.add(withConstant(quantity));
            addTerm(quantity.measure().name(), Arbitraries.just(quantity));
            vocabulary.attributes().forEach(other -> addDays(quantity, other));
        }
        if (attribute instanceof Count<?>) {
            Count<T> count = as(attribute);
            addTerm(Measure.MONEY.name(), Arbitraries.longs().between(-2, 3).map(fen -> count.times(Money.ofFen(fen))));
        }
    }

    private static <T, E> Arbitrary<Condition<T>> ofChoice(Choice<T, E> choice) {
        ImmutableList<E> all = choice.values().all();
        Arbitrary<Set<E>> some = Arbitraries.subsetOf(all).ofMinSize(1).ofMaxSize(Math.max(1, all.size() * 2 / 3));
        return Arbitraries.oneOf(
                some.map(choice::isOneOf),
                Arbitraries.of(all).map(choice::is),
                Arbitraries.of(all).map(choice::isNot));
    }

    private static <T, E> Arbitrary<Condition<T>> ofSet(Choices<T, E> choices) {
        ImmutableList<E> all = choices.values().all();
        Arbitrary<Set<E>> some = Arbitraries.subsetOf(all).ofMinSize(1).ofMaxSize(Math.max(1, all.size() * 2 / 3));
        return Arbitraries.oneOf(
                some.map(choices::containsAny),
                Arbitraries.subsetOf(all).ofMaxSize(2).map(choices::containsAll),
                Arbitraries.of(all).map(choices::contains),
                Arbitraries.just(choices.isEmpty()));
    }

    /** The compiler does not see that an attribute of a subject has the kind that it was just asked for. */
    @SuppressWarnings("unchecked")
    private static <A> A as(Attribute<?, ?> attribute) {
        return (A) attribute;
    }

    private void addPair(Choices<T, Object> choices, Attribute<T, ?> other) {
        if (other instanceof Choices<?, ?> set && set.values().equals(choices.values())) {
            leaves.add(Arbitraries.just(choices.containsAll(ConditionArbitraries.<Choices<T, Object>>as(set))));
        }
    }

    private void addDays(Quantity<T, ?> quantity, Attribute<T, ?> other) {
        if (quantity instanceof Day<?> && other instanceof Day<?>) {
            Day<T> from = as(other);
            Day<T> to = as(quantity);
            addTerm(Measure.COUNT.name(), Arbitraries.just(to.daysSince(from)));
            leaves.add(Arbitraries.longs().between(-2, 2).map(days -> to.atLeast(from.plusDays(days))));
        }
    }

    /** Sums of dates mean nothing; all other quantities may be added up. */
    private void addTerm(String kind, Arbitrary<? extends Term<T, ?>> term) {
        if (!kind.equals(Measure.DATE.name())) {
            terms.computeIfAbsent(kind, none -> new ArrayList<>()).add(term.map(t -> t));
        }
    }

    private static <T, V> Arbitrary<Condition<T>> withConstant(Quantity<T, V> quantity) {
        return Combinators.combine(
                        AttributeArbitraries.valuesOf(quantity),
                        Arbitraries.integers().between(0, 4))
                .as((value, relation) -> related(quantity, relation, value));
    }

    private static <T, V> Condition<T> related(Term<T, V> left, int relation, V value) {
        return switch (relation) {
            case 0 -> left.atLeast(value);
            case 1 -> left.moreThan(value);
            case 2 -> left.atMost(value);
            case 3 -> left.lessThan(value);
            default -> left.equalTo(value);
        };
    }

    private static <T, V> Condition<T> related(Term<T, V> left, int relation, Term<T, V> right) {
        return switch (relation) {
            case 0 -> left.atLeast(right);
            case 1 -> left.moreThan(right);
            case 2 -> left.atMost(right);
            case 3 -> left.lessThan(right);
            default -> left.equalTo(right);
        };
    }

    private static final ImmutableList<Coefficient> FACTORS = ImmutableList.of(
            Coefficient.of(1),
            Coefficient.of(-1),
            Coefficient.of(2),
            Coefficient.of(1, 2),
            Coefficient.of(-2, 3),
            Coefficient.of(1, 10),
            Coefficient.of(0));

    @SuppressWarnings("unchecked") // terms of one kind have one type of value
    private static <T, V> Arbitrary<Condition<T>> comparisons(List<Arbitrary<Term<T, ?>>> kind) {
        Arbitrary<Term<T, V>> one = Combinators.combine(Arbitraries.oneOf(kind), Arbitraries.of(FACTORS))
                .as((term, factor) -> ((Term<T, V>) term).times(factor));
        Arbitrary<Term<T, V>> left =
                Combinators.combine(one, one.list().ofMaxSize(1)).as(ConditionArbitraries::sum);
        return Combinators.combine(left, Arbitraries.integers().between(0, 4), one)
                .as((sum, relation, right) -> related(sum, relation, right));
    }

    private static <T, V> Term<T, V> sum(Term<T, V> first, List<Term<T, V>> more) {
        Term<T, V> sum = first;
        for (Term<T, V> next : more) {
            sum = sum.plus(next);
        }
        return sum;
    }
}
