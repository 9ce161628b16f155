package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A value that changes by date (按日期变化的取值): on each day of its cover exactly one entry holds.
 *
 * <p>Entries never overlap and leave no silent hole: days without a value are an entry too, a gap with its reason. In
 * JSON it is the list of the entries. Immutable and thread-safe if the values are.
 *
 * @param <T> what changes; serialisable if the whole is to be serialised
 * @param entries the entries, the earliest first; at least one
 */
public record Dated<T>(@JsonValue ImmutableList<DatedEntry<T>> entries) implements Serializable {

    /**
     * Puts the entries into order and checks that they follow each other.
     *
     * @throws IllegalArgumentException if there is no entry, if two overlap, or if days between two of them are neither
     *     in an entry nor in a gap
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Dated {
        checkArgument(!entries.isEmpty(), "a dated value has at least one entry");
        entries = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.during().start()))
                .collect(toImmutableList());
        for (int next = 1; next < entries.size(); next++) {
            checkFollows(entries.get(next - 1).during(), entries.get(next).during());
        }
    }

    private static void checkFollows(DateSpan earlier, DateSpan later) {
        checkArgument(!earlier.overlaps(later), "%s overlaps %s", earlier, later);
        checkArgument(
                earlier.end().equals(later.start()),
                "nothing is said from %s to %s: write a gap and its reason",
                earlier.end(),
                later.start());
    }

    /**
     * Returns a value that holds on all days.
     *
     * @param <T> what holds
     * @param value the value
     * @return the dated value
     */
    public static <T> Dated<T> always(T value) {
        return of(DateSpan.always(), value);
    }

    /**
     * Returns a value that holds on some days.
     *
     * @param <T> what holds
     * @param during the days
     * @param value the value
     * @return the dated value
     */
    public static <T> Dated<T> of(DateSpan during, T value) {
        return new Dated<>(ImmutableList.of(DatedEntry.of(during, value)));
    }

    /**
     * Returns a builder.
     *
     * @param <T> what changes
     * @return a builder without entries
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Returns the value on a day.
     *
     * @param day the day
     * @return the value; absent in a gap and outside the {@link #cover}, never an older value
     */
    public Optional<T> at(LocalDate day) {
        return entryAt(day).flatMap(DatedEntry::value);
    }

    /**
     * Returns the entry for a day, a gap included.
     *
     * @param day the day
     * @return the entry; absent outside the {@link #cover}
     */
    public Optional<DatedEntry<T>> entryAt(LocalDate day) {
        return entries.stream().filter(entry -> entry.during().contains(day)).findFirst();
    }

    /**
     * Returns the days about which something is said.
     *
     * @return from the first day of the first entry to the end of the last one
     */
    public DateSpan cover() {
        return ImmutableDateSpan.of(
                entries.get(0).during().from(),
                entries.get(entries.size() - 1).during().to());
    }

    /**
     * Returns this with another value from a day on, as when a law is amended: what was said of that day and later days
     * is dropped.
     *
     * @param from the first day of the new value; after the first day of the {@link #cover}, at most at its end
     * @param value the new value
     * @return the changed value, which has no end
     * @throws IllegalArgumentException if the day is outside that range
     */
    public Dated<T> changedFrom(LocalDate from, T value) {
        checkArgument(
                from.isAfter(cover().start()) && !from.isAfter(cover().end()),
                "a change on %s does not continue what is said of %s",
                from,
                cover());
        Builder<T> changed = builder();
        DateSpan kept = DateSpan.before(from);
        for (DatedEntry<T> entry : entries) {
            entry.during().intersection(kept).ifPresent(during -> changed.put(entry, during));
        }
        return changed.put(DateSpan.starting(from), value).build();
    }

    /**
     * Builds a {@link Dated}; entries may come in any order.
     *
     * @param <T> what changes
     */
    public static final class Builder<T> {
        private final ImmutableList.Builder<DatedEntry<T>> entries = ImmutableList.builder();

        private Builder() {}

        /**
         * Says what holds on some days.
         *
         * @param during the days
         * @param value the value
         * @return this builder
         */
        public Builder<T> put(DateSpan during, T value) {
            entries.add(DatedEntry.of(during, value));
            return this;
        }

        /**
         * Says that there is no value on some days.
         *
         * @param during the days
         * @param why why there is none
         * @return this builder
         */
        public Builder<T> gap(DateSpan during, Sentence why) {
            entries.add(DatedEntry.ofGap(during, why));
            return this;
        }

        private void put(DatedEntry<T> entry, DateSpan during) {
            entries.add(
                    ImmutableDatedEntry.<T>builder().from(entry).during(during).build());
        }

        /**
         * Builds the value.
         *
         * @return the dated value
         * @throws IllegalArgumentException if the entries overlap, leave a hole or are none
         */
        public Dated<T> build() {
            return new Dated<>(entries.build());
        }
    }
}
