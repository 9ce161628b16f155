package dev.governance.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a subject into a row, grouped by kind: facts that are always known go without a box, and each goes through one call
 * only.
 */
final class RowReader<T> {

    private final Reading.OfLong<T>[] counts;
    private final Count<T>[] countAttributes;
    private final int[] countSlots;
    private final long[] least;
    private final long[] greatest;
    private final Reading.OfFlag<T>[] flags;
    private final int[] flagSlots;
    private final Choice<T, Object>[] choices;
    private final Reading<T, Object>[] choiceReadings;
    private final int[] choiceSlots;
    private final Attribute<T, ?>[] others;
    private final int[] otherSlots;

    private RowReader(
            List<Count<T>> counts,
            List<Flag<T>> flags,
            List<Choice<T, Object>> choices,
            List<Attribute<T, ?>> others,
            Layout<T> layout) {
        this.countAttributes = array(new Count[0], counts);
        this.counts =
                array(new Reading.OfLong[0], counts.stream().map(Count::direct).toList());
        this.countSlots = counts.stream().mapToInt(layout::slot).toArray();
        this.least = counts.stream().mapToLong(Count::leastEncoded).toArray();
        this.greatest = counts.stream().mapToLong(Count::greatestEncoded).toArray();
        this.flags =
                array(new Reading.OfFlag[0], flags.stream().map(Flag::direct).toList());
        this.flagSlots = flags.stream().mapToInt(layout::slot).toArray();
        this.choices = array(new Choice[0], choices);
        this.choiceReadings =
                array(new Reading[0], choices.stream().map(Choice::direct).toList());
        this.choiceSlots = choices.stream().mapToInt(layout::slot).toArray();
        this.others = array(new Attribute[0], others);
        this.otherSlots = others.stream().mapToInt(layout::slot).toArray();
    }

    @SuppressWarnings("unchecked") // a reading is only ever asked for what its own attribute takes
    static <T> RowReader<T> of(Layout<T> layout) {
        List<Count<T>> counts = new ArrayList<>();
        List<Flag<T>> flags = new ArrayList<>();
        List<Choice<T, Object>> choices = new ArrayList<>();
        List<Attribute<T, ?>> others = new ArrayList<>();
        for (Attribute<T, ?> attribute : layout.attributes()) {
            if (attribute instanceof Count<?> count && count.direct() != null) {
                counts.add((Count<T>) count);
            } else if (attribute instanceof Flag<?> flag && flag.direct() != null) {
                flags.add((Flag<T>) flag);
            } else if (attribute instanceof Choice<?, ?> choice && choice.direct() != null) {
                choices.add((Choice<T, Object>) choice);
            } else {
                others.add(attribute);
            }
        }
        return new RowReader<>(counts, flags, choices, others, layout);
    }

    /** Reads all facts and tells whether all are known. */
    boolean read(T subject, long[] row) {
        for (int i = 0; i < counts.length; i++) {
            long value = counts[i].read(subject);
            if (value < least[i] || value > greatest[i]) {
                throw countAttributes[i].outside(value);
            }
            row[countSlots[i]] = value;
        }
        for (int i = 0; i < flags.length; i++) {
            row[flagSlots[i]] = flags[i].read(subject) ? 1 : 0;
        }
        for (int i = 0; i < choiceReadings.length; i++) {
            choices[i].write(choiceReadings[i].read(subject), row, choiceSlots[i]);
        }
        return readOthers(subject, row);
    }

    private boolean readOthers(T subject, long[] row) {
        boolean complete = true;
        for (int i = 0; i < others.length; i++) {
            others[i].read(subject, row, otherSlots[i]);
            complete &= row[otherSlots[i]] != Attribute.MISSING;
        }
        return complete;
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <E> E[] array(Object[] none, List<?> elements) {
        return (E[]) elements.toArray(none);
    }
}
