package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.governance.scoring.index.Availability;
import dev.governance.scoring.index.ColumnMean;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.Imputation;
import dev.governance.scoring.index.Indicator;
import dev.governance.scoring.index.IndicatorTree;
import dev.governance.scoring.index.MinMax;
import dev.governance.scoring.index.ShapeLimits;
import dev.governance.scoring.index.Stepwise;
import dev.governance.scoring.index.Transformation;
import dev.governance.scoring.index.Treated;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several steps, one after the other. */
final class PipelineCases {

    private static final Pattern LOGS = Pattern.compile("\\(ln (\\S+) - ln (\\S+)\\)/\\(ln (\\S+) - ln (\\S+)\\)");

    private final GoldenCase golden;
    private final Differences differences;
    private final Frame meta;
    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private final Map<String, Treated> treatments = new LinkedHashMap<>();
    private final Map<String, double[]> values = new LinkedHashMap<>();
    private List<String> units;

    private PipelineCases(GoldenCase golden, Differences differences) {
        this.golden = golden;
        this.differences = differences;
        this.meta = golden.frame(golden.config.path("hierarchy").asText("meta.csv"));
        Frame input = golden.input();
        this.units = input.text(golden.config.path("units_key").asText("uCode"));
        for (Indicator indicator : tree("a_amean").indicators()) {
            columns.put(indicator.code(), input.numbers(indicator.code()));
        }
    }

    static Optional<Cases.Check> offered(GoldenCase golden) {
        if (!golden.stage().equals("pipeline")) {
            return Optional.empty();
        }
        if (golden.config.has("steps")) {
            return Optional.of((one, differences) -> new PipelineCases(one, differences).run());
        }
        return golden.input().text("quantity").contains("gni_per_capita_ppp")
                ? Optional.of(PipelineCases::humanDevelopment)
                : Optional.empty();
    }

    private IndicatorTree tree(String aggregator) {
        return TreeCases.tree(meta, level -> AggregateCases.aggregator(aggregator, golden.config), 0);
    }

    private void run() {
        for (JsonNode step : golden.config.path("steps")) {
            switch (step.path("step").asText()) {
                case "denominate" -> denominate();
                case "impute" -> impute(step);
                case "screen" -> screen(step.path("dat_thresh").asDouble());
                case "treat" -> treat(step);
                case "normalise" -> normalise(step);
                case "aggregate" -> aggregate(step);
                default -> throw new AssertionError("no step " + step);
            }
        }
        compare("expected.csv", columns);
    }

    private void compare(String file, Map<String, double[]> found) {
        if (golden.hasFile(file)) {
            Frame expected = golden.frame(file);
            List<String> names =
                    expected.numeric().stream().filter(found::containsKey).toList();
            differences.table(expected, names, units, found::get);
        }
    }

    private void denominate() {
        Frame denominators = golden.frame(golden.config.path("denominators").asText());
        List<String> codes = meta.text("iCode");
        columns.replaceAll((code, column) -> {
            String by = meta.text("Denominator").get(codes.indexOf(code));
            boolean none = by.isBlank() || by.equals("NA");
            return none ? column : DataCases.denominated(column, denominators, by, units);
        });
        compare("expected_denominated.csv", columns);
    }

    private void impute(JsonNode step) {
        Frame input = golden.input();
        String group = step.path("group").asText();
        Frame holder = input.has(group)
                ? input
                : golden.frame(golden.config.path("denominators").asText());
        List<String> keys = holder.text(holder.header.get(0));
        int[] groups = DataCases.groups(units.stream()
                .map(unit -> holder.has(group) ? holder.text(group).get(keys.indexOf(unit)) : "")
                .toList());
        Imputation method = DataCases.imputation(step.path("method").asText());
        columns.replaceAll((code, column) -> method.fill(column, groups));
        compare("expected_imputed.csv", columns);
    }

    private void screen(double least) {
        double[][] matrix = columns.values().toArray(new double[0][]);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (!Availability.of(matrix, i).lacks(least)) {
                kept.add(i);
            }
        }
        columns.replaceAll(
                (code, column) -> kept.stream().mapToDouble(i -> column[i]).toArray());
        List<String> all = units;
        units = kept.stream().map(all::get).toList();
        compare("expected_screened.csv", columns);
    }

    private void treat(JsonNode step) {
        ShapeLimits limits = TreatmentCases.limits(step, ShapeLimits.USUAL);
        Stepwise first =
                Stepwise.of(limits, TreatmentCases.treatment(step.path("f1").asText(), step, limits));
        Stepwise method = step.path("f2").isTextual()
                ? first.otherwise(TreatmentCases.treatment(step.path("f2").asText(), step, limits), false)
                : first;
        columns.forEach((code, column) -> treatments.put(code, method.treat(column)));
        treatments.forEach((code, treated) -> columns.put(code, treated.values()));
        compare("expected_treated.csv", columns);
        Frame details = golden.frame("expected_treatment_details.csv");
        for (int i = 0; i < details.size(); i++) {
            TreatmentCases.details(
                    details, i, treatments.get(details.text("iCode").get(i)), differences);
        }
    }

    private void normalise(JsonNode step) {
        for (Indicator indicator : tree("a_amean").indicators()) {
            columns.computeIfPresent(
                    indicator.code(),
                    (code, column) ->
                            NormaliseCases.column(step.path("f_n").asText(), step, indicator.direction(), column));
        }
        compare("expected_normalised.csv", columns);
    }

    private void aggregate(JsonNode step) {
        IndicatorTree tree = TreeCases.tree(
                meta,
                TreeCases.aggregators(step.path("f_ag"), step.path("f_ag_para")),
                step.path("dat_thresh").asDouble(0));
        values.putAll(tree.combine(columns));
        compare("expected_results.csv", values);
        if (golden.hasFile("expected_ranks.csv")) {
            Map<String, double[]> ranks = new LinkedHashMap<>();
            values.forEach((code, column) -> ranks.put(code, Ranks.descending(column, Ties.MIN)));
            compare("expected_ranks.csv", ranks);
        }
    }

    /** The income index between the logarithms of two goalposts, and the geometric mean of three indices. */
    private static void humanDevelopment(GoldenCase golden, Differences differences) {
        Matcher posts = LOGS.matcher(golden.config.path("note").asText());
        if (!posts.find()) {
            throw new AssertionError("no goalposts in the note");
        }
        Frame input = golden.input();
        List<String> names = input.text("quantity");
        double[] figures = input.numbers("value");
        double[] logs = Transformation.LOG
                .treat(new double[] {
                    figures[names.indexOf("gni_per_capita_ppp")],
                    Double.parseDouble(posts.group(2)),
                    Double.parseDouble(posts.group(3))
                })
                .values();
        double income = MinMax.of(0, 1).normalise(logs, Direction.HIGHER_IS_BETTER)[0];
        double[][] parts = {
            {figures[names.indexOf("health_index")]}, {figures[names.indexOf("education_index")]}, {income}
        };
        double[] ones = new double[3];
        Arrays.fill(ones, 1);
        Frame expected = golden.expected();
        differences.column(
                expected, "value", new double[] {income, ColumnMean.GEOMETRIC.combine(parts, ones, 1)[0]});
    }
}
