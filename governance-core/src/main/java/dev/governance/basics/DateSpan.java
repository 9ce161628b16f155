package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The days from one date up to, but without, another (期间); either end may be open.
 *
 * <p>A law in force from 1 January 2021 until another replaces it on 1 January 2026 is
 * {@code 2021-01-01/2026-01-01}: the day of the change belongs to the new law alone. A span holds at least one day. In
 * JSON a span is the text that {@link #toString} writes. Immutable and thread-safe.
 */
@Value.Immutable(builder = false)
public abstract class DateSpan implements Serializable {

    private static final String OPEN = "..";
    private static final Pattern TEXT =
            Pattern.compile("(\\.\\.|[0-9]{4}-[0-9]{2}-[0-9]{2})/(\\.\\.|[0-9]{4}-[0-9]{2}-[0-9]{2})");

    DateSpan() {}

    /**
     * Returns the first day.
     *
     * @return the first day; absent if the span has no beginning
     */
    @Value.Parameter
    public abstract Optional<LocalDate> from();

    /**
     * Returns the day after the last one.
     *
     * @return the first day that is no longer in the span; absent if the span has no end
     */
    @Value.Parameter
    public abstract Optional<LocalDate> to();

    /**
     * Returns a span with both ends.
     *
     * @param from the first day
     * @param to the day after the last one; later than the first day
     * @return the span
     * @throws IllegalStateException if the span would hold no day
     */
    public static DateSpan of(LocalDate from, LocalDate to) {
        return ImmutableDateSpan.of(Optional.of(from), Optional.of(to));
    }

    /**
     * Returns the span that begins on a day and has no end.
     *
     * @param from the first day
     * @return the span
     */
    public static DateSpan starting(LocalDate from) {
        return ImmutableDateSpan.of(Optional.of(from), Optional.empty());
    }

    /**
     * Returns the span of all days before a day.
     *
     * @param to the day after the last one
     * @return the span
     */
    public static DateSpan before(LocalDate to) {
        return ImmutableDateSpan.of(Optional.empty(), Optional.of(to));
    }

    /**
     * Returns the span of all days.
     *
     * @return the span that is open at both ends
     */
    public static DateSpan always() {
        return ImmutableDateSpan.of(Optional.empty(), Optional.empty());
    }

    /**
     * Returns a calendar year.
     *
     * @param year from 1 to 9998
     * @return the days from 1 January to 31 December
     */
    public static DateSpan ofYear(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /**
     * Reads a span such as {@code 2021-01-01/2026-01-01}, {@code 2026-01-01/..} or {@code ../2021-01-01}: the first
     * day and the day after the last one, with two points for an open end (ISO 8601-2).
     *
     * @param text the text
     * @return the span
     * @throws IllegalArgumentException if the text has another form or names a day that is in no calendar
     * @throws IllegalStateException if the span would hold no day
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateSpan parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        checkArgument(matcher.matches(), "a span of days is written like 2021-01-01/2026-01-01, but was: %s", text);
        return ImmutableDateSpan.of(end(matcher.group(1)), end(matcher.group(2)));
    }

    private static Optional<LocalDate> end(String text) {
        try {
            return text.equals(OPEN) ? Optional.empty() : Optional.of(day(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no calendar has the day " + text, e);
        }
    }

    /** Reads what has the form of a day; a formatter, which knows many forms, takes ten times as long. */
    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    @Value.Check
    void check() {
        from().ifPresent(DateSpan::checkYear);
        to().ifPresent(DateSpan::checkYear);
        checkState(start().isBefore(end()), "a span holds at least one day, but was %s", this);
    }

    private static void checkYear(LocalDate day) {
        checkState(day.getYear() >= 1 && day.getYear() <= 9999, "a span lies in the years 1 to 9999, not at %s", day);
    }

    /**
     * Returns whether a day is in the span.
     *
     * @param day the day
     * @return true from the first day on, and before {@link #to}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && to().map(day::isBefore).orElse(true);
    }

    /**
     * Returns whether all days of another span are in this one.
     *
     * @param other the other span
     * @return true if they are
     */
    public boolean encloses(DateSpan other) {
        return !other.start().isBefore(start()) && !other.end().isAfter(end());
    }

    /**
     * Returns whether two spans have a day in common.
     *
     * @param other the other span
     * @return true if they have
     */
    public boolean overlaps(DateSpan other) {
        return start().isBefore(other.end()) && other.start().isBefore(end());
    }

    /**
     * Returns the days that two spans have in common.
     *
     * @param other the other span
     * @return the common days; absent if there are none
     */
    public Optional<DateSpan> intersection(DateSpan other) {
        return overlaps(other)
                ? Optional.of(ImmutableDateSpan.of(
                        start().isBefore(other.start()) ? other.from() : from(),
                        end().isBefore(other.end()) ? to() : other.to()))
                : Optional.empty();
    }

    /**
     * Returns how many days the span holds.
     *
     * @return the number of days, at least one; absent if an end is open
     */
    public OptionalLong days() {
        return from().isPresent() && to().isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(start(), end()))
                : OptionalLong.empty();
    }

    /** Returns the first day, the earliest there is for an open beginning. */
    LocalDate start() {
        return from().orElse(LocalDate.MIN);
    }

    /** Returns the day after the last one, the latest there is for an open end. */
    LocalDate end() {
        return to().orElse(LocalDate.MAX);
    }

    /** Returns the span as {@link #parse} reads it. */
    @Override
    @JsonValue
    public final String toString() {
        return from().map(LocalDate::toString).orElse(OPEN) + "/"
                + to().map(LocalDate::toString).orElse(OPEN);
    }
}
