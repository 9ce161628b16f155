package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.io.Resources;
import dev.governance.RoundTrip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    /** The two notices of the State Council, as the jar ships them. */
    static final HolidayCalendar CHINA = china();

    private static final Citation SOURCE =
            Citation.builder().document("Invented for a test").build();

    private static HolidayCalendar china() {
        try {
            return RoundTrip.read(
                    Resources.toString(
                            Resources.getResource("dev/governance/json/holidays-china.json"), StandardCharsets.UTF_8),
                    HolidayCalendar.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Each notice says after "共" how many days a holiday has, and names the weekday of each of its days. */
    @Test
    void shipsTheHolidaysOfTwoNotices() {
        assertEquals(
                List.of(1L, 8L, 3L, 5L, 3L, 8L, 3L, 9L, 3L, 5L, 3L, 3L, 7L),
                CHINA.holidays().stream()
                        .map(holiday -> holiday.during().days().orElseThrow())
                        .toList());
        assertEquals(
                List.of("WED", "TUE", "FRI", "THU", "SAT", "WED", "THU", "SUN", "SAT", "FRI", "FRI", "FRI", "THU"),
                CHINA.holidays().stream()
                        .map(holiday -> weekday(holiday.during().start()))
                        .toList());
        assertEquals(
                List.of("SUN", "SAT", "SUN", "SUN", "SAT", "SUN", "SAT", "SAT", "SAT", "SUN", "SAT"),
                CHINA.makeUpDays().stream().map(WorkingCalendarTest::weekday).toList());
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().name().substring(0, 3);
    }

    /** 365 days less 104 days of weekends and 13 public holidays, each made up for where it falls on a weekend. */
    @ParameterizedTest
    @CsvSource({"2025, 248", "2026, 248"})
    void countsTheWorkingDaysOfAYear(int year, int workingDays) {
        long counted = IntStream.rangeClosed(1, 365)
                .mapToObj(n -> LocalDate.ofYearDay(year, n))
                .filter(day -> CHINA.isWorkingDay(day).asOptional().orElseThrow())
                .count();
        assertEquals(workingDays, counted);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, true", "2026-02-14, true", "2026-02-15, false", "2026-02-23, false", "2026-02-24, true",
        "2026-02-28, true", "2026-03-01, false", "2026-09-20, true", "2026-01-01, false", "2026-12-31, true"
    })
    void movesWorkingDaysOntoWeekends(LocalDate day, boolean working) {
        assertEquals(Answer.known(working), CHINA.isWorkingDay(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 0, 2026-02-13",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-15, 1, 2026-02-24",
        "2026-09-30, 15, 2026-10-27",
        "2026-09-01, 30, 2026-10-19"
    })
    void countsFromTheDayAfter(LocalDate start, int days, LocalDate last) {
        assertEquals(Answer.known(last), CHINA.plusWorkingDays(start, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13, 0",
        "2026-02-13, 2026-02-14, 1",
        "2026-02-13, 2026-02-23, 1",
        "2026-02-13, 2026-02-24, 2",
        "2026-02-24, 2026-02-13, -2",
        "2026-09-01, 2026-10-19, 30",
        "2026-09-01, 2026-10-18, 29"
    })
    void countsTheDaysBetween(LocalDate start, LocalDate end, int days) {
        assertEquals(Answer.known(days), CHINA.workingDaysBetween(start, end));
    }

    @Test
    void movesTheEndOfAPeriodOffADayOfRest() {
        LocalDate eve = LocalDate.of(2026, 2, 14);
        assertEquals(Answer.known(eve), CHINA.workingDayFrom(eve));
        assertEquals(Answer.known(LocalDate.of(2026, 2, 24)), CHINA.workingDayFrom(eve.plusDays(1)));
    }

    @Test
    void refusesToGuessBeyondItsCover() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        Finding why = assertInstanceOf(Answer.Unknown.class, CHINA.isWorkingDay(newYear))
                .why();
        assertEquals("calendar.out-of-range", why.code());
        assertEquals("2027-01-01", why.values().get("day"));
        assertEquals("2025-01-01/2027-01-01", why.values().get("cover"));
        assertEquals(CHINA.citations(), why.citations());
        assertEquals(Finding.Severity.WARNING, why.severity());
        assertEquals(Answer.unknown(why), CHINA.plusWorkingDays(newYear.minusDays(3), 10));
        assertEquals(Answer.unknown(why), CHINA.workingDaysBetween(newYear.minusDays(3), newYear.plusDays(9)));
        assertEquals(Answer.unknown(why), CHINA.workingDaysBetween(newYear.plusDays(9), newYear.minusDays(3)));
        assertEquals(Answer.unknown(why), CHINA.workingDayFrom(newYear));
        assertInstanceOf(Answer.Unknown.class, CHINA.isWorkingDay(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void doesNotSearchForEver() {
        WorkingCalendar never = day -> Answer.known(false);
        Finding why = assertInstanceOf(Answer.Unknown.class, never.plusWorkingDays(LocalDate.of(2026, 1, 1), 1))
                .why();
        assertEquals("calendar.no-working-day", why.code());
        assertEquals("2026-01-02", why.values().get("day"));
        WorkingCalendar late = day -> Answer.known(day.equals(LocalDate.of(2028, 1, 3)));
        assertEquals(Answer.known(LocalDate.of(2028, 1, 3)), late.plusWorkingDays(LocalDate.of(2026, 1, 1), 1));
        assertInstanceOf(Answer.Unknown.class, late.plusWorkingDays(LocalDate.of(2025, 12, 31), 1));
    }

    @Test
    void countsForwardOnly() {
        assertThrows(IllegalArgumentException.class, () -> CHINA.plusWorkingDays(LocalDate.of(2026, 1, 1), -1));
    }

    @Test
    void refusesContradictoryData() {
        assertRefused(empty().addMakeUpDays(LocalDate.of(2026, 1, 5)));
        assertRefused(empty().addMakeUpDays(LocalDate.of(2027, 1, 3)));
        assertRefused(empty().addHolidays(holiday("2026-12-31/2027-01-02")));
        assertRefused(empty().addHolidays(holiday("2026-01-01/2026-01-05")).addMakeUpDays(LocalDate.of(2026, 1, 4)));
        assertRefused(empty().cover(DateSpan.starting(LocalDate.of(2026, 1, 1))));
        assertThrows(IllegalArgumentException.class, () -> holiday("2026-12-31/.."));
        assertRefused(HolidayCalendar.builder()
                .name(SampleNorms.INVENTED)
                .cover(DateSpan.ofYear(2026))
                .addWeeklyRest(DayOfWeek.SUNDAY));
    }

    private static HolidayCalendar.Builder empty() {
        HolidayCalendar.Builder builder = HolidayCalendar.builder();
        builder.name(SampleNorms.INVENTED)
                .cover(DateSpan.ofYear(2026))
                .addWeeklyRest(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .addCitations(SOURCE);
        return builder;
    }

    private static Holiday holiday(String during) {
        return new Holiday(SampleNorms.INVENTED, DateSpan.parse(during));
    }

    private static void assertRefused(ImmutableHolidayCalendar.Builder builder) {
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void takesAnyWeek() {
        HolidayCalendar workers = ImmutableHolidayCalendar.builder()
                .from(empty().build())
                .weeklyRest(List.of(DayOfWeek.MONDAY))
                .build();
        assertEquals(Answer.known(true), workers.isWorkingDay(LocalDate.of(2026, 1, 4)));
        assertEquals(Answer.known(false), workers.isWorkingDay(LocalDate.of(2026, 1, 5)));
    }
}
