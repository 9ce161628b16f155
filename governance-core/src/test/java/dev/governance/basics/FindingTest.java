package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    @Test
    void isAFaultUnlessItIsSaid() {
        assertEquals(
                Finding.Severity.FAULT,
                Finding.builder("grid.below-minimum").build().severity());
        assertEquals(
                Finding.Severity.NOTE,
                Finding.builder("a").severity(Finding.Severity.NOTE).build().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Grid", "grid below", "grid..below", "grid-", ".grid", "grid_below", "网格"})
    void refusesOtherCodes(String code) {
        assertThrows(IllegalStateException.class, Finding.builder(code)::build);
    }

    @Test
    void tellsItsValuesInTheirOrder() {
        Finding finding = Finding.builder("a.b-2")
                .putValues("required", "200")
                .putValues("found", "150")
                .build();
        assertEquals(List.of("required", "found"), finding.values().keySet().asList());
    }

    @Test
    void namesASourceOnceWhereItNamedItFirst() {
        Citation law = Citation.of("城市居民委员会组织法", "20", LocalDate.of(2018, 12, 29));
        Citation rules = Citation.of("上海市居民委员会工作条例", "27", LocalDate.of(2020, 5, 14));
        Finding finding = Finding.builder("a")
                .subject("grid-7")
                .addCitations(law, rules, law)
                .putValues("x", "1")
                .build();
        assertEquals(
                Finding.builder("a")
                        .subject("grid-7")
                        .addCitations(law, rules)
                        .putValues("x", "1")
                        .build(),
                finding);
    }

    @Test
    void whatIsReadFromAFileNamesASourceOnce() {
        Citation law = Citation.of("城市居民委员会组织法", "20", LocalDate.of(2018, 12, 29));
        NormId<Long> days = NormId.ofCount("example.days");
        assertThrows(
                IllegalStateException.class,
                NormUse.builder()
                        .id(days)
                        .profile(ProfileId.national())
                        .value("1")
                        .evidence(Evidence.TEXT_READ)
                        .addCitations(law, law)::build);
        assertThrows(
                IllegalStateException.class,
                NormEntry.builder(days, DateSpan.always())
                        .value("1")
                        .evidence(Evidence.TEXT_READ)
                        .addCitations(law, law)::build);
        assertThrows(
                IllegalStateException.class,
                HolidayCalendar.builder()
                        .from(WorkingCalendarTest.CHINA)
                        .addAllCitations(WorkingCalendarTest.CHINA.citations())::build);
    }

    @Test
    void equalsByAllItsParts() {
        new EqualsTester()
                .addEqualityGroup(
                        Finding.builder("a").subject("grid-7").build(),
                        Finding.builder("a").subject("grid-7").build())
                .addEqualityGroup(Finding.builder("a").build())
                .addEqualityGroup(Finding.builder("a").putValues("x", "1").build())
                .testEquals();
    }
}
