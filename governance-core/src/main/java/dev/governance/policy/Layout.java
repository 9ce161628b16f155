package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where each attribute stands in a row of longs. */
final class Layout<T> {

    private final ImmutableList<Attribute<T, ?>> attributes;
    private final ImmutableMap<Attribute<T, ?>, Integer> slots;
    private final int width;

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
