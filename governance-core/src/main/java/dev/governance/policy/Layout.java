package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MapMaker;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where each attribute stands in a row of longs. */
final class Layout<T> {

    private final ImmutableList<Attribute<T, ?>> attributes;
    private final ImmutableMap<Attribute<T, ?>, Integer> slots;
    private final int width;

    /**
     * Compiling a condition takes longer than making its test, and conditions are asked over a layout again and again. Safe for
     * threads; two may compile a condition once each, alike.
     */
    private final Map<Condition<T>, Test<T>> tests =
            new MapMaker().weakKeys().makeMap(); // weak keys are told apart by identity

    private Layout(ImmutableList<Attribute<T, ?>> attributes) {
        Map<Attribute<T, ?>, Integer> slots = new LinkedHashMap<>();
        int at = 0;
        for (Attribute<T, ?> attribute : attributes) {
            slots.put(attribute, at);
            at += attribute.width();
        }
        this.attributes = attributes;
        this.slots = ImmutableMap.copyOf(slots);
        this.width = at;
    }

    /** Returns the layout of some attributes; two of one name are two meanings of one word and are refused. */
    static <T> Layout<T> of(Set<Attribute<T, ?>> attributes) {
        Map<String, Attribute<T, ?>> byName = new LinkedHashMap<>();
        for (Attribute<T, ?> attribute : attributes) {
            if (byName.putIfAbsent(attribute.name(), attribute) != null) {
                throw new IllegalArgumentException("two different attributes are called " + attribute.name());
            }
        }
        return new Layout<>(ImmutableList.copyOf(byName.values()));
    }

    ImmutableList<Attribute<T, ?>> attributes() {
        return attributes;
    }

    int width() {
        return width;
    }

    int slot(Attribute<T, ?> attribute) {
        Integer slot = slots.get(attribute);
        if (slot == null) {
            throw new IllegalArgumentException("there is no attribute " + attribute.name() + " here");
        }
        return slot;
    }

    boolean has(Attribute<T, ?> attribute) {
        return slots.containsKey(attribute);
    }

    /** Returns the test of a condition, compiled when it is asked for the first time. */
    Test<T> test(Condition<T> condition) {
        return tests.computeIfAbsent(condition, asked -> Test.of(asked, this));
    }

    /** Reads all facts of a subject. */
    Row<T> read(T subject) {
        long[] values = new long[width];
        int at = 0;
        for (Attribute<T, ?> attribute : attributes) {
            attribute.read(subject, values, at);
            at += attribute.width();
        }
        return new Row<>(this, values, subject);
    }

    /** Returns a row of which nothing is known. */
    Row<T> nothing() {
        long[] values = new long[width];
        Arrays.fill(values, Attribute.MISSING);
        return new Row<>(this, values, null);
    }
}
