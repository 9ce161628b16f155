package dev.governance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.house.types.Samples;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.ranking.League;
import dev.governance.scoring.ranking.LeagueEntry;
import dev.governance.scoring.ranking.LeagueHistory;
import dev.governance.scoring.ranking.LeagueId;
import dev.governance.scoring.ranking.LeagueTable;
import dev.governance.scoring.ranking.RankedEntry;
import dev.governance.scoring.ranking.RankedUnit;
import dev.governance.scoring.ranking.RankingStandard;

/** Samples of leagues and of what follows from them. */
final class RankingSamples {

    private static final League LEAGUE =
            new League(LeagueId.of("committees"), Sentence.of("Committees", "居委会"), Direction.HIGHER_IS_BETTER);
    private static final RankingStandard STANDARD =
            RankingStandard.builder().level(0.9).minimumSample(30).build();

    private RankingSamples() {}

    static void add(Samples samples) {
        LeagueTable before = table(2024, 70);
        LeagueTable after = table(2025, 82);
        samples.give(RankedEntry.class, before.ranked().get(0), before.ranked().get(1));
        samples.give(LeagueHistory.class, LeagueHistory.of(before), LeagueHistory.of(before, after));
    }

    private static LeagueTable table(int year, double score) {
        ImmutableList<LeagueEntry> entries =
                ImmutableList.of(entry("a", score, 100), entry("b", 75, 200), entry("c", 90, 3));
        return LeagueTable.of(LEAGUE, DateSpan.ofYear(year), entries, STANDARD);
    }

    private static LeagueEntry entry(String unit, double score, long sample) {
        return LeagueEntry.builder()
                .unit(RankedUnit.of(OrganizationId.of(unit)))
                .league(LEAGUE.id())
                .score(score)
                .error(1.5)
                .sample(sample)
                .build();
    }

    static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.of();
    }

    static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.of();
    }
}
