package dev.governance.scoring.ranking;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.index.Direction;
import java.util.stream.IntStream;

/** Leagues of invented bodies, called u0, u1 and so on. */
final class Leagues {

    static final League COMMITTEES =
            new League(LeagueId.of("committees"), Sentence.of("Committees", "居委会"), Direction.HIGHER_IS_BETTER);
    static final RankingStandard STANDARD =
            RankingStandard.builder().level(0.95).minimumSample(0).build();

    private Leagues() {}

    static RankedUnit unit(int number) {
        return RankedUnit.of(OrganizationId.of("u" + number));
    }

    static LeagueEntry entry(int number, double score, double error) {
        return LeagueEntry.builder()
                .unit(unit(number))
                .league(COMMITTEES.id())
                .estimate(new ScoreEstimate(score, error))
                .build();
    }

    static LeagueTable table(int year, double error, double... scores) {
        return table(year, STANDARD, error, scores);
    }

    static LeagueTable table(int year, RankingStandard standard, double error, double... scores) {
        ImmutableList<LeagueEntry> entries = IntStream.range(0, scores.length)
                .mapToObj(i -> entry(i, scores[i], error))
                .collect(ImmutableList.toImmutableList());
        return LeagueTable.of(COMMITTEES, DateSpan.ofYear(year), entries, standard);
    }
}
