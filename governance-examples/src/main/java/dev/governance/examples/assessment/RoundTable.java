package dev.governance.examples.assessment;

import dev.governance.basics.Finding;
import dev.governance.examples.edge.CsvOutput;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.assessment.AssessedUnit;
import dev.governance.scoring.assessment.IndicatorId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An assessment as a table for programs (考核结果表). */
public final class RoundTable {

    private RoundTable() {}

    /**
     * Writes every body on a row: the score, its interval, what each indicator gave, and why there is no score.
     *
     * @param run the assessment
     * @param out where it goes
     * @throws IOException if the stream fails
     */
    public static void write(AssessmentRun run, OutputStream out) throws IOException {
        List<String> header = new ArrayList<>(List.of("unit", "name", "score", "score-low", "score-high", "error"));
        List<String> indicators = run.scheme().indicators().keySet().stream()
                .map(IndicatorId::value)
                .toList();
        header.addAll(indicators);
        header.addAll(List.of("adjusted", "unknown"));
        try (CsvOutput table = CsvOutput.to(out, header)) {
            for (AssessedUnit unit : run.round().units()) {
                table.row(row(run, unit, indicators));
            }
        }
    }

    private static List<Object> row(AssessmentRun run, AssessedUnit unit, List<String> indicators) {
        List<Object> cells = new ArrayList<>();
        cells.add(unit.unit().value());
        cells.add(run.called(unit.unit().value()));
        cells.add(unit.score().asPoints().map(Points::toString).orElse(""));
        cells.add(unit.interval().map(one -> Numbers.of(one.low(), 2)).orElse(""));
        cells.add(unit.interval().map(one -> Numbers.of(one.high(), 2)).orElse(""));
        cells.add(unit.error().map(one -> Numbers.of(one, 3)).orElse(""));
        if (unit.score() instanceof Score.Known known) {
            Given given = Given.of(run.scheme(), known);
            given.byIndicator().values().forEach(cells::add);
            cells.add(given.rest());
            cells.add("");
        } else {
            indicators.forEach(indicator -> cells.add(""));
            cells.add("");
            cells.add(((Score.Unknown) unit.score())
                    .why().stream().map(Finding::code).distinct().collect(Collectors.joining("; ")));
        }
        return cells;
    }
}
