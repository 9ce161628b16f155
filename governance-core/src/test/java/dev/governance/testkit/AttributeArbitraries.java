package dev.governance.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.policy.Assignment;
import dev.governance.policy.Attribute;
import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Flag;
import dev.governance.policy.Quantity;
import dev.governance.policy.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of what attributes may say. */
public final class AttributeArbitraries {

    private AttributeArbitraries() {}

    /**
     * Returns the values of one attribute.
     *
     * @param attribute the attribute
     * @param <T> the subject
     * @param <V> the value
     * @return values of its domain; of a range, those near the ends more often
     */
    @SuppressWarnings("unchecked") // the kind of the attribute says what its values are
    public static <T, V> Arbitrary<V> valuesOf(Attribute<T, V> attribute) {
        if (attribute instanceof Flag<?>) {
            return (Arbitrary<V>) Arbitraries.of(true, false);
        } else if (attribute instanceof Choice<?, ?> choice) {
            return (Arbitrary<V>) Arbitraries.of(choice.values().all());
        } else if (attribute instanceof Choices<?, ?> choices) {
            return (Arbitrary<V>) setsOf(choices);
        }
        return inRange((Quantity<T, V>) attribute);
    }

    /** Sets keep the order of the list, so that a set prints alike however it was drawn. */
    private static <T, E> Arbitrary<Set<E>> setsOf(Choices<T, E> choices) {
        ImmutableList<E> all = choices.values().all();
        return Arbitraries.subsetOf(all)
                .ofMaxSize(Math.min(all.size(), 5))
                .map(some -> all.stream().filter(some::contains).collect(ImmutableSet.toImmutableSet()));
    }

    private static <T, V> Arbitrary<V> inRange(Quantity<T, V> quantity) {
        long least = quantity.measure().encode(quantity.least());
        long greatest = quantity.measure().encode(quantity.greatest());
        return Arbitraries.longs().between(least, greatest).map(quantity.measure()::decode);
    }

    /**
     * Returns facts without a subject, some of which are missing.
     *
     * @param vocabulary the attributes
     * @param <T> the subject
     * @return assignments of values to some of the attributes
     */
    public static <T> Arbitrary<Assignment<T>> facts(Vocabulary<T> vocabulary) {
        List<Arbitrary<UnaryOperator<Assignment<T>>>> each = new ArrayList<>();
        vocabulary.attributes().forEach(attribute -> each.add(learning(attribute)));
        return Combinators.combine(each).as(steps -> {
            Assignment<T> facts = Assignment.empty();
            for (UnaryOperator<Assignment<T>> step : steps) {
                facts = step.apply(facts);
            }
            return facts;
        });
    }

    private static <T, V> Arbitrary<UnaryOperator<Assignment<T>>> learning(Attribute<T, V> attribute) {
        return valuesOf(attribute)
                .optional(0.7)
                .map(value -> facts -> value.map(v -> facts.with(attribute, v)).orElse(facts));
    }
}
