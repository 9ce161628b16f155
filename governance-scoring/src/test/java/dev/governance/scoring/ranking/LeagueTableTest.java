package dev.governance.scoring.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.basics.Sentence;
import dev.governance.scoring.index.Direction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeagueTableTest {

    private static List<Double> ranks(LeagueTable table) {
        return table.ranked().stream().map(RankedEntry::rank).toList();
    }

    private static LeagueEntry.Builder blank(int number) {
        return LeagueEntry.builder().unit(Leagues.unit(number)).league(Leagues.COMMITTEES.id());
    }

    private static LeagueTable of(RankingStandard standard, LeagueEntry... entries) {
        return LeagueTable.of(Leagues.COMMITTEES, DateSpan.ofYear(2025), List.of(entries), standard);
    }

    @ParameterizedTest
    @CsvSource({"COMPETITION, 1, 2, 2, 4", "DENSE, 1, 2, 2, 3", "FRACTIONAL, 1, 2.5, 2.5, 4"})
    void equalScoresGetWhatTheNamedRuleSays(TieRule ties, double a, double b, double c, double d) {
        RankingStandard standard = Leagues.STANDARD.toBuilder().ties(ties).build();
        assertEquals(List.of(a, b, c, d), ranks(Leagues.table(2025, standard, 1, 90, 80, 80, 70)));
    }

    @Test
    void withoutErrorTheRanksAreCertain() {
        LeagueTable table = Leagues.table(2025, 0, 70, 90, 80, 80);
        assertEquals(
                List.of("1", "2–3", "2–3", "4"),
                table.ranked().stream().map(one -> one.alone().toString()).toList());
        assertEquals(
                List.of("1", "2–3", "2–3", "4"),
                table.ranked().stream().map(one -> one.together().toString()).toList());
    }

    @Test
    void withMuchErrorEveryRankIsPossible() {
        LeagueTable table = Leagues.table(2025, 50, 70, 90, 80, 85);
        table.ranked().forEach(one -> assertEquals(new RankRange(1, 4), one.together()));
        table.ranked().forEach(one -> assertEquals(new RankRange(1, 4), one.alone()));
        assertEquals(4, table.possiblyBest(1).size());
        assertEquals(4, table.possiblyWorst(1).size());
    }

    @Test
    void theBestAndTheWorstAreFoundFromTheirOwnEnd() {
        LeagueTable table = Leagues.table(2025, 1, 70, 90, 89, 40);
        assertEquals(Set.of(Leagues.unit(1), Leagues.unit(2)), table.possiblyBest(1));
        assertEquals(Set.of(Leagues.unit(3)), table.possiblyWorst(1));
        assertEquals(Set.of(Leagues.unit(3), Leagues.unit(0)), table.possiblyWorst(2));
        assertThrows(IllegalArgumentException.class, () -> table.possiblyBest(0));
    }

    @Test
    void whereLessIsBetterTheLeastIsFirst() {
        League lower =
                new League(Leagues.COMMITTEES.id(), Sentence.of("Days until done", "办结天数"), Direction.LOWER_IS_BETTER);
        LeagueTable table = LeagueTable.of(
                lower,
                DateSpan.ofYear(2025),
                List.of(Leagues.entry(0, 9, 0.1), Leagues.entry(1, 3, 0.1), Leagues.entry(2, 6, 0.1)),
                Leagues.STANDARD);
        assertEquals(Leagues.unit(1), table.ranked().get(0).entry().unit());
        assertEquals(
                new RankRange(3, 3), table.entry(Leagues.unit(0)).orElseThrow().together());
        assertEquals(6, table.lead(Leagues.unit(1), Leagues.unit(0)).value());
        assertEquals(Set.of(Leagues.unit(0)), table.possiblyWorst(1));
    }

    @Test
    void whoCannotHonestlyBeRankedIsListedApart() {
        RankingStandard thirty = Leagues.STANDARD.toBuilder().minimumSample(30).build();
        LeagueTable table = of(
                thirty,
                blank(0).score(90.0).error(1.0).sample(30L).build(),
                blank(1).sample(500L).build(),
                blank(2).score(100.0).sample(500L).build(),
                blank(3).score(100.0).error(1.0).build(),
                blank(4).score(100.0).error(1.0).sample(22L).build());
        assertEquals(1, table.ranked().size());
        assertEquals(
                List.of(
                        "ranking.no-data",
                        "ranking.error-unknown",
                        "ranking.sample-unknown",
                        "ranking.sample-too-small"),
                table.apart().stream().map(one -> one.why().code()).toList());
        assertEquals("22", table.apart().get(3).why().values().get("sample"));
        assertTrue(table.entry(Leagues.unit(4)).isEmpty());
    }

    @Test
    void aSingleWorkerIsRankedOnlyWhereSomebodyAnswersForItInWords() {
        LeagueEntry worker = LeagueEntry.builder()
                .unit(new RankedUnit.SingleWorker(PersonId.of("w-1")))
                .league(Leagues.COMMITTEES.id())
                .estimate(new ScoreEstimate(99, 1))
                .build();
        LeagueTable refused = of(Leagues.STANDARD, worker, Leagues.entry(0, 80, 1));
        assertEquals("ranking.worker-refused", refused.apart().get(0).why().code());
        assertEquals(1, refused.ranked().size());

        RankingStandard inWords = Leagues.STANDARD.toBuilder()
                .workersInWords(Sentence.of("The congress of workers agreed on 1 March.", "职工大会三月一日通过。"))
                .build();
        assertEquals(2, of(inWords, worker, Leagues.entry(0, 80, 1)).ranked().size());
        LeagueTable.Builder smuggled = LeagueTable.builder()
                .league(refused.league())
                .period(refused.period())
                .standard(Leagues.STANDARD)
                .ranked(of(inWords, worker).ranked());
        assertThrows(IllegalStateException.class, smuggled::build);
    }

    @Test
    void nobodyIsComparedAcrossLeagues() {
        LeagueEntry elsewhere = LeagueEntry.builder()
                .unit(Leagues.unit(7))
                .league(LeagueId.of("departments"))
                .estimate(new ScoreEstimate(99, 1))
                .build();
        assertThrows(IllegalArgumentException.class, () -> of(Leagues.STANDARD, elsewhere));
        LeagueTable table = Leagues.table(2025, 1, 70, 90);
        assertThrows(IllegalArgumentException.class, () -> table.lead(Leagues.unit(0), Leagues.unit(7)));
        ScoreEstimate lead = table.lead(Leagues.unit(1), Leagues.unit(0));
        assertEquals(20, lead.value());
        assertEquals(StrictMath.sqrt(2), lead.error());
    }

    @Test
    void aUnitStandsOnce() {
        LeagueEntry entry = Leagues.entry(0, 80, 1);
        assertThrows(IllegalStateException.class, () -> of(Leagues.STANDARD, entry, entry));
    }

    @Test
    void anEmptyLeagueIsAnEmptyTable() {
        LeagueTable none = Leagues.table(2025, 1);
        assertTrue(none.ranked().isEmpty());
        assertTrue(none.possiblyBest(1).isEmpty());
        assertEquals(
                new RankRange(1, 1), Leagues.table(2025, 1, 5).ranked().get(0).together());
    }

    @Test
    void rangesTellWhatIsSure() {
        RankRange range = new RankRange(3, 5);
        assertTrue(range.isSurelyWithinBest(5));
        assertFalse(range.isSurelyWithinBest(4));
        assertTrue(range.isSurelyWithinWorst(8, 10));
        assertFalse(range.isSurelyWithinWorst(7, 10));
        assertTrue(range.contains(3) && range.contains(5));
        assertFalse(range.contains(2) || range.contains(6));
        assertThrows(IllegalArgumentException.class, () -> new RankRange(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new RankRange(2, 1));
    }

    @Test
    void aHistoryIsOneLeagueInOrder() {
        LeagueTable first = Leagues.table(2024, 1, 70, 90);
        LeagueTable second = Leagues.table(2025, 1, 75, 85, 60);
        LeagueHistory history = LeagueHistory.of(first, second);
        assertEquals(second, history.latest());
        assertEquals(first, history.previous().orElseThrow());
        assertEquals(2, history.last(Leagues.unit(0), 2).size());
        assertEquals(List.of(), history.last(Leagues.unit(2), 2));
        assertEquals(List.of(), history.last(Leagues.unit(0), 3));
        assertThrows(IllegalArgumentException.class, () -> LeagueHistory.of(second, first));
        assertThrows(IllegalArgumentException.class, () -> LeagueHistory.of(first, first));
        assertThrows(IllegalArgumentException.class, LeagueHistory::of);
    }
}
