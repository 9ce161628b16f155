package dev.governance.policy.naive;

import static java.util.stream.Collectors.toCollection;

import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Condition;
import dev.governance.policy.Flag;
import dev.governance.policy.Relation;
import dev.governance.policy.Term;
import dev.governance.testkit.Facts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A condition on paper: it knows complete facts only, and holds or not.
 *
 * @param reads the facts that it needs
 * @param holds the answer over complete facts
 * @param built the same as a condition of the library
 */
record Question(Set<String> reads, Predicate<Map<String, Object>> holds, Condition<Facts> built) {

    static Question is(Flag<Facts> flag, boolean value) {
        return new Question(
                Set.of(flag.name()),
                facts -> facts.get(flag.name()).equals(value),
                value ? flag.isTrue() : flag.isFalse());
    }

    static <E> Question oneOf(Choice<Facts, E> choice, Set<E> values) {
        return new Question(
                Set.of(choice.name()), facts -> values.contains(facts.get(choice.name())), choice.isOneOf(values));
    }

    static <E> Question isNot(Choice<Facts, E> choice, E value) {
        return new Question(
                Set.of(choice.name()), facts -> !value.equals(facts.get(choice.name())), choice.isNot(value));
    }

    static <E> Question hasAny(Choices<Facts, E> choices, Set<E> elements) {
        return new Question(
                Set.of(choices.name()),
                facts -> elements.stream().anyMatch(set(facts, choices)::contains),
                choices.containsAny(elements));
    }

    static <E> Question hasAll(Choices<Facts, E> choices, Set<E> elements) {
        return new Question(
                elements.isEmpty() ? Set.of() : Set.of(choices.name()),
                facts -> set(facts, choices).containsAll(elements),
                choices.containsAll(elements));
    }

    static <E> Question isEmpty(Choices<Facts, E> choices) {
        return new Question(Set.of(choices.name()), facts -> set(facts, choices).isEmpty(), choices.isEmpty());
    }

    static <E> Question covers(Choices<Facts, E> whole, Choices<Facts, E> part) {
        return new Question(
                new TreeSet<>(List.of(whole.name(), part.name())),
                facts -> set(facts, whole).containsAll(set(facts, part)),
                whole.containsAll(part));
    }

    private static Set<?> set(Map<String, Object> facts, Choices<Facts, ?> choices) {
        return (Set<?>) facts.get(choices.name());
    }

    static Question compare(Amount left, Relation relation, Amount right) {
        Set<String> reads = new TreeSet<>(left.reads());
        reads.addAll(right.reads());
        return new Question(
                reads,
                facts -> holds(left.sixty().apply(facts).compareTo(right.sixty().apply(facts)), relation),
                built(Amount.cast(left.term()), relation, Amount.cast(right.term())));
    }

    static Question compare(Amount left, Relation relation, Object value) {
        return new Question(
                left.reads(),
                facts -> holds(left.sixty().apply(facts).compareTo(Amount.sixty(value)), relation),
                built(Amount.cast(left.term()), relation, value));
    }

    private static boolean holds(int compared, Relation relation) {
        return switch (relation) {
            case AT_LEAST -> compared >= 0;
            case MORE_THAN -> compared > 0;
            case AT_MOST -> compared <= 0;
            case LESS_THAN -> compared < 0;
            case EQUAL -> compared == 0;
        };
    }

    private static Condition<Facts> built(Term<Facts, Object> left, Relation relation, Term<Facts, Object> right) {
        return switch (relation) {
            case AT_LEAST -> left.atLeast(right);
            case MORE_THAN -> left.moreThan(right);
            case AT_MOST -> left.atMost(right);
            case LESS_THAN -> left.lessThan(right);
            case EQUAL -> left.equalTo(right);
        };
    }

    private static Condition<Facts> built(Term<Facts, Object> left, Relation relation, Object right) {
        return switch (relation) {
            case AT_LEAST -> left.atLeast(right);
            case MORE_THAN -> left.moreThan(right);
            case AT_MOST -> left.atMost(right);
            case LESS_THAN -> left.lessThan(right);
            case EQUAL -> left.equalTo(right);
        };
    }

    /** A plain predicate is asked here as there: it is the caller's own Java. */
    static Question plain(Condition.Opaque<Facts> predicate) {
        Set<String> reads =
                predicate.reads().stream().map(attribute -> attribute.name()).collect(toCollection(TreeSet::new));
        return new Question(reads, facts -> predicate.predicate().test(asFacts(facts)), predicate);
    }

    static Facts asFacts(Map<String, Object> facts) {
        return new Facts(com.google.common.collect.ImmutableMap.copyOf(facts));
    }

    static Question all(List<Question> parts) {
        return new Question(
                readsOf(parts),
                facts -> parts.stream().allMatch(part -> part.holds.test(facts)),
                Condition.allOf(parts.stream().map(Question::built).toList()));
    }

    static Question any(List<Question> parts) {
        return new Question(
                readsOf(parts),
                facts -> parts.stream().anyMatch(part -> part.holds.test(facts)),
                Condition.anyOf(parts.stream().map(Question::built).toList()));
    }

    Question negated() {
        return new Question(reads, holds.negate(), built.negate());
    }

    private static Set<String> readsOf(List<Question> parts) {
        return parts.stream().flatMap(part -> part.reads.stream()).collect(toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return built.toString();
    }
}
