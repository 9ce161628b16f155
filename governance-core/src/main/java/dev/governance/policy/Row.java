package dev.governance.policy;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one subject as longs, {@link Attribute#MISSING} where one is not known.
 *
 * @param layout where each attribute stands
 * @param values the longs; whoever makes a row gives the array away
 * @param subject the subject, if there is one: a partial assignment has none
 */
record Row<T>(Layout<T> layout, long[] values, @Nullable T subject) {

    boolean knows(Attribute<T, ?> attribute) {
        return values[layout.slot(attribute)] != Attribute.MISSING;
    }

    long encoded(Attribute<T, ?> attribute) {
        return values[layout.slot(attribute)];
    }

    <V> Optional<V> value(Attribute<T, V> attribute) {
        int slot = layout.slot(attribute);
        return values[slot] == Attribute.MISSING ? Optional.empty() : Optional.of(attribute.value(values, slot));
    }

    /** Returns the value as it prints. */
    <V> Optional<String> text(Attribute<T, V> attribute) {
        return value(attribute).map(attribute::text);
    }

    /** Evaluates a condition. */
    Truth truth(Condition<T> condition) {
        return Truth.at(layout.test(condition).truth(values, subject));
    }

    /** Returns the missing facts that can decide a condition: those of its parts that are unknown themselves. */
    ImmutableSortedSet<String> missing(Condition<T> condition) {
        ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
        collectMissing(condition, names);
        return names.build();
    }

    private void collectMissing(Condition<T> condition, ImmutableSortedSet.Builder<String> names) {
        if (truth(condition) != Truth.UNKNOWN) {
            return;
        }
        if (condition instanceof Condition.All<T> all) {
            all.parts().forEach(part -> collectMissing(part, names));
        } else if (condition instanceof Condition.Any<T> any) {
            any.parts().forEach(part -> collectMissing(part, names));
        } else if (condition instanceof Condition.Not<T> not) {
            collectMissing(not.part(), names);
        } else {
            condition.reads().stream()
                    .filter(attribute -> !knows(attribute))
                    .forEach(attribute -> names.add(attribute.name()));
        }
    }
}
