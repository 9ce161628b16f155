package dev.governance.scoring.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.RankSets;
import dev.governance.scoring.statistics.RankSets.Side;
import dev.governance.scoring.statistics.Ranks;
import java.util.List;
import java.util.stream.IntStream;

/** Gives ranks to units that have scores with errors. */
final class Ranker {

    private final Direction direction;
    private final RankingStandard standard;

    Ranker(Direction direction, RankingStandard standard) {
        this.direction = direction;
        this.standard = standard;
    }

    ImmutableList<RankedEntry> rank(ImmutableList<LeagueEntry> entries) {
        ImmutableList<ScoreEstimate> estimates =
                entries.stream().map(entry -> entry.estimate().orElseThrow()).collect(toImmutableList());
        double[] scores = scores(estimates, direction.sign());
        double[] ranks = Ranks.descending(scores, standard.ties().ties());
        int[] order = Ranks.order(Ranks.descending(scores, TieRule.COMPETITION.ties()));
        List<Interval> alone = sets(scores, errors(estimates), Side.BOTH, false);
        List<Interval> together = sets(scores, errors(estimates), Side.BOTH, true);
        return IntStream.of(order)
                .mapToObj(unit -> RankedEntry.builder()
                        .entry(entries.get(unit))
                        .rank(ranks[unit])
                        .alone(RankRange.from(alone.get(unit)))
                        .together(RankRange.from(together.get(unit)))
                        .build())
                .collect(toImmutableList());
    }

    /** The best ranks that units may have, if the league is looked at from the good end (1) or from the bad one (−1). */
    List<Interval> bestRanks(ImmutableList<RankedEntry> entries, int sign) {
        ImmutableList<ScoreEstimate> estimates =
                entries.stream().map(RankedEntry::estimate).collect(toImmutableList());
        return sets(scores(estimates, sign * direction.sign()), errors(estimates), Side.BEST, true);
    }

    private List<Interval> sets(double[] scores, double[] errors, Side side, boolean together) {
        return RankSets.ofEstimates(
                scores, errors, standard.level(), side, together, standard.replications(), standard.seed());
    }

    private static double[] scores(ImmutableList<ScoreEstimate> estimates, int sign) {
        return estimates.stream()
                .mapToDouble(estimate -> sign * estimate.value())
                .toArray();
    }

    private static double[] errors(ImmutableList<ScoreEstimate> estimates) {
        return estimates.stream().mapToDouble(ScoreEstimate::error).toArray();
    }
}
