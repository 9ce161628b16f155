package dev.governance.scoring.golden;

import dev.governance.scoring.index.ColumnMean;
import dev.governance.scoring.index.IndexNode;
import dev.governance.scoring.index.Indicator;
import dev.governance.scoring.index.IndicatorTree;
import dev.governance.scoring.index.Pillar;
import dev.governance.scoring.statistics.CorrelationTests;
import dev.governance.scoring.statistics.Correlations;
import dev.governance.scoring.statistics.RankSimilarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** Columns and rankings set side by side. */
final class CorrelationCases {

    private CorrelationCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        if (golden.stage().equals("rank_similarity")) {
            return Optional.of(
                    golden.method().startsWith("named in expected")
                            ? CorrelationCases::named
                            : CorrelationCases::statistics);
        }
        if (!golden.stage().equals("correlation")) {
            return Optional.empty();
        }
        switch (golden.method()) {
            case "flags":
                return Optional.of(CorrelationCases::flags);
            case "kendall and spearman, exact p":
                return Optional.of(CorrelationCases::exact);
            case "pearson":
            case "spearman":
            case "kendall":
                return Optional.of(golden.hasFile("meta.csv") ? CorrelationCases::family : CorrelationCases::pairs);
            default:
                return Optional.empty();
        }
    }

    private static ToDoubleBiFunction<double[], double[]> correlation(String method) {
        switch (method) {
            case "pearson":
                return Correlations::pearson;
            case "spearman":
                return Correlations::spearman;
            case "kendall":
                return Correlations::kendall;
            default:
                throw new AssertionError("no correlation " + method);
        }
    }

    private static void pairs(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        Frame expected = golden.expected();
        boolean tested = expected.has("p");
        List<String> first = expected.text(tested ? "a" : "Var1");
        List<String> second = expected.text(tested ? "b" : "Var2");
        double[] wanted = expected.numbers(tested ? "r" : "Correlation");
        Map<String, double[]> columns = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            double[] x = columns.computeIfAbsent(first.get(i), input::numbers);
            double[] y = columns.computeIfAbsent(second.get(i), input::numbers);
            double r = correlation(golden.method()).applyAsDouble(x, y);
            differences.same(first.get(i) + " with " + second.get(i), wanted[i], r);
            if (tested && !first.get(i).equals(second.get(i))) {
                double p = golden.method().equals("kendall")
                        ? CorrelationTests.kendall(x, y)
                        : CorrelationTests.student(r, x.length);
                differences.same("p of " + first.get(i) + " with " + second.get(i), expected.numbers("p")[i], p);
            }
        }
    }

    /** Columns above indicators are made with arithmetic means, as the peer's data set was. */
    private static void family(GoldenCase golden, Differences differences) {
        IndicatorTree tree = TreeCases.tree(golden.frame("meta.csv"), level -> ColumnMean.ARITHMETIC, 0);
        Frame input = golden.input();
        List<String> leaves = tree.indicators().stream().map(Indicator::code).toList();
        Map<String, double[]> values = tree.combine(TreeCases.columns(input, leaves));
        Map<String, List<String>> ancestors = new LinkedHashMap<>();
        ancestors(tree.root(), new ArrayList<>(), ancestors);
        int depth = leaves.stream()
                .mapToInt(leaf -> ancestors.get(leaf).size())
                .max()
                .orElse(0);
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String code = expected.text("Var2").get(i);
            List<String> above = ancestors.get(code);
            // levels are named by the peer: the root is "Index", the level below it "Sub-index", then "Pillar"
            int height = List.of("Index", "Sub-index", "Pillar")
                    .indexOf(expected.text("Var1").get(i));
            String ancestor = above.get(Math.min(height, depth - 1));
            double r = correlation(golden.method()).applyAsDouble(values.get(ancestor), values.get(code));
            differences.same(ancestor + " with " + code, expected.numbers("Correlation")[i], r);
        }
    }

    private static void ancestors(IndexNode node, List<String> above, Map<String, List<String>> found) {
        found.put(node.code(), List.copyOf(above));
        if (node instanceof Pillar pillar) {
            List<String> next = new ArrayList<>(above);
            next.add(pillar.code());
            pillar.children().forEach(child -> ancestors(child, next, found));
        }
    }

    private static void flags(GoldenCase golden, Differences differences) {
        IndicatorTree tree = TreeCases.tree(golden.frame("meta.csv"), level -> ColumnMean.ARITHMETIC, 0);
        Frame input = golden.input();
        double bar = golden.number("cor_thresh", 0.9);
        Map<String, Double> found = new LinkedHashMap<>();
        for (Pillar pillar : tree.pillars()) {
            List<String> codes = pillar.children().stream()
                    .filter(Indicator.class::isInstance)
                    .map(IndexNode::code)
                    .filter(input::has)
                    .toList();
            for (String a : codes) {
                for (String b : codes) {
                    double r = Correlations.pearson(input.numbers(a), input.numbers(b));
                    if (a.compareTo(b) < 0 && r >= bar) {
                        found.put(pillar.code() + " " + a + " " + b, r);
                    }
                }
            }
        }
        Frame expected = golden.expected();
        differences.same("flags", expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            String a = expected.text("Ind1").get(i);
            String b = expected.text("Ind2").get(i);
            String key = expected.text("Group").get(i) + " " + (a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
            differences.same(key, expected.numbers("Corr")[i], found.getOrDefault(key, Double.NaN));
        }
    }

    private static void exact(GoldenCase golden, Differences differences) {
        double[] x = golden.input().numbers("x");
        double[] y = golden.input().numbers("y");
        Frame expected = golden.expected();
        double n = x.length;
        double tau = Correlations.kendall(x, y);
        double rho = Correlations.spearman(x, y);
        for (int i = 0; i < expected.size(); i++) {
            String name = expected.text("stat").get(i);
            double found = switch (name) {
                case "tau" -> tau;
                case "T" -> Math.rint((tau + 1) * n * (n - 1) / 4);
                case "p_tau" -> CorrelationTests.kendallExactly(x, y);
                case "rho" -> rho;
                case "S" -> (n * n * n - n) * (1 - rho) / 6;
                default -> CorrelationTests.spearmanExactly(x, y);
            };
            differences.same(name, expected.numbers("value")[i], found);
        }
    }

    private static void named(GoldenCase golden, Differences differences) {
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            double[] x = golden.input().numbers(expected.text("first").get(i));
            double[] y = golden.input().numbers(expected.text("second").get(i));
            String name = expected.text("method").get(i);
            double found = switch (name) {
                // the peer correlates the ranks that it is given as they are
                case "spearman", "pearson" -> Correlations.pearson(x, y);
                case "weighted_spearman" -> RankSimilarity.weightedSpearman(x, y);
                case "rank_similarity_coef" -> RankSimilarity.topWeighted(x, y);
                case "kendall_tau" -> Correlations.kendallOfAllPairs(x, y);
                case "goodman_kruskal_gamma" -> Correlations.gamma(x, y);
                case "draWS" -> RankSimilarity.moved(x, y);
                case "kemeny" -> RankSimilarity.kemeny(x, y);
                case "frobenius" -> RankSimilarity.frobenius(x, y);
                default -> throw new AssertionError("no similarity " + name);
            };
            differences.same(name + " " + i, expected.numbers("value")[i], found);
        }
    }

    private static void statistics(GoldenCase golden, Differences differences) {
        double[] a = golden.input().numbers("a");
        double[] b = golden.input().numbers("b");
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String name = expected.text("statistic").get(i);
            double[] found = statistic(name, a, b);
            differences.same(name, expected.numbers("value")[i], found[0]);
            differences.same("p of " + name, expected.numbers("p_value")[i], found[1]);
        }
    }

    private static double[] statistic(String name, double[] a, double[] b) {
        double pearson = Correlations.pearson(a, b);
        double spearman = Correlations.spearman(a, b);
        switch (name) {
            case "kendall_tau_b":
                return new double[] {Correlations.kendall(a, b), CorrelationTests.kendall(a, b)};
            case "kendall_tau_c":
                return new double[] {Correlations.stuart(a, b), CorrelationTests.kendall(a, b)};
            case "spearman":
                return new double[] {spearman, CorrelationTests.student(spearman, a.length)};
            case "pearson":
                return new double[] {pearson, CorrelationTests.student(pearson, a.length)};
            case "weighted_tau_hyperbolic":
                return new double[] {both(a, b, RankSimilarity.Weighing.ADDED), Double.NaN};
            case "weighted_tau_multiplicative":
                return new double[] {both(a, b, RankSimilarity.Weighing.MULTIPLIED), Double.NaN};
            case "weighted_tau_rank_none_additive":
                return new double[] {RankSimilarity.weightedTau(a, b, RankSimilarity.Weighing.ADDED), Double.NaN};
            case "somers_d":
                return new double[] {Correlations.somers(a, b), CorrelationTests.somers(a, b)};
            default:
                throw new AssertionError("no statistic " + name);
        }
    }

    private static double both(double[] a, double[] b, RankSimilarity.Weighing weighing) {
        return (RankSimilarity.weightedTau(a, b, weighing) + RankSimilarity.weightedTau(b, a, weighing)) / 2;
    }
}
