package dev.governance.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which variable stands for which attribute. A set is a variable for each element; a fact that is known is a variable with
 * one value; an attribute without a variable is a fact that is missing and stays so.
 */
final class Unknowns<T> {

    private final Space space;
    private final Map<Attribute<T, ?>, Integer> variables;

    private Unknowns(Space space, Map<Attribute<T, ?>, Integer> variables) {
        this.space = space;
        this.variables = variables;
    }

    /** Makes variables: with one value for what a row knows, with the whole domain for what is free. */
    static <T> Unknowns<T> of(Space space, Row<T> known, Set<Attribute<T, ?>> free) {
        Unknowns<T> unknowns = new Unknowns<>(space, new LinkedHashMap<>());
        for (Attribute<T, ?> attribute : known.layout().attributes()) {
            if (free.contains(attribute)) {
                unknowns.variables.put(attribute, unknowns.whole(attribute));
            } else if (known.knows(attribute)) {
                unknowns.variables.put(attribute, unknowns.single(attribute, known));
            }
        }
        return unknowns;
    }

    /** Returns the same variables but for one attribute, which gets new ones. */
    Unknowns<T> renewed(Attribute<T, ?> attribute) {
        Map<Attribute<T, ?>, Integer> other = new LinkedHashMap<>(variables);
        other.put(attribute, whole(attribute));
        return new Unknowns<>(space, other);
    }

    private int whole(Attribute<T, ?> attribute) {
        if (attribute instanceof Quantity<T, ?> quantity) {
            return space.number(quantity.leastEncoded(), quantity.greatestEncoded());
        }
        int first = space.choice(Space.upTo(sizeOf(attribute)));
        for (int i = 1; i < elements(attribute); i++) {
            space.choice(Space.upTo(2));
        }
        return first;
    }

    private int single(Attribute<T, ?> attribute, Row<T> row) {
        long encoded = row.encoded(attribute);
        if (attribute instanceof Quantity<T, ?>) {
            return space.number(encoded, encoded);
        } else if (!(attribute instanceof Choices<?, ?>)) {
            return space.choice(Space.only((int) encoded));
        }
        int first = space.choice(Space.only(element(attribute, row, 0)));
        for (int i = 1; i < elements(attribute); i++) {
            space.choice(Space.only(element(attribute, row, i)));
        }
        return first;
    }

    /** Returns whether a set in a row has an element: 1 or 0. */
    static <T> int element(Attribute<T, ?> set, Row<T> row, int element) {
        long word = row.values()[row.layout().slot(set) + element / Choices.PER_WORD];
        return (int) (word >>> (element % Choices.PER_WORD) & 1);
    }

    private static int sizeOf(Attribute<?, ?> attribute) {
        return attribute instanceof Choice<?, ?> choice ? choice.values().size() : 2;
    }

    /** Returns the number of variables that an attribute takes. */
    static int elements(Attribute<?, ?> attribute) {
        return attribute instanceof Choices<?, ?> choices ? choices.values().size() : 1;
    }

    boolean has(Attribute<T, ?> attribute) {
        return variables.containsKey(attribute);
    }

    boolean hasAll(Iterable<? extends Attribute<T, ?>> attributes) {
        for (Attribute<T, ?> attribute : attributes) {
            if (!has(attribute)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the variable of an attribute; of a set, that of its first element, the others follow it. */
    int variable(Attribute<T, ?> attribute) {
        Integer variable = variables.get(attribute);
        if (variable == null) {
            throw new IllegalArgumentException(attribute + " has no variable");
        }
        return variable;
    }

    /** Returns the row that a point stands for, with all facts that have a variable. */
    Row<T> row(Point point, Layout<T> layout) {
        Row<T> row = layout.nothing();
        for (Attribute<T, ?> attribute : layout.attributes()) {
            if (has(attribute)) {
                write(attribute, point, row.values(), layout.slot(attribute));
            }
        }
        return row;
    }

    private void write(Attribute<T, ?> attribute, Point point, long[] values, int slot) {
        int variable = variable(attribute);
        if (attribute instanceof Quantity<T, ?>) {
            values[slot] = point.numbers()[variable];
        } else if (attribute instanceof Choices<?, ?>) {
            Arrays.fill(values, slot, slot + attribute.width(), 0);
            for (int i = 0; i < elements(attribute); i++) {
                long bit = point.choices()[variable + i];
                values[slot + i / Choices.PER_WORD] |= bit << (i % Choices.PER_WORD);
            }
        } else {
            values[slot] = point.choices()[variable];
        }
    }
}
