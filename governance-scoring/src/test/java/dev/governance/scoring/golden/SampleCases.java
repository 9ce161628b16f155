package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.governance.scoring.statistics.SampleDesign;
import dev.governance.scoring.statistics.Shrinkage;
import dev.governance.scoring.statistics.SurveyEstimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Samples and small groups. */
final class SampleCases {

    private static final int ROUNDS = 10;

    private SampleCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        switch (golden.stage()) {
            case "shrinkage":
                return Optional.of(SampleCases::shrinkage);
            case "survey":
                return Optional.of(golden.expected().has("quantity") ? SampleCases::kish : SampleCases::survey);
            case "rank_uncertainty":
                return Optional.of(
                        golden.method().equals("csranks_multinom")
                                ? RankSetCases::counts
                                : golden.method().startsWith("tau-best")
                                        ? RankSetCases::extremes
                                        : RankSetCases::estimates);
            default:
                return Optional.empty();
        }
    }

    private static void shrinkage(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        double[] figures = input.numbers(golden.config.path("response").asText());
        List<String> names = input.text(golden.config.path("group").asText());
        List<String> groups = names.stream().distinct().toList();
        int[] numbers = names.stream().mapToInt(groups::indexOf).toArray();
        Shrinkage found = Shrinkage.of(figures, numbers, true);
        Shrinkage plain = Shrinkage.of(figures, numbers, false);
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            int group = groups.indexOf(expected.text("group").get(i));
            differences.same("ranef " + i, expected.numbers("ranef")[i], found.effects()[group]);
            differences.same("condsd " + i, expected.numbers("condsd")[i], found.errors()[group]);
            differences.same("blup " + i, expected.numbers("blup_mean")[i], found.level() + found.effects()[group]);
        }
        Frame params = golden.frame("expected_params.csv");
        for (int i = 0; i < params.size(); i++) {
            String name = params.text("param").get(i);
            double actual = switch (name) {
                case "intercept" -> found.level();
                case "intercept_se" -> found.levelError();
                case "var_between_REML" -> found.between();
                case "var_within_REML" -> found.within();
                case "var_between_ML" -> plain.between();
                default -> plain.within();
            };
            differences.same(name, params.numbers("value")[i], actual);
        }
    }

    private static void kish(GoldenCase golden, Differences differences) {
        double[] weights = golden.input().numbers("weight");
        double[] scores = golden.input().numbers("score");
        int n = weights.length;
        int[] own = IntStream.range(0, n).toArray();
        double[] endless = new double[n];
        Arrays.fill(endless, Double.POSITIVE_INFINITY);
        SampleDesign design = SampleDesign.of(weights, new int[n], own, endless);
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String name = expected.text("quantity").get(i);
            double actual = switch (name) {
                case "weighted_mean" -> design.mean(scores).value();
                case "kish_neff" -> design.effectiveSize();
                default -> n / design.effectiveSize();
            };
            differences.same(name, expected.numbers("value")[i], actual);
        }
    }

    /** The design is in the columns: strata where the case names them, clusters of districts otherwise. */
    private static SampleDesign design(GoldenCase golden) {
        Frame input = golden.input();
        int n = input.size();
        boolean stratified = golden.config.has("strata");
        int[] strata = stratified
                ? DataCases.groups(input.text(golden.config.path("strata").asText()))
                : new int[n];
        String cluster = golden.config.path("cluster").asText("dnum");
        boolean clustered = !stratified && input.has(cluster);
        int[] clusters = clustered
                ? DataCases.groups(input.text(cluster))
                : IntStream.range(0, n).toArray();
        String weight = golden.config.path("weight").asText("pw");
        return SampleDesign.of(input.numbers(weight), strata, clusters, input.numbers("fpc"));
    }

    private static int[] margin(Frame input, String column, JsonNode totals, List<Double> counts) {
        List<String> names = new ArrayList<>();
        totals.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> counts.add(totals.get(name).asDouble()));
        return input.text(column).stream().mapToInt(names::indexOf).toArray();
    }

    private static double[] doubles(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static SampleDesign fitted(GoldenCase golden, SampleDesign plain) {
        Frame input = golden.input();
        if (golden.config.has("poststrata")) {
            List<Double> totals = new ArrayList<>();
            int[] groups = margin(
                    input,
                    golden.config.path("poststrata_column").asText("stype"),
                    golden.config.get("poststrata"),
                    totals);
            return plain.postStratified(groups, doubles(totals));
        }
        if (!golden.config.has("margins")) {
            return plain;
        }
        List<int[]> groupings = new ArrayList<>();
        List<double[]> totals = new ArrayList<>();
        golden.config.get("margins").fields().forEachRemaining(entry -> {
            List<Double> counts = new ArrayList<>();
            groupings.add(margin(input, entry.getKey(), entry.getValue(), counts));
            totals.add(doubles(counts));
        });
        return plain.raked(groupings, totals, golden.number("epsilon", 1), ROUNDS);
    }

    private static void survey(GoldenCase golden, Differences differences) {
        SampleDesign plain = design(golden);
        SampleDesign fitted = fitted(golden, plain);
        String file = golden.hasFile("expected_mean.csv") ? "expected_mean.csv" : "expected.csv";
        Frame estimates = golden.frame(file);
        for (int i = 0; i < estimates.size(); i++) {
            String name = estimates.text("estimate").get(i);
            SurveyEstimate found = estimate(golden, name.endsWith("_unadjusted") ? plain : fitted, name);
            differences.same(name, estimates.numbers("value")[i], found.value());
            differences.same(name + " se", estimates.numbers("se")[i], found.error());
            double effect = estimates.numbers("deff")[i];
            differences.same(name + " deff", effect, Double.isNaN(effect) ? effect : found.effect());
        }
        String weights = golden.hasFile("expected_weights.csv") ? "expected_weights.csv" : "expected.csv";
        if (golden.frame(weights).has("w")) {
            differences.column(golden.frame(weights), "w", fitted.weights());
        }
    }

    /** Estimates are named after what is estimated and the column; the first outcome where no column is named. */
    private static SurveyEstimate estimate(GoldenCase golden, SampleDesign design, String name) {
        Frame input = golden.input();
        List<String> columns = input.header.stream().filter(name::contains).toList();
        if (name.startsWith("prop_")) {
            String column = columns.isEmpty() ? input.header.get(input.header.size() - 1) : columns.get(0);
            String wide = input.has("sch") ? "sch" : column;
            return design.mean(
                    input.text(wide).stream().mapToDouble(cell -> yes(cell)).toArray());
        }
        if (name.startsWith("ratio_")) {
            return design.ratio(input.numbers(columns.get(0)), input.numbers(columns.get(1)));
        }
        double[] figures = input.numbers(columns.isEmpty() ? "api00" : columns.get(0));
        return name.startsWith("total_") ? design.total(figures) : design.mean(figures);
    }

    private static double yes(String cell) {
        return cell.equals("Yes") || cell.equals("1") || cell.equals("TRUE") ? 1 : 0;
    }
}
