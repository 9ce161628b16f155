package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.governance.scoring.index.Aggregator;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.IndexNode;
import dev.governance.scoring.index.Indicator;
import dev.governance.scoring.index.IndicatorTree;
import dev.governance.scoring.index.Pillar;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Trees of indicators. */
final class TreeCases {

    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]*[0-9])\\.\\.(-?[0-9.]*[0-9])");

    private TreeCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        switch (golden.stage()) {
            case "hierarchical_aggregate":
                return Optional.of(TreeCases::hierarchical);
            case "panel":
                return Optional.of(TreeCases::panel);
            case "weights":
                return golden.method().equals("effective_weights")
                        ? Optional.of(TreeCases::effectiveWeights)
                        : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    /** Reads a table of codes, levels, parents, weights and directions; an aggregator by level from 2 up. */
    static IndicatorTree tree(Frame meta, IntFunction<Aggregator> aggregators, double coverage) {
        List<String> codes = meta.text("iCode");
        for (int i = 0; i < codes.size(); i++) {
            boolean top = meta.text("Type").get(i).equals("Aggregate")
                    && isBlank(meta.text("Parent").get(i));
            if (top) {
                return new IndicatorTree((Pillar) node(meta, i, aggregators, coverage));
            }
        }
        throw new AssertionError("no root in the hierarchy");
    }

    private static boolean isBlank(String cell) {
        return cell.isBlank() || cell.equals("NA");
    }

    private static IndexNode node(Frame meta, int row, IntFunction<Aggregator> aggregators, double coverage) {
        String code = meta.text("iCode").get(row);
        double weight = meta.numbers("Weight")[row];
        if (meta.text("Type").get(row).equals("Indicator")) {
            return Indicator.of(code, Direction.ofSign(meta.numbers("Direction")[row]))
                    .weighing(weight);
        }
        List<IndexNode> children = new ArrayList<>();
        for (int i = 0; i < meta.size(); i++) {
            if (meta.text("Parent").get(i).equals(code)) {
                children.add(node(meta, i, aggregators, coverage));
            }
        }
        int level = (int) meta.numbers("Level")[row];
        return Pillar.of(code, aggregators.apply(level), children)
                .withWeight(weight)
                .withCoverage(coverage);
    }

    static IntFunction<Aggregator> aggregators(JsonNode methods, JsonNode parameters) {
        return level -> {
            JsonNode method = methods.isArray() ? methods.get(level - 2) : methods;
            return AggregateCases.aggregator(method.asText("a_amean"), parameters);
        };
    }

    static Map<String, double[]> columns(Frame frame, List<String> names) {
        Map<String, double[]> columns = new HashMap<>();
        names.forEach(name -> columns.put(name, frame.numbers(name)));
        return columns;
    }

    private static void hierarchical(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        String key = input.header.get(0);
        IndicatorTree tree = tree(
                golden.frame(golden.config.path("hierarchy").asText("meta.csv")),
                aggregators(golden.config.path("f_ag_by_level"), golden.config.path("parameters")),
                golden.number("dat_thresh", 0));
        List<String> leaves = tree.indicators().stream().map(Indicator::code).toList();
        Map<String, double[]> values = tree.combine(columns(input, leaves));
        Frame expected = golden.expected();
        List<String> names = expected.header.subList(1, expected.header.size());
        differences.table(expected, names, input.text(key), values::get);
        if (golden.hasFile("expected_ranks.csv")) {
            Frame ranks = golden.frame("expected_ranks.csv");
            differences.table(
                    ranks,
                    ranks.header.subList(1, ranks.header.size()),
                    input.text(key),
                    name -> Ranks.descending(values.get(name), Ties.MIN));
        }
    }

    /** Words such as "n_minmax 0..100 over all years together (global)", or "within each year". */
    private static double[] panelScale(GoldenCase golden, double[] column, Direction direction) {
        String words = golden.config.path("normalise").asText();
        Matcher range = RANGE.matcher(words);
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        if (range.find()) {
            String name = words.startsWith("n_zscore") ? "m_sd" : "l_u";
            parameters.putArray(name).add(Double.parseDouble(range.group(1))).add(Double.parseDouble(range.group(2)));
        }
        String method = words.split(" ", 2)[0];
        if (!words.contains("each") && !words.contains("within") && !words.contains("per ")) {
            return NormaliseCases.column(method, parameters, direction, column);
        }
        int[] years = DataCases.groups(golden.input().text("Time"));
        double[] scaled = new double[column.length];
        for (int year : Arrays.stream(years).distinct().toArray()) {
            int[] rows = IntStream.range(0, years.length)
                    .filter(i -> years[i] == year)
                    .toArray();
            double[] own = Arrays.stream(rows).mapToDouble(i -> column[i]).toArray();
            double[] values = NormaliseCases.column(method, parameters, direction, own);
            for (int k = 0; k < rows.length; k++) {
                scaled[rows[k]] = values[k];
            }
        }
        return scaled;
    }

    private static void panel(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        IndicatorTree tree = tree(
                golden.frame(golden.config.path("hierarchy").asText("meta.csv")),
                level -> AggregateCases.aggregator(
                        golden.config.path("aggregate").asText(), golden.config),
                0);
        Map<String, double[]> scaled = new HashMap<>();
        for (Indicator indicator : tree.indicators()) {
            double[] column = input.numbers(indicator.code());
            scaled.put(indicator.code(), panelScale(golden, column, indicator.direction()));
        }
        Map<String, double[]> values = tree.combine(scaled);
        Frame expected = golden.expected();
        List<String> rows =
                expected.rows.stream().map(row -> row.get(0) + " " + row.get(1)).toList();
        List<String> keys =
                input.rows.stream().map(row -> row.get(0) + " " + row.get(1)).toList();
        for (String name : expected.header.subList(2, expected.header.size())) {
            for (int i = 0; i < rows.size(); i++) {
                double actual = values.get(name)[keys.indexOf(rows.get(i))];
                differences.same(name + " of " + rows.get(i), expected.numbers(name)[i], actual);
            }
        }
    }

    private static void effectiveWeights(GoldenCase golden, Differences differences) {
        IndicatorTree tree = tree(golden.input(), level -> AggregateCases.aggregator("a_amean", golden.config), 0);
        Map<String, Double> weights = tree.effectiveWeights();
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String code = expected.text("iCode").get(i);
            differences.same(code, expected.numbers("EffWeight")[i], weights.get(code));
        }
    }
}
