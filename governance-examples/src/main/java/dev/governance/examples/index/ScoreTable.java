package dev.governance.examples.index;

import dev.governance.examples.edge.CsvOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores, ranks and the values of all places as a table for programs (评分结果表). */
public final class ScoreTable {

    private ScoreTable() {}

    /**
     * Writes the table: a row for each unit in the order of the input, with all digits, and nothing where there is no value.
     *
     * @param run the run
     * @param out where it goes; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(IndexRun run, OutputStream out) throws IOException {
        List<String> places = run.document().index().tree().codes();
        List<String> header = new ArrayList<>(
                List.of("unit", "name", "score", "score-low", "score-high", "rank", "rank-low", "rank-high"));
        places.subList(0, places.size() - 1).forEach(header::add);
        double[] index = run.scores().index();
        double[] ranks = run.ranks();
        Optional<IndexRun.Spread> scores = run.scoreSpread();
        Optional<IndexRun.Spread> spread = run.rankSpread();
        try (CsvOutput table = CsvOutput.to(out, header)) {
            for (int unit = 0; unit < run.size(); unit++) {
                List<String> row = new ArrayList<>();
                row.add(run.units().table().units().get(unit));
                row.add(run.units().names().get(unit));
                interval(index[unit], scores, unit, row);
                interval(ranks[unit], spread, unit, row);
                for (String place : places.subList(0, places.size() - 1)) {
                    row.add(Figures.exact(run.scores().at(place, unit)));
                }
                table.row(row);
            }
        }
    }

    /** A unit without a score has no interval either, though it may have had one under another choice. */
    private static void interval(double own, Optional<IndexRun.Spread> spread, int unit, List<String> row) {
        row.add(Figures.exact(own));
        row.add(Figures.exact(
                Double.isNaN(own) ? own : spread.map(all -> all.low()[unit]).orElse(Double.NaN)));
        row.add(Figures.exact(
                Double.isNaN(own) ? own : spread.map(all -> all.high()[unit]).orElse(Double.NaN)));
    }
}
