package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import dev.governance.scoring.index.DecisionTable;
import dev.governance.scoring.index.ElectreTwo;
import dev.governance.scoring.index.MinMax;
import dev.governance.scoring.index.Normaliser;
import dev.governance.scoring.index.Outranking;
import dev.governance.scoring.index.Promethee;
import dev.governance.scoring.index.RatioNormaliser;
import dev.governance.scoring.index.Spotis;
import dev.governance.scoring.index.Topsis;
import dev.governance.scoring.index.Vikor;
import dev.governance.scoring.index.WeightedModel;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Choices among alternatives. */
final class ChoiceCases {

    private static final Map<String, Promethee.Shape> SHAPES = Map.of(
            "usual", Promethee.Shape.USUAL,
            "ushape", Promethee.Shape.INDIFFERENT,
            "vshape", Promethee.Shape.RISING,
            "level", Promethee.Shape.LEVEL,
            "vshape_2", Promethee.Shape.RISING_AFTER_INDIFFERENCE,
            "gaussian", Promethee.Shape.BELL);

    private static final Map<String, Topsis.Metric> METRICS = Map.of(
            "euclidean", Topsis.Metric.EUCLIDEAN,
            "sqeuclidean", Topsis.Metric.SQUARED,
            "cityblock", Topsis.Metric.MANHATTAN,
            "chebyshev", Topsis.Metric.CHEBYSHEV);

