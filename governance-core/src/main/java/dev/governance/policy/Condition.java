package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A test of a subject that is a value (条件): it can be printed, compared, serialised, analysed and evaluated, and it is
 * {@link Truth#UNKNOWN} when a fact that decides it is missing.
 *
 * <p>Conditions are made by the attributes, {@code FUNDING.atLeast(HOURS.times(rate))}, and joined by {@link #and},
 * {@link #or} and {@link #negate}. A plain predicate is welcome, {@link #of}, but analysis cannot see inside.
 * Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public sealed interface Condition<T> extends Serializable {

    /**
     * Returns the attributes that the condition reads, in the order in which it mentions them.
     *
     * @return the attributes
     */
    ImmutableSet<Attribute<T, ?>> reads();

    /**
     * Returns whether the condition has a part that analysis cannot see into.
     *
     * @return true if it contains a plain predicate
     */
    default boolean isOpaque() {
        return ConditionParts.isOpaque(this);
    }

    /**
     * Evaluates the condition for one subject. A policy does the same faster, over many.
     *
     * @param subject the subject
     * @return what is known
     */
    default Truth of(T subject) {
        return Layout.of(reads()).read(subject).truth(this);
    }

    /**
     * Returns the conjunction with another condition.
     *
     * @param other another condition
     * @return both
     */
    default Condition<T> and(Condition<T> other) {
        return allOf(List.of(this, other));
    }

    /**
     * Returns the disjunction with another condition.
     *
     * @param other another condition
     * @return either
     */
    default Condition<T> or(Condition<T> other) {
        return anyOf(List.of(this, other));
    }

    /**
     * Returns the opposite, unknown where this is unknown.
     *
     * @return the negation
     */
    default Condition<T> negate() {
        return this instanceof Not<T> not ? not.part : new Not<>(this);
    }

    /**
     * Returns the conjunction of some conditions; of none, the one that always holds.
     *
     * @param parts the conditions
     * @param <T> the subject
     * @return all of them
     */
    static <T> Condition<T> allOf(List<Condition<T>> parts) {
        return parts.size() == 1 ? parts.get(0) : new All<>(ImmutableList.copyOf(parts));
    }

    /**
     * Returns the conjunction of some conditions.
     *
     * @param parts the conditions
     * @param <T> the subject
     * @return all of them
     */
    @SafeVarargs
    static <T> Condition<T> allOf(Condition<T>... parts) {
        return allOf(List.of(parts));
    }

    /**
     * Returns the disjunction of some conditions; of none, the one that never holds.
     *
     * @param parts the conditions
     * @param <T> the subject
     * @return any of them
     */
    static <T> Condition<T> anyOf(List<Condition<T>> parts) {
        return parts.size() == 1 ? parts.get(0) : new Any<>(ImmutableList.copyOf(parts));
    }

    /**
     * Returns the disjunction of some conditions.
     *
     * @param parts the conditions
     * @param <T> the subject
     * @return any of them
     */
    @SafeVarargs
    static <T> Condition<T> anyOf(Condition<T>... parts) {
        return anyOf(List.of(parts));
    }

    /**
     * Returns the condition that always holds.
     *
     * @param <T> the subject
     * @return the empty conjunction
     */
    static <T> Condition<T> always() {
        return new All<>(ImmutableList.of());
    }

    /**
     * Returns a plain predicate as a condition. It is unknown when a fact that it reads is missing; otherwise the predicate
     * is asked, whatever other rules find.
     *
     * @param name the name under which it prints
     * @param reads the attributes that the predicate reads
     * @param predicate a pure function
     * @param <T> the subject
     * @return the condition
     */
    static <T> Condition<T> of(String name, Set<Attribute<T, ?>> reads, Predicate<T> predicate) {
        return new Opaque<>(name, ImmutableSet.copyOf(reads), predicate);
    }

    /**
     * Returns attributes as the set of what a predicate reads.
     *
     * @param attributes the attributes
     * @param <T> the subject
     * @return the set
     */
    @SafeVarargs
    static <T> ImmutableSet<Attribute<T, ?>> reads(Attribute<T, ?>... attributes) {
        return ImmutableSet.copyOf(attributes);
    }

    /**
     * A plain predicate: a pure function that can be serialised.
     *
     * @param <T> the subject
     */
    @FunctionalInterface
    interface Predicate<T> extends Serializable {
        /**
         * Tests a subject.
         *
         * @param subject the subject
         * @return whether the condition holds
         */
        boolean test(T subject);
    }

    /**
     * Holds where a flag has a value.
     *
     * @param flag the flag
     * @param value the value
     * @param <T> the subject
     */
    record Is<T>(Flag<T> flag, boolean value) implements Condition<T> {
        /** Checks that nothing is null. */
        public Is {
            requireNonNull(flag, "flag");
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> reads() {
            return ImmutableSet.of(flag);
        }

        @Override
        public String toString() {
            return value ? flag.name() : "not " + flag.name();
        }
    }

    /**
     * Holds where a choice is one of some values.
     *
     * @param choice the choice
     * @param values values of its domain, at least one
     * @param <T> the subject
     * @param <E> the values
     */
    record OneOf<T, E>(Choice<T, E> choice, ImmutableSet<E> values) implements Condition<T> {
        /** Checks that the values are of the domain. */
        public OneOf {
            ConditionParts.checkInside(choice, choice.values(), values);
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> reads() {
            return ImmutableSet.of(choice);
        }

        @Override
        public String toString() {
            return choice.name() + (values.size() == 1 ? " = " : " in ") + ConditionParts.list(choice.values(), values);
        }
    }

    /**
     * Holds where a set has at least one of some elements.
     *
     * @param choices the set
     * @param elements elements of its domain, at least one
     * @param <T> the subject
     * @param <E> the elements
     */
    record ContainsAny<T, E>(Choices<T, E> choices, ImmutableSet<E> elements) implements Condition<T> {
        /** Checks that the elements are of the domain. */
        public ContainsAny {
            ConditionParts.checkInside(choices, choices.values(), elements);
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> reads() {
            return ImmutableSet.of(choices);
        }

        @Override
        public String toString() {
            return choices.name()
                    + (elements.size() == 1 ? " has " : " has any of ")
                    + ConditionParts.list(choices.values(), elements);
        }
    }

    /**
     * Holds where one set has all elements of another.
     *
     * @param whole the set that must have them
     * @param part the set whose elements are asked for
     * @param <T> the subject
     * @param <E> the elements
     */
    record Includes<T, E>(Choices<T, E> whole, Choices<T, E> part) implements Condition<T> {
        /** Checks that both sets are over one list. */
        public Includes {
            ConditionParts.checkOneList(whole, part);
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> reads() {
            return ImmutableSet.of(whole, part);
        }

        @Override
        public String toString() {
            return whole.name() + " ⊇ " + part.name();
        }
    }

    /**
     * Holds where two terms stand in a relation.
     *
     * @param left the left term
     * @param relation the relation
     * @param right the right term, counted in the same measure
     * @param <T> the subject
     */
    record Comparison<T>(Linear<T, ?> left, Relation relation, Linear<T, ?> right) implements Condition<T> {
        /** Checks that nothing is null. */
        public Comparison {
            requireNonNull(left, "left");
            requireNonNull(relation, "relation");
            requireNonNull(right, "right");
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> reads() {
            return ConditionParts.readsOf(left, right);
        }

        @Override
        public String toString() {
            return left + " " + relation.sign() + " " + right;
        }
    }

    /**
     * Holds where all parts hold.
     *
     * @param parts the parts
     * @param <T> the subject
     */
    record All<T>(ImmutableList<Condition<T>> parts) implements Condition<T> {
        /** Checks that nothing is null. */
        public All {
            requireNonNull(parts, "parts");
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> reads() {
            return ConditionParts.readsOf(parts);
        }

        @Override
        public String toString() {
            return parts.isEmpty() ? "always" : ConditionParts.joined(parts, " and ");
        }
    }

    /**
     * Holds where any part holds.
     *
     * @param parts the parts
     * @param <T> the subject
     */
    record Any<T>(ImmutableList<Condition<T>> parts) implements Condition<T> {
        /** Checks that nothing is null. */
        public Any {
            requireNonNull(parts, "parts");
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> reads() {
            return ConditionParts.readsOf(parts);
        }

        @Override
        public String toString() {
            return parts.isEmpty() ? "never" : ConditionParts.joined(parts, " or ");
        }
    }

    /**
     * Holds where its part fails.
     *
     * @param part the part
     * @param <T> the subject
     */
    record Not<T>(Condition<T> part) implements Condition<T> {
        /** Checks that nothing is null. */
        public Not {
            requireNonNull(part, "part");
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> reads() {
            return part.reads();
        }

        @Override
        public String toString() {
            return "not (" + part + ")";
        }
    }

    /**
     * A plain predicate.
     *
     * @param name the name under which it prints
     * @param reads the attributes that it reads
     * @param predicate the predicate
     * @param <T> the subject
     */
    record Opaque<T>(String name, ImmutableSet<Attribute<T, ?>> reads, Predicate<T> predicate) implements Condition<T> {
        /** Checks that there is a name. */
        public Opaque {
            checkArgument(!name.isBlank(), "a predicate's name is blank");
            requireNonNull(reads, "reads");
            requireNonNull(predicate, "predicate");
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
