package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.Multiplicity;
import dev.governance.scoring.statistics.RankSets;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.SampleDesign;
import dev.governance.scoring.statistics.Shrinkage;
import dev.governance.scoring.statistics.SurveyEstimate;
import dev.governance.scoring.statistics.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Samples, small groups, and ranks that are uncertain because of them. */
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
                                ? SampleCases::counts
                                : golden.method().startsWith("tau-best")
                                        ? SampleCases::extremes
                                        : SampleCases::estimates);
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

    private static RankSets.Side side(String name) {
        return name.equals("lower")
                ? RankSets.Side.BEST
                : name.equals("upper") ? RankSets.Side.WORST : RankSets.Side.BOTH;
    }

    private static void counts(GoldenCase golden, Differences differences) {
        int[] counts = Arrays.stream(golden.input().numbers("count"))
                .mapToInt(count -> (int) count)
                .toArray();
        double[] ranks = Ranks.descending(golden.input().numbers("count"), Ties.MIN);
        List<String> units = golden.input().text("unit");
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            boolean together = expected.numbers("simul")[i] == 1;
            // the peer corrects single sets by Holm whatever it is asked: its rows for both corrections are the same
            String asked = together ? expected.text("multcorr").get(i) : "Holm";
            Multiplicity correction = Multiplicity.valueOf(asked.toUpperCase(Locale.ROOT));
            List<Interval> sets = RankSets.ofCounts(
                    counts,
                    golden.number("coverage", 0.95),
                    side(expected.text("cstype").get(i)),
                    correction,
                    together);
            int unit = units.indexOf(expected.text("unit").get(i));
            differences.same("L " + i, expected.numbers("L")[i], sets.get(unit).low());
            differences.same("rank " + i, expected.numbers("rank")[i], ranks[unit]);
            differences.same("U " + i, expected.numbers("U")[i], sets.get(unit).high());
        }
    }

    private static String column(Frame input, boolean error) {
        return input.header.stream()
                .skip(1)
                .filter(name -> name.endsWith("_se") == error)
                .findFirst()
                .orElseThrow();
    }

    private static List<Interval> sets(GoldenCase golden, double sign, RankSets.Side side, boolean together) {
        Frame input = golden.input();
        double[] scores = Arrays.stream(input.numbers(column(input, false)))
                .map(score -> sign * score)
                .toArray();
        double coverage = golden.number("coverage", 0.95);
        int replications = (int) golden.number("replications", 20_000);
        return RankSets.ofEstimates(
                scores, input.numbers(column(input, true)), coverage, side, together, replications, 1);
    }

    /** Critical values are simulated; the case says how far bounds may lie from those of other seeds. */
    private static void estimates(GoldenCase golden, Differences differences) {
        List<Interval> all = sets(golden, 1, RankSets.Side.BOTH, true);
        List<Interval> each = sets(golden, 1, RankSets.Side.BOTH, false);
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            bound(expected, "simul_L", i, all.get(i).low(), differences);
            bound(expected, "simul_U", i, all.get(i).high(), differences);
            bound(expected, "marg_L", i, each.get(i).low(), differences);
            bound(expected, "marg_U", i, each.get(i).high(), differences);
        }
    }

    private static void bound(Frame expected, String name, int row, double actual, Differences differences) {
        double low = expected.numbers(name + "_min")[row] - 1;
        double high = expected.numbers(name + "_max")[row] + 1;
        differences.between(name + " of row " + row, low, high, actual);
    }

    private static void extremes(GoldenCase golden, Differences differences) {
        int count = (int) golden.number("tau", 1);
        List<Interval> best = sets(golden, 1, RankSets.Side.BEST, true);
        List<Interval> worst = sets(golden, -1, RankSets.Side.BEST, true);
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            if (expected.numbers("stable")[i] == 1) {
                double inBest = expected.numbers("in_best" + count)[i];
                double inWorst = expected.numbers("in_worst" + count)[i];
                differences.same("best " + i, inBest, best.get(i).low() <= count ? 1 : 0);
                differences.same("worst " + i, inWorst, worst.get(i).low() <= count ? 1 : 0);
            }
        }
    }
}
