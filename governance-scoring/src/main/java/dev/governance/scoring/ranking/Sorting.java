package dev.governance.scoring.ranking;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.util.Optional;

/** Who can be ranked, and who is listed apart. */
record Sorting(ImmutableList<LeagueEntry> rankable, ImmutableList<ApartEntry> apart) {

    static Sorting of(ImmutableList<LeagueEntry> entries, RankingStandard standard) {
        ImmutableList.Builder<LeagueEntry> rankable = ImmutableList.builder();
        ImmutableList.Builder<ApartEntry> apart = ImmutableList.builder();
        for (LeagueEntry entry : entries) {
            Optional<Finding> why = objection(entry, standard);
            why.ifPresentOrElse(finding -> apart.add(new ApartEntry(entry, finding)), () -> rankable.add(entry));
        }
        return new Sorting(rankable.build(), apart.build());
    }

    private static Optional<Finding> objection(LeagueEntry entry, RankingStandard standard) {
        long minimum = standard.minimumSample();
        if (!(entry.unit() instanceof RankedUnit.Body)
                && standard.workersInWords().isEmpty()) {
            return Optional.of(RankingFindings.workerRefused());
        }
        if (entry.score().isEmpty()) {
            return Optional.of(RankingFindings.noData());
        }
        if (entry.error().isEmpty()) {
            return Optional.of(RankingFindings.errorUnknown());
        }
        if (minimum > 0 && entry.sample().isEmpty()) {
            return Optional.of(RankingFindings.sampleUnknown(minimum));
        }
        return entry.sample()
                .filter(sample -> sample < minimum)
                .map(sample -> RankingFindings.sampleTooSmall(sample, minimum));
    }
}
