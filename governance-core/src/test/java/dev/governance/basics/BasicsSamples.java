package dev.governance.basics;

import dev.governance.house.types.Samples;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Samples of this room whose parts must fit each other. */
public final class BasicsSamples {

    private static final NormId<Long> HOUSEHOLDS = NormId.ofCount("grid.households");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Citation LAW = Citation.of("law", "1", DAY);

    private BasicsSamples() {}

    /** Gives pseudonyms that are found again in a text, norms with their evidence, holidays within their calendar. */
    public static void giveTo(Samples samples) {
        samples.prefer(PersonId.class, PersonId.of("person-17"), PersonId.of("person-18"));
        samples.give(NormEntry.class, entry("300"), entry("400"));
        samples.give(Norm.Verified.class, verified("300"), verified("400"));
        samples.give(Norm.Assumed.class, assumed("300"), assumed("400"));
        samples.give(NormUse.class, use("300"), use("400"));
        samples.give(Holiday.class, holiday(1), holiday(2));
        samples.give(HolidayCalendar.class, calendar(DayOfWeek.SATURDAY), calendar(DayOfWeek.SUNDAY));
    }

    private static NormEntry entry(String value) {
        return NormEntry.builder(HOUSEHOLDS, DateSpan.always())
                .evidence(Evidence.TEXT_READ)
                .value(value)
                .addCitations(LAW)
                .build();
    }

    private static Norm.Verified<Long> verified(String value) {
        return new Norm.Verified<>(HOUSEHOLDS, DAY, entry(value));
    }

    private static Norm.Assumed<Long> assumed(String value) {
        NormEntry entry = NormEntry.builder(HOUSEHOLDS, DateSpan.always())
                .evidence(Evidence.ASSUMED)
                .value(value)
                .reason(Sentence.of("nobody looked", "无人查证"))
                .build();
        return new Norm.Assumed<>(HOUSEHOLDS, DAY, entry);
    }

    private static NormUse use(String value) {
        return NormUse.builder()
                .id(HOUSEHOLDS)
                .profile(ProfileId.of("national"))
                .value(value)
                .evidence(Evidence.TEXT_READ)
                .build();
    }

    private static Holiday holiday(int days) {
        return new Holiday(Sentence.of("Labour Day", "劳动节"), DateSpan.of(DAY, DAY.plusDays(days)));
    }

    private static HolidayCalendar calendar(DayOfWeek rest) {
        return HolidayCalendar.builder()
                .name(Sentence.of("a year", "一年"))
                .cover(DateSpan.ofYear(2026))
                .addWeeklyRest(rest)
                .addHolidays(holiday(1))
                .addCitations(LAW)
                .build();
    }
}
