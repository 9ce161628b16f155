package dev.governance.examples.ranking;

import dev.governance.examples.edge.CsvOutput;
import dev.governance.scoring.ranking.ApartEntry;
import dev.governance.scoring.ranking.LeagueEntry;
import dev.governance.scoring.ranking.LeagueHistory;
import dev.governance.scoring.ranking.LeagueTable;
import dev.governance.scoring.ranking.Proposal;
import dev.governance.scoring.ranking.RankedEntry;
import dev.governance.scoring.statistics.Interval;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Ranks with their ranges as a table for programs (排名结果表). */
public final class RankTable {

    private static final List<String> HEADER = List.of(
            "league",
            "unit",
            "name",
            "status",
            "rank",
            "rank-best",
            "rank-worst",
            "rank-best-together",
            "rank-worst-together",
            "score",
            "score-low",
            "score-high",
            "n",
            "why",
            "proposed");

    private RankTable() {}

    /**
     * Writes the table: league by league, the ranked ones from the best, then those listed apart.
     *
     * @param run what ranking came to
     * @param out where it goes; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(RankRun run, OutputStream out) throws IOException {
        try (CsvOutput table = CsvOutput.to(out, HEADER)) {
            for (LeagueHistory history : run.histories()) {
                LeagueTable latest = history.latest();
                latest.ranked().forEach(entry -> table.row(ranked(run, latest, entry)));
                latest.apart().forEach(entry -> table.row(apart(run, latest, entry)));
            }
        }
    }

    private static List<String> head(RankRun run, LeagueTable table, LeagueEntry entry, String status) {
        List<String> row = new ArrayList<>();
        row.add(table.league().id().value());
        row.add(entry.unit().key());
        row.add(run.called(entry.unit()));
        row.add(status);
        return row;
    }

    private static List<String> ranked(RankRun run, LeagueTable table, RankedEntry entry) {
        List<String> row = head(run, table, entry.entry(), "ranked");
        row.add(exact(entry.rank()));
        row.add(Integer.toString(entry.alone().best()));
        row.add(Integer.toString(entry.alone().worst()));
        row.add(Integer.toString(entry.together().best()));
        row.add(Integer.toString(entry.together().worst()));
        Interval interval = entry.estimate().interval(table.standard().level());
        row.add(exact(entry.estimate().value()));
        row.add(exact(interval.low()));
        row.add(exact(interval.high()));
        row.add(entry.entry().sample().map(Object::toString).orElse(""));
        row.add("");
        row.add(proposed(run, entry.entry()));
        return row;
    }

    private static List<String> apart(RankRun run, LeagueTable table, ApartEntry entry) {
        List<String> row = head(run, table, entry.entry(), "apart");
        row.addAll(List.of("", "", "", "", ""));
        row.add(entry.entry().score().map(RankTable::exact).orElse(""));
        row.addAll(List.of("", ""));
        row.add(entry.entry().sample().map(Object::toString).orElse(""));
        row.add(entry.why().code());
        row.add(proposed(run, entry.entry()));
        return row;
    }

    private static String proposed(RankRun run, LeagueEntry entry) {
        return run.review().stream()
                .flatMap(review -> review.proposals().stream())
                .filter(proposal ->
                        proposal.subject().value().equals(entry.unit().key()))
                .map(Proposal::measure)
                .map(Enum::name)
                .collect(Collectors.joining(";"));
    }

    private static String exact(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
