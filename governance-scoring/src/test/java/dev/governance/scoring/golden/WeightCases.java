package dev.governance.scoring.golden;

import com.google.common.collect.ImmutableMap;
import dev.governance.scoring.index.BenefitOfTheDoubt;
import dev.governance.scoring.index.ObjectiveWeights;
import dev.governance.scoring.index.PairwiseComparison;
import dev.governance.scoring.statistics.PrincipalComponents;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weights from figures, from comparisons and from components. */
final class WeightCases {

    private static final Map<String, ObjectiveWeights> NAMES = ImmutableMap.<String, ObjectiveWeights>builder()
            .put("equal_weights", ObjectiveWeights.EQUAL)
            .put("entropy_weights", ObjectiveWeights.ENTROPY)
            .put("standard_deviation_weights", ObjectiveWeights.DEVIATION)
            .put("variance_weights", ObjectiveWeights.VARIANCE)
            .put("gini_weights", ObjectiveWeights.GINI)
            .put("angle_weights", ObjectiveWeights.ANGLE)
            .put("critic_weights", ObjectiveWeights.CRITIC)
            .put("merec_weights", ObjectiveWeights.MEREC)
            .put("cilos_weights", ObjectiveWeights.CILOS)
            .put("idocriw_weights", ObjectiveWeights.IDOCRIW)
            .put("lopcow_weights", ObjectiveWeights.LOPCOW)
            .buildOrThrow();

    private WeightCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        if (!golden.stage().equals("weights")) {
            return Optional.empty();
        }
        String method = golden.method();
        if (NAMES.containsKey(method) || method.equals("each function named in expected.method")) {
            return Optional.of(WeightCases::objective);
        }
        switch (method) {
            case "AHP principal eigenvector":
                return Optional.of(WeightCases::pairwise);
            case "get_PCA":
                return Optional.of(WeightCases::groupedComponents);
            case "prcomp scaled":
                return Optional.of(WeightCases::components);
            case "benefit_of_the_doubt constrained shares":
                return Optional.of(WeightCases::benefitOfTheDoubt);
            default:
                return Optional.empty();
        }
    }

    private static void objective(GoldenCase golden, Differences differences) {
        List<String> criteria = golden.criteria();
        double[][] matrix = golden.input().matrix(criteria);
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String name = expected.has("method") ? expected.text("method").get(i) : golden.method();
            double[] weights = NAMES.get(name).of(matrix, golden.directions(criteria.size()));
            int column = criteria.indexOf(expected.text("criterion").get(i));
            differences.same(name + " " + column, expected.numbers("weight")[i], weights[column]);
        }
    }

    private static void pairwise(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        double[][] columns = input.matrix(input.header);
        double[][] ratios = new double[columns.length][columns.length];
        for (int i = 0; i < ratios.length; i++) {
            for (int j = 0; j < ratios.length; j++) {
                ratios[i][j] = columns[j][i];
            }
        }
        PairwiseComparison comparison = PairwiseComparison.of(ratios);
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String quantity = expected.text("quantity").get(i);
            double actual = switch (quantity) {
                case "library_get_cr" -> comparison.consistencyRatio(PairwiseComparison.RandomIndex.TUMMALA_LING);
                case "lambda_max_numpy" -> comparison.principalEigenvalue();
                case "CI_from_lambda" -> comparison.consistencyIndex();
                default -> comparison.weights()[Integer.parseInt(quantity.replace("weight_", "")) - 1];
            };
            differences.same(quantity, expected.numbers("value")[i], actual);
        }
    }

    /** Compares a direction up to its sign. */
    private static void sameUpToSign(String what, double[] expected, double[] actual, Differences differences) {
        double product = 0;
        for (int i = 0; i < expected.length; i++) {
            product += expected[i] * actual[i];
        }
        double[] turned = actual.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] *= Math.signum(product);
        }
        differences.same(what, expected, turned);
    }

    private static void groupedComponents(GoldenCase golden, Differences differences) {
        Frame expected = golden.expected();
        List<String> codes = expected.text("iCode");
        List<String> groups = new ArrayList<>();
        codes.forEach(code -> groups.add(golden.config.path("groups").path(code).asText()));
        for (String group : new LinkedHashSet<>(groups)) {
            List<String> members = codes.stream()
                    .filter(code -> groups.get(codes.indexOf(code)).equals(group))
                    .toList();
            double[] wanted = members.stream()
                    .mapToDouble(code -> expected.numbers("Weight")[codes.indexOf(code)])
                    .toArray();
            PrincipalComponents found = PrincipalComponents.of(golden.input().matrix(members));
            sameUpToSign(group, wanted, found.loadings(0), differences);
        }
    }

    private static void components(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        PrincipalComponents found = PrincipalComponents.of(input.matrix(input.header));
        Frame expected = golden.expected();
        double[][] loadings = new double[found.size()][found.size()];
        for (int i = 0; i < expected.size(); i++) {
            int component = (int) expected.numbers("pc")[i] - 1;
            double value = expected.numbers("value")[i];
            if (expected.text("kind").get(i).equals("sdev")) {
                differences.same("spread " + component, value, found.spread(component));
            } else {
                loadings[component][input.header.indexOf(expected.text("var").get(i))] = value;
            }
        }
        for (int component = 0; component < found.size(); component++) {
            sameUpToSign("loadings " + component, loadings[component], found.loadings(component), differences);
        }
    }

    private static void benefitOfTheDoubt(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        List<String> columns = input.header.subList(1, input.header.size());
        BenefitOfTheDoubt found =
                BenefitOfTheDoubt.of(input.matrix(columns), golden.number("low_w", 0), golden.number("up_w", 1));
        differences.column(golden.expected(), "score", found.scores());
        for (int j = 0; j < columns.size(); j++) {
            differences.column(golden.expected(), "w." + columns.get(j), found.shares(j));
        }
    }
}
