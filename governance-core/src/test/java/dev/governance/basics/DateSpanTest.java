package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

    private static final LocalDate CODE = LocalDate.of(2021, 1, 1);
    private static final LocalDate REVISION = LocalDate.of(2026, 1, 1);

    @Test
    void givesTheDayOfAChangeToTheNewLawAlone() {
        DateSpan old = DateSpan.of(CODE, REVISION);
        DateSpan revised = DateSpan.starting(REVISION);
        assertTrue(old.contains(REVISION.minusDays(1)) && !old.contains(REVISION));
        assertTrue(revised.contains(REVISION) && !revised.contains(REVISION.minusDays(1)));
        assertTrue(old.contains(CODE) && !old.contains(CODE.minusDays(1)));
        assertFalse(old.overlaps(revised));
        assertEquals(Optional.empty(), old.intersection(revised));
    }

    @Test
    void mayBeOpenAtEitherEnd() {
        assertTrue(DateSpan.starting(CODE).contains(LocalDate.MAX));
        assertTrue(DateSpan.before(CODE).contains(LocalDate.MIN));
        assertTrue(DateSpan.always().contains(LocalDate.MIN));
        assertTrue(DateSpan.always().contains(LocalDate.MAX));
        assertFalse(DateSpan.before(CODE).contains(CODE));
        assertEquals(Optional.empty(), DateSpan.before(CODE).from());
        assertEquals(Optional.of(CODE), DateSpan.before(CODE).to());
        assertEquals(OptionalLong.empty(), DateSpan.before(CODE).days());
        assertEquals(OptionalLong.empty(), DateSpan.starting(CODE).days());
        assertEquals(OptionalLong.of(366), DateSpan.ofYear(2024).days());
    }

    @Test
    void holdsAtLeastOneDay() {
        assertEquals(OptionalLong.of(1), DateSpan.of(CODE, CODE.plusDays(1)).days());
        assertThrows(IllegalStateException.class, () -> DateSpan.of(CODE, CODE));
        assertThrows(IllegalStateException.class, () -> DateSpan.of(REVISION, CODE));
        assertThrows(IllegalStateException.class, () -> DateSpan.starting(LocalDate.MAX));
        assertThrows(IllegalStateException.class, () -> DateSpan.before(LocalDate.of(0, 12, 31)));
        assertThrows(IllegalStateException.class, () -> DateSpan.starting(LocalDate.of(0, 12, 31)));
        assertThrows(IllegalStateException.class, () -> DateSpan.ofYear(9999));
        assertEquals(OptionalLong.of(365), DateSpan.ofYear(1).days());
        assertEquals(OptionalLong.of(365), DateSpan.ofYear(9998).days());
    }

    @Test
    void isWrittenWithTwoPointsForAnOpenEnd() {
        assertEquals("2021-01-01/2026-01-01", DateSpan.of(CODE, REVISION).toString());
        assertEquals("2021-01-01/..", DateSpan.starting(CODE).toString());
        assertEquals("../2021-01-01", DateSpan.before(CODE).toString());
        assertEquals("../..", DateSpan.always().toString());
        assertEquals("0001-01-01/0002-01-01", DateSpan.ofYear(1).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-01-01",
                "2021-01-01/",
                "/2021-01-01",
                "2021-1-1/..",
                "2021-02-29/..",
                "2021-13-01/..",
                "2021-01-01/2022-01-01/2023-01-01",
                " 2021-01-01/..",
                "2021-01-01 / 2022-01-01",
                "+12021-01-01/..",
                "２021-01-01/.."
            })
    void refusesOtherForms(String text) {
        assertThrows(IllegalArgumentException.class, () -> DateSpan.parse(text));
    }

    @Test
    void equalsByItsEnds() {
        new EqualsTester()
                .addEqualityGroup(DateSpan.of(CODE, REVISION), DateSpan.parse("2021-01-01/2026-01-01"))
                .addEqualityGroup(DateSpan.starting(CODE), DateSpan.parse("2021-01-01/.."))
                .addEqualityGroup(DateSpan.before(CODE))
                .addEqualityGroup(DateSpan.always(), DateSpan.parse("../.."))
                .testEquals();
    }
}
