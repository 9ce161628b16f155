package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import dev.governance.RoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final LocalDate CODE = LocalDate.of(2021, 1, 1);
    private static final LocalDate REVISION = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 1, 1);
    private static final Sentence WHY = Sentence.of("No notice was found.", "未找到通知。");

    private static final Dated<Long> HOUSEHOLDS = Dated.<Long>builder()
            .put(DateSpan.starting(REVISION), 3000L)
            .put(DateSpan.of(CODE, REVISION), 700L)
            .build();

    private static final Dated<Long> WITH_GAP = Dated.<Long>builder()
            .put(DateSpan.before(CODE), 1L)
            .gap(DateSpan.of(CODE, REVISION), WHY)
            .put(DateSpan.of(REVISION, END), 2L)
            .build();

    @Test
    void changesOnTheDayOfTheLaw() {
        assertEquals(Optional.of(700L), HOUSEHOLDS.at(REVISION.minusDays(1)));
        assertEquals(Optional.of(3000L), HOUSEHOLDS.at(REVISION));
        assertEquals(Optional.empty(), HOUSEHOLDS.at(CODE.minusDays(1)));
        assertEquals(DateSpan.starting(CODE), HOUSEHOLDS.cover());
        assertEquals(Optional.of(5L), Dated.always(5L).at(LocalDate.MIN));
    }

    @Test
    void ordersItsEntries() {
        assertEquals(
                List.of(DateSpan.of(CODE, REVISION), DateSpan.starting(REVISION)),
                HOUSEHOLDS.entries().stream().map(DatedEntry::during).toList());
    }

    @Test
    void hasNoValueInAGapAndSaysWhy() {
        assertEquals(Optional.empty(), WITH_GAP.at(CODE));
        assertEquals(Optional.of(WHY), WITH_GAP.entryAt(CODE).flatMap(DatedEntry::gap));
        assertEquals(Optional.of(1L), WITH_GAP.at(CODE.minusDays(1)));
        assertEquals(Optional.empty(), WITH_GAP.entryAt(END));
        assertEquals(DateSpan.before(END), WITH_GAP.cover());
    }

    @Test
    void refusesOverlapsAndSilentHoles() {
        Dated.Builder<Long> overlap =
                Dated.<Long>builder().put(DateSpan.starting(CODE), 1L).put(DateSpan.starting(REVISION), 2L);
        assertEquals(
                "2021-01-01/.. overlaps 2026-01-01/..",
                assertThrows(IllegalArgumentException.class, overlap::build).getMessage());
        Dated.Builder<Long> hole =
                Dated.<Long>builder().put(DateSpan.before(CODE), 1L).put(DateSpan.starting(REVISION), 2L);
        assertEquals(
                "nothing is said from 2021-01-01 to 2026-01-01: write a gap and its reason",
                assertThrows(IllegalArgumentException.class, hole::build).getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Dated<Long>(ImmutableList.of()));
    }

    @Test
    void anEntryHasAValueOrAGap() {
        ImmutableDatedEntry.Builder<Long> neither =
                ImmutableDatedEntry.<Long>builder().during(DateSpan.always());
        assertThrows(IllegalStateException.class, neither::build);
        assertThrows(
                IllegalStateException.class, () -> neither.value(1L).gap(WHY).build());
    }

    @Test
    void isAmendedFromADayOn() {
        Dated<Long> amended = WITH_GAP.changedFrom(LocalDate.of(2027, 1, 1), 9L);
        assertEquals(Optional.of(9L), amended.at(LocalDate.of(2030, 1, 1)));
        assertEquals(Optional.of(2L), amended.at(LocalDate.of(2026, 12, 31)));
        assertEquals(Optional.of(WHY), amended.entryAt(CODE).flatMap(DatedEntry::gap));
        assertEquals(4, amended.entries().size());
        assertEquals(2, WITH_GAP.changedFrom(CODE, 9L).entries().size());
        assertEquals(Optional.of(2L), WITH_GAP.changedFrom(END, 9L).at(END.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> WITH_GAP.changedFrom(END.plusDays(1), 9L));
        assertThrows(IllegalArgumentException.class, () -> HOUSEHOLDS.changedFrom(CODE, 9L));
    }

    @Test
    void isTheListOfItsEntriesInJson() throws Exception {
        TypeReference<Dated<Money>> type = new TypeReference<>() {};
        Dated<Money> read = RoundTrip.read("""
                [{"during": "2026-01-01/..", "value": 500},
                 {"during": "2021-01-01/2026-01-01", "gap": {"en": "No notice was found.", "zh": "未找到通知。"}}]
                """, type);
        assertEquals(Optional.of(Money.ofFen(500)), read.at(REVISION));
        assertEquals(read, RoundTrip.throughJson(read, type));
        assertThrows(Exception.class, () -> RoundTrip.read("[{\"during\": \"2026-01-01/..\"}]", type));
        assertThrows(Exception.class, () -> RoundTrip.read("[]", type));
    }

    @Test
    void equalsWhateverTheOrderOfItsEntriesWas() {
        Dated<Long> again = Dated.of(DateSpan.of(CODE, REVISION), 700L).changedFrom(REVISION, 3000L);
        new EqualsTester()
                .addEqualityGroup(HOUSEHOLDS, again)
                .addEqualityGroup(WITH_GAP)
                .addEqualityGroup(Dated.always(700L))
                .testEquals();
        assertTrue(HOUSEHOLDS.toString().contains("2026-01-01/.."));
    }
}
