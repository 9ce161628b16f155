package dev.governance.basics;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A calendar made of data (节假日安排): weekly days of rest, holidays, and days of rest on which people work (调休上班).
 *
 * <p>It answers for the days of its cover and refuses all others. The notice on the next year may move days at the end
 * of the last year covered; then the data of that year has to be mended too. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHolidayCalendar.class)
@JsonDeserialize(as = ImmutableHolidayCalendar.class)
@JsonPropertyOrder({"name", "cover", "weeklyRest", "holidays", "makeUpDays", "citations"})
public abstract class HolidayCalendar implements WorkingCalendar {

    HolidayCalendar() {}

    /**
     * Returns what the calendar is called.
     *
     * @return the name
     */
    public abstract Sentence name();

    /**
     * Returns the days for which the calendar answers.
     *
     * @return a span with both ends
     */
    public abstract DateSpan cover();

    /**
     * Returns the days of the week on which people rest where nothing else is said.
     *
     * @return the days; none, if people work all week
     */
    public abstract ImmutableSet<DayOfWeek> weeklyRest();

    /**
     * Returns the holidays, each with the days moved next to it.
     *
     * @return the holidays
     */
    public abstract ImmutableList<Holiday> holidays();

    /**
     * Returns the weekly days of rest on which people work to make up for a holiday (调休上班).
     *
     * @return the days
     */
    public abstract ImmutableSet<LocalDate> makeUpDays();

    /**
     * Returns where holidays and make-up days come from.
     *
     * @return the citations; at least one
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Answer<Boolean> isWorkingDay(LocalDate day) {
        if (!cover().contains(day)) {
            return Answer.unknown(Finding.builder("calendar.out-of-range")
                    .severity(Finding.Severity.WARNING)
                    .putValues("day", day.toString())
                    .putValues("cover", cover().toString())
                    .addAllCitations(citations())
                    .build());
        }
        boolean rest = weeklyRest().contains(day.getDayOfWeek()) || isHoliday(day);
        return Answer.known(!rest || makeUpDays().contains(day));
    }

    /** Counts by a table where all days are in the cover; otherwise day by day, to the first that is not. */
    @Override
    public Answer<Integer> workingDaysBetween(LocalDate start, LocalDate end) {
        boolean ahead = !end.isBefore(start);
        return table().covers(ahead ? start : end, ahead ? end : start)
                ? Answer.known(ahead ? table().between(start, end) : -table().between(end, start))
                : WorkingCalendar.super.workingDaysBetween(start, end);
    }

    @Value.Lazy
    @JsonIgnore
    WorkingDayTable table() {
        return WorkingDayTable.of(this);
    }

    private boolean isHoliday(LocalDate day) {
        return holidays().stream().anyMatch(holiday -> holiday.during().contains(day));
    }

    @Value.Check
    void check() {
        checkState(cover().days().isPresent(), "a calendar's cover begins and ends, but was %s", cover());
        checkState(!citations().isEmpty(), "a calendar names its source");
        for (Holiday holiday : holidays()) {
            checkState(cover().encloses(holiday.during()), "%s is not in the cover %s", holiday, cover());
        }
        for (LocalDate day : makeUpDays()) {
            checkState(cover().contains(day), "%s is not in the cover %s", day, cover());
            checkState(!isHoliday(day), "%s is both a holiday and a make-up day", day);
            checkState(
                    weeklyRest().contains(day.getDayOfWeek()),
                    "%s is a %s, on which people work anyway",
                    day,
                    day.getDayOfWeek());
        }
    }

    /** Builds a {@link HolidayCalendar}. */
    public static final class Builder extends ImmutableHolidayCalendar.Builder {
        Builder() {}
    }
}
