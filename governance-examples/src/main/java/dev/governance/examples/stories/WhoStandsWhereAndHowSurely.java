package dev.governance.examples.stories;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.ranking.CarriedError;
import dev.governance.scoring.ranking.League;
import dev.governance.scoring.ranking.LeagueEntry;
import dev.governance.scoring.ranking.LeagueId;
import dev.governance.scoring.ranking.LeagueTable;
import dev.governance.scoring.ranking.RankedUnit;
import dev.governance.scoring.ranking.RankingStandard;
import dev.governance.scoring.ranking.ScoreEstimate;
import dev.governance.scoring.ranking.TieRule;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Five communities are ranked by what residents say and by how many matters were done: what does the ranking know, and what does it
 * not? (排名说明了什么，没有说明什么) The figures are invented.
 */
public final class WhoStandsWhereAndHowSurely {

    private static final League LEAGUE =
            new League(LeagueId.of("committees"), Sentence.of("Committees", "居委会"), Direction.HIGHER_IS_BETTER);

    private WhoStandsWhereAndHowSurely() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ImmutableList<LeagueEntry> entries = ImmutableList.of(
                entry("east", 92, 1.6, 97, 140),
                entry("west", 84, 1.9, 95, 110),
                entry("north", 83, 1.8, 96, 120),
                entry("south", 71, 2.0, 90, 100),
                entry("island", 100, 1.0, 100, 22),
                blank("new town"));
        RankingStandard standard = RankingStandard.builder()
                .ties(TieRule.COMPETITION)
                .level(0.95)
                .minimumSample(30)
                .build();
        LeagueTable table = LeagueTable.of(LEAGUE, DateSpan.ofYear(2025), entries, standard);
        table.ranked()
                .forEach(one -> out.println(one.entry().unit() + ": rank " + (int) one.rank() + " by the scores, "
                        + one.alone() + " looked at alone, " + one.together() + " with all at once"));
        table.apart()
                .forEach(one -> out.println(
                        one.entry().unit() + ": no rank, " + one.why().code()));
        out.println("may be the best: " + table.possiblyBest(1));
        out.println("may be the worst: " + table.possiblyWorst(1));
    }

    /** Satisfaction weighs 0.7 and was sampled; matters done weigh 0.3 and were all counted. */
    private static LeagueEntry entry(String name, double satisfied, double error, double done, long answers) {
        double carried = CarriedError.ofSum(new double[] {0.7, 0.3}, new double[] {error, 0});
        return unit(name)
                .estimate(new ScoreEstimate(0.7 * satisfied + 0.3 * done, carried))
                .sample(Optional.of(answers))
                .build();
    }

    private static LeagueEntry blank(String name) {
        return unit(name).build();
    }

    private static LeagueEntry.Builder unit(String name) {
        return LeagueEntry.builder()
                .unit(RankedUnit.of(OrganizationId.of(name)))
                .league(LEAGUE.id());
    }
}
