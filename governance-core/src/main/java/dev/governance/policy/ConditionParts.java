package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the kinds of conditions share: how they check their values, what their parts read, and how they print. */
final class ConditionParts {

    private ConditionParts() {}

    static <E> void checkInside(Attribute<?, ?> attribute, Values<E> domain, ImmutableSet<E> values) {
        checkArgument(!values.isEmpty(), "%s is compared with no value at all", attribute.name());
        for (E value : values) {
            if (domain.index(value) < 0) {
                throw new IllegalArgumentException(attribute + " is never " + value + ": it is " + attribute.domain());
            }
        }
    }

    static <E> String list(Values<E> domain, Set<E> values) {
        return domain.all().stream().filter(values::contains).map(domain::text).collect(Collectors.joining(", "));
    }

    static <T> ImmutableSet<Attribute<T, ?>> readsOf(List<Condition<T>> parts) {
        Set<Attribute<T, ?>> reads = new LinkedHashSet<>();
        parts.forEach(part -> reads.addAll(part.reads()));
        return ImmutableSet.copyOf(reads);
    }

    static String joined(List<? extends Condition<?>> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Condition.All<?> || part instanceof Condition.Any<?>
                        ? "(" + part + ")"
                        : part.toString())
                .collect(Collectors.joining(word));
    }

    static <T> ImmutableSet<Attribute<T, ?>> readsOf(Linear<T, ?> left, Linear<T, ?> right) {
        return ImmutableSet.<Attribute<T, ?>>builder()
                .addAll(left.factors().keySet())
                .addAll(right.factors().keySet())
                .build();
    }

    static void checkOneList(Choices<?, ?> whole, Choices<?, ?> part) {
        checkArgument(
                whole.values().equals(part.values()),
                "%s and %s are sets over different lists",
                whole.name(),
                part.name());
    }

    /** A condition is opaque if a plain predicate stands anywhere in it. */
    static boolean isOpaque(Condition<?> condition) {
        if (condition instanceof Condition.All<?> all) {
            return all.parts().stream().anyMatch(Condition::isOpaque);
        } else if (condition instanceof Condition.Any<?> any) {
            return any.parts().stream().anyMatch(Condition::isOpaque);
        }
        return condition instanceof Condition.Opaque<?>
                || condition instanceof Condition.Not<?> not && not.part().isOpaque();
    }
}