    private ChoiceCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        if (!golden.stage().equals("mcda")) {
            return Optional.empty();
        }
        switch (golden.method()) {
            case "TOPSIS":
                return Optional.of(ChoiceCases::topsis);
            case "VIKOR":
                return Optional.of(ChoiceCases::vikor);
            case "PROMETHEE_II":
                return Optional.of(ChoiceCases::promethee);
            case "SPOTIS":
                return Optional.of(ChoiceCases::spotis);
            case "WSM":
            case "WPM":
            case "WeightedSumModel":
            case "WeightedProductModel":
                return Optional.of(ChoiceCases::weighted);
            case "ELECTRE1":
                return Optional.of(ChoiceCases::electreOne);
            case "ELECTRE2":
                return Optional.of(ChoiceCases::electreTwo);
            default:
                return Optional.empty();
        }
    }

    static DecisionTable table(GoldenCase golden) {
        List<String> criteria = golden.criteria();
        double[][] matrix = golden.input().matrix(criteria);
        return DecisionTable.of(matrix, golden.numbers("weights"), golden.directions(criteria.size()));
    }

    /** pymcdm names a normalisation, or none for the usual one of the method; scikit-criteria leaves it to a step before. */
    static DecisionTable scaled(GoldenCase golden, DecisionTable table, Normaliser usual) {
        if (!golden.config.has("constructor")) {
            return table;
        }
        JsonNode name = golden.parameter("normalization_function");
        return table.normalised(name.isTextual() ? NormaliseCases.RATIOS.get(name.asText()) : usual);
    }

    /** The score is the column beside the names and the ranks. */
    static void scores(GoldenCase golden, Differences differences, double[] scores, boolean moreIsBetter) {
        Frame expected = golden.expected();
        String name = expected.header.stream()
                .filter(column -> !column.equals("alternative") && !column.equals("rank"))
                .findFirst()
                .orElseThrow();
        differences.column(expected, name, scores);
        ranks(golden, differences, scores, moreIsBetter);
    }

    /** pymcdm gives equal scores the mean of their ranks, scikit-criteria the same rank without gaps. */
    static void ranks(GoldenCase golden, Differences differences, double[] scores, boolean moreIsBetter) {
        if (golden.expected().has("rank")) {
            Ties ties = golden.config.has("constructor") ? Ties.AVERAGE : Ties.DENSE;
            differences.column(
                    golden.expected(),
                    "rank",
                    moreIsBetter ? Ranks.descending(scores, ties) : Ranks.ascending(scores, ties));
        }
    }

    private static void topsis(GoldenCase golden, Differences differences) {
        Topsis.Metric metric = METRICS.get(golden.parameter("metric").asText("euclidean"));
        DecisionTable table = scaled(golden, table(golden), new MinMax(0, 1, 1));
        scores(golden, differences, new Topsis(metric).closeness(table), true);
    }

    private static void vikor(GoldenCase golden, Differences differences) {
        DecisionTable table = table(golden);
        boolean named = golden.parameter("normalization_function").isTextual();
        DecisionTable ready = named ? scaled(golden, table, MinMax.of(0, 1)) : table;
        Vikor.Compromise found = new Vikor(golden.number("v", 0.5)).compromise(ready);
        if (golden.config.has("constructor")) {
            scores(golden, differences, found.q(), false);
            return;
        }
        Frame expected = golden.expected();
        differences.column(expected, "r_k", found.greatest());
        differences.column(expected, "s_k", found.sums());
        differences.column(expected, "q_k", found.q());
        boolean together = golden.flag("use_compromise_set", true);
        differences.column(expected, "rank", together ? found.ranks() : Ranks.ascending(found.q(), Ties.DENSE));
        JsonNode extra = golden.extra();
        same(extra, "acceptable_advantage", found.hasAdvantage(), differences);
        same(extra, "acceptable_stability", found.isStable(), differences);
        double[] set = Doubles.toArray(found.set());
        if (extra.has("compromise_set")) {
            differences.same("compromise_set", GoldenCase.numbers(extra.get("compromise_set")), set);
        } else if (expected.has("compromise_set")) {
            differences.column(expected, "compromise_set", set);
        }
    }

    private static void same(JsonNode extra, String name, boolean actual, Differences differences) {
        if (extra.has(name)) {
            differences.same(name, extra.get(name).asText(), String.valueOf(actual));
        }
    }

    private static void promethee(GoldenCase golden, Differences differences) {
        DecisionTable table = table(golden);
        String name = golden.parameter("preference_function").asText("usual");
        double[] indifference = golden.numbers("q");
        double[] strict = golden.numbers("p");
        List<Promethee.Preference> preferences = new ArrayList<>();
        for (int j = 0; j < table.width(); j++) {
            double q = j < indifference.length ? indifference[j] : 0;
            double p = j < strict.length ? strict[j] : 0;
            preferences.add(new Promethee.Preference(SHAPES.get(name), q, p));
        }
        scores(golden, differences, Promethee.of(preferences).netFlows(table), true);
    }

    private static void spotis(GoldenCase golden, Differences differences) {
        List<Interval> bounds = new ArrayList<>();
        for (JsonNode bound : golden.parameter("bounds")) {
            bounds.add(new Interval(bound.get(0).asDouble(), bound.get(1).asDouble()));
        }
        JsonNode expected = golden.parameter("esp");
        ImmutableList<Double> goal = ImmutableList.copyOf(Doubles.asList(GoldenCase.numbers(expected)));
        Spotis method = new Spotis(ImmutableList.copyOf(bounds), goal);
        scores(golden, differences, method.distances(table(golden)), false);
    }

    private static void weighted(GoldenCase golden, Differences differences) {
        DecisionTable table = scaled(golden, table(golden), RatioNormaliser.OF_SUM);
        WeightedModel model = switch (golden.method()) {
            case "WSM", "WeightedSumModel" -> WeightedModel.SUM;
            case "WPM" -> WeightedModel.PRODUCT;
            default -> WeightedModel.LOG_PRODUCT;
        };
        scores(golden, differences, model.of(table), true);
    }

    private static void outranking(GoldenCase golden, Outranking found, Differences differences) {
        JsonNode extra = golden.extra();
        for (int a = 0; a < found.size(); a++) {
            for (int b = 0; b < found.size(); b++) {
                String at = " " + a + "," + b;
                double pro = extra.path("matrix_concordance").path(a).path(b).asDouble(Double.NaN);
                double contra = extra.path("matrix_discordance").path(a).path(b).asDouble(Double.NaN);
                differences.same("concordance" + at, pro, found.concordance(a, b));
                differences.same("discordance" + at, contra, found.discordance(a, b));
            }
        }
    }

    private static void electreOne(GoldenCase golden, Differences differences) {
        Outranking found = Outranking.of(table(golden));
        outranking(golden, found, differences);
        boolean[][] outranks = found.outranks(golden.number("p", 0.65), golden.number("q", 0.35));
        relation(golden, "outrank", outranks, differences);
        boolean[] kernel = Outranking.kernel(outranks);
        double[] flags = new double[kernel.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = kernel[i] ? 1 : 0;
        }
        differences.column(golden.expected(), "kernel", flags);
    }

    private static void relation(GoldenCase golden, String name, boolean[][] actual, Differences differences) {
        Iterator<JsonNode> rows = golden.extra().path(name).elements();
        for (int a = 0; rows.hasNext(); a++) {
            JsonNode row = rows.next();
            for (int b = 0; b < row.size(); b++) {
                differences.same(name + " " + a + "," + b, row.get(b).asText(), String.valueOf(actual[a][b]));
            }
        }
    }

    private static void electreTwo(GoldenCase golden, Differences differences) {
        Outranking found = Outranking.of(table(golden));
        outranking(golden, found, differences);
        ElectreTwo method = new ElectreTwo(
                golden.number("p0", 0.65),
                golden.number("p1", 0.5),
                golden.number("p2", 0.35),
                golden.number("q0", 0.65),
                golden.number("q1", 0.35));
        ElectreTwo.Places places = method.places(found);
        int n = found.size();
        boolean[][] strongly = new boolean[n][n];
        boolean[][] weakly = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                strongly[a][b] = places.strongly(a, b);
                weakly[a][b] = places.weakly(a, b);
            }
        }
        relation(golden, "outrank_s", strongly, differences);
        relation(golden, "outrank_w", weakly, differences);
        Frame expected = golden.expected();
        differences.column(expected, "ranking_direct", doubles(places.fromTop()));
        differences.column(expected, "ranking_inverted", doubles(places.fromBottom()));
        differences.column(expected, "score", places.score());
        differences.column(expected, "rank", places.ranks());
    }

    private static double[] doubles(int[] places) {
        return java.util.Arrays.stream(places).asDoubleStream().toArray();
    }
}
