package dev.governance.examples.assessment;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.CsvOutput;
import dev.governance.examples.edge.TextTable;
import dev.governance.place.DivisionCode;
import dev.governance.scoring.assessment.AreaEstimate;
import dev.governance.scoring.assessment.SurveyResult;
import dev.governance.scoring.assessment.SurveyedArea;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a survey says, as tables for programs and for people (调查结果表). */
public final class SurveyTable {

    private static final ImmutableList<String> HEADER = ImmutableList.of(
            "community",
            "grid",
            "asked",
            "answered",
            "response",
            "kept-back",
            "mean",
            "mean-low",
            "mean-high",
            "error",
            "effect",
            "satisfied",
            "satisfied-low",
            "satisfied-high",
            "drawn",
            "drawn-error");

    private SurveyTable() {}

    /**
     * Writes every area on a row; cells are empty where nothing is known or it is kept back.
     *
     * @param result the result
     * @param out where it goes
     * @throws IOException if the stream fails
     */
    public static void write(SurveyResult result, OutputStream out) throws IOException {
        try (CsvOutput table = CsvOutput.to(out, HEADER)) {
            for (SurveyedArea area : result.areas()) {
                List<Object> cells = new ArrayList<>();
                cells.add(area.community().map(DivisionCode::toString).orElse(""));
                cells.add(area.grid().map(grid -> grid.value()).orElse(""));
                cells.add(area.asked());
                cells.add(area.answered().isPresent() ? area.answered().getAsInt() : "");
                cells.add(area.responseRate()
                        .map(rate ->
                                rate.ratio().toDecimal(4, RoundingMode.HALF_UP).toPlainString())
                        .orElse(""));
                cells.add(area.keptBack());
                cells.addAll(area.estimate()
                        .map(SurveyTable::cells)
                        .orElse(List.of("", "", "", "", "", "", "", "", "", "")));
                table.row(cells);
            }
        }
    }

    private static List<Object> cells(AreaEstimate estimate) {
        return List.of(
                Numbers.of(estimate.mean(), 2),
                Numbers.of(estimate.interval().low(), 2),
                Numbers.of(estimate.interval().high(), 2),
                Numbers.of(estimate.error(), 3),
                estimate.effect().map(effect -> Numbers.of(effect, 3)).orElse(""),
                Numbers.of(estimate.satisfied(), 4),
                Numbers.of(estimate.satisfiedInterval().low(), 4),
                Numbers.of(estimate.satisfiedInterval().high(), 4),
                estimate.drawn().map(drawn -> Numbers.of(drawn, 2)).orElse(""),
                estimate.drawnError().map(error -> Numbers.of(error, 3)).orElse(""));
    }

    /**
     * Returns everything and the communities as a table for a terminal.
     *
     * @param result the result
     * @param names what areas are called, by their codes
     * @param locale the language
     * @return the lines
     */
    public static String shown(SurveyResult result, Map<String, String> names, Locale locale) {
        TextTable table = new TextTable(List.of(
                say(locale, "area", "区域"),
                say(locale, "asked", "应访"),
                say(locale, "answered", "作答"),
                say(locale, "mean of 100", "满意度"),
                say(locale, "interval", "区间"),
                say(locale, "satisfied", "满意率"),
                say(locale, "interval", "区间")));
        for (SurveyedArea area : result.areas()) {
            if (area.grid().isEmpty()) {
                String name = area.community().isEmpty() ? say(locale, "all", "合计") : area.name();
                String said = area.keptBack()
                        ? say(locale, "kept back", "不公布")
                        : area.estimate().isEmpty() ? say(locale, "nothing known", "不明") : "";
                table.row(
                        names.getOrDefault(area.name(), name),
                        area.asked(),
                        area.answered().isPresent()
                                ? Integer.toString(area.answered().getAsInt())
                                : said,
                        area.estimate().map(one -> Numbers.one(one.mean())).orElse(said),
                        area.estimate()
                                .map(one -> Numbers.range(one.interval()))
                                .orElse(""),
                        area.estimate()
                                .map(one -> Numbers.percent(one.satisfied()))
                                .orElse(""),
                        area.estimate()
                                .map(one -> Numbers.percents(one.satisfiedInterval()))
                                .orElse(""));
            }
        }
        return table.toString();
    }

    private static String say(Locale locale, String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }
}
