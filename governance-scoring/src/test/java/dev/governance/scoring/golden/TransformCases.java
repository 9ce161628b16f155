package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import dev.governance.scoring.index.Critic;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.Imputation;
import dev.governance.scoring.index.LinearScale;
import dev.governance.scoring.index.MinMax;
import dev.governance.scoring.index.Normaliser;
import dev.governance.scoring.index.ObjectiveWeights;
import dev.governance.scoring.index.PowerScale;
import dev.governance.scoring.index.RatioNormaliser;
import dev.governance.scoring.index.Requirement;
import dev.governance.scoring.index.Scale;
import dev.governance.scoring.index.ZScore;
import dev.governance.scoring.statistics.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Steps of scikit-criteria that make a table of alternatives into another. */
final class TransformCases {

    private static final Map<String, Requirement.Comparison> FILTERS = Map.of(
            "FilterEQ", Requirement.Comparison.EQUAL,
            "FilterNE", Requirement.Comparison.NOT_EQUAL,
            "FilterLT", Requirement.Comparison.LESS,
            "FilterLE", Requirement.Comparison.AT_MOST,
            "FilterGT", Requirement.Comparison.MORE,
            "FilterGE", Requirement.Comparison.AT_LEAST,
            "FilterIn", Requirement.Comparison.ONE_OF,
            "FilterNotIn", Requirement.Comparison.NONE_OF);

    private static final Map<String, ObjectiveWeights> WEIGHERS = Map.of(
            "CRITIC", ObjectiveWeights.CRITIC_DIRECTED,
            "EntropyWeighter", ObjectiveWeights.ENTROPY,
            "EqualWeighter", ObjectiveWeights.EQUAL,
            "GiniWeighter", ObjectiveWeights.GINI,
            "MEREC", ObjectiveWeights.MEREC,
            "StdWeighter", ObjectiveWeights.DEVIATION);

    private final GoldenCase golden;
    private final List<String> criteria;
    private final List<Direction> directions;
    private double[][] matrix;
    private double[] weights;
    private double[] objectives;
    private List<String> units;

    private TransformCases(GoldenCase golden) {
        this.golden = golden;
        this.criteria = golden.criteria();
        this.directions = golden.directions(criteria.size());
        this.matrix = golden.input().matrix(criteria);
        this.weights = golden.numbers("weights");
        this.objectives = golden.numbers("objectives");
        this.units = golden.input().text("alternative");
    }

    static Optional<Cases.Check> offered(GoldenCase golden) {
        if (!golden.stage().equals("transform") || golden.method().equals("RANCOM") || filtersByCode(golden)) {
            return Optional.empty();
        }
        return Optional.of((one, differences) -> {
            TransformCases cases = new TransformCases(one);
            cases.transform();
            cases.compare(differences);
        });
    }

    /** A filter that is a piece of Python: a case tells its name, and what it does is nowhere to be read. */
    private static boolean filtersByCode(GoldenCase golden) {
        for (JsonNode filter : golden.parameter("criteria_filters")) {
            if (filter.isTextual()) {
                return true;
            }
        }
        return false;
    }

    private void compare(Differences differences) {
        Frame expected = golden.expected();
        differences.same("alternatives", expected.text("alternative").toString(), units.toString());
        for (int j = 0; j < criteria.size(); j++) {
            differences.column(expected, criteria.get(j), matrix[j]);
        }
        if (golden.hasFile("expected_weights.csv")) {
            Frame expectedWeights = golden.frame("expected_weights.csv");
            differences.column(expectedWeights, "weight", weights);
            differences.column(expectedWeights, "objective", objectives);
        }
    }

    private void transform() {
        String method = golden.method();
        if (FILTERS.containsKey(method)) {
            filter(FILTERS.get(method));
        } else if (WEIGHERS.containsKey(method)) {
            weigh(method);
        } else if (method.equals("InvertMinimize")) {
            turnCosts(new PowerScale(1, -1));
        } else if (method.equals("NegateMinimize")) {
            double none = Double.POSITIVE_INFINITY;
            turnCosts(new LinearScale(0, -1, 0, -none, none));
        } else if (method.equals("BenefitCostInverter")) {
            eachDirected(RatioNormaliser.TO_BEST);
            Arrays.fill(objectives, 1);
        } else if (method.equals("CenitDistanceMatrixScaler")) {
            eachDirected(new MinMax(0, 1, Double.NaN));
        } else if (method.equals("SimpleImputer")) {
            impute();
        } else {
            onTarget(scaler(method));
        }
    }

    /** What the scalers do to a column, or to the row of weights, whichever way is better. */
    private UnaryOperator<double[]> scaler(String method) {
        switch (method) {
            case "MinMaxScaler":
                return this::stretch;
            case "StandarScaler":
                return this::standardise;
            case "SumScaler":
                return column -> upwards(RatioNormaliser.OF_SUM, column);
            case "VectorScaler":
                return column -> upwards(RatioNormaliser.OF_LENGTH, column);
            case "MaxAbsScaler":
                return column ->
                        new PowerScale(1 / Math.max(Moments.max(column), -Moments.min(column)), 1).apply(column);
            case "AddValueToZero":
                return column ->
                        Arrays.stream(column).anyMatch(x -> x == 0) ? shift(column, golden.number("value", 1)) : column;
            case "PushNegatives":
                return this::push;
            default:
                throw new AssertionError("no transformation " + method);
        }
    }

    private static double[] shift(double[] column, double by) {
        return Arrays.stream(column).map(x -> x + by).toArray();
    }

    /** By the least of the whole table, or of the weights. */
    private double[] push(double[] column) {
        double least = Moments.min(column);
        for (double[] other : golden.input().matrix(column == weights ? List.of() : criteria)) {
            least = Math.min(least, Moments.min(other));
        }
        return least < 0 ? shift(column, -least) : column;
    }

    private static double[] upwards(Normaliser method, double[] column) {
        return method.normalise(column, Direction.HIGHER_IS_BETTER);
    }

    private double[] stretch(double[] column) {
        double[] range = golden.numbers("criteria_range");
        double low = range.length == 2 ? range[0] : 0;
        double high = range.length == 2 ? range[1] : 1;
        return upwards(new MinMax(low, high, low), column); // a constant column stays at the low end
    }

    private double[] standardise(double[] column) {
        boolean centred = golden.flag("with_mean", true);
        double[] scaled = golden.flag("with_std", true)
                ? upwards(new ZScore(0, 1, 0, 0), column)
                : shift(column, -Moments.mean(column));
        double spread = golden.flag("with_std", true) ? Moments.deviation(column, 0) : 1;
        return centred ? scaled : shift(scaled, Moments.mean(column) / (spread == 0 ? 1 : spread));
    }

    private void onTarget(UnaryOperator<double[]> scaler) {
        String target = golden.parameter("target").asText("matrix");
        if (!target.equals("weights")) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[j] = scaler.apply(matrix[j]);
            }
        }
        if (!target.equals("matrix")) {
            weights = scaler.apply(weights);
        }
    }

    private void eachDirected(Normaliser method) {
        for (int j = 0; j < matrix.length; j++) {
            matrix[j] = method.normalise(matrix[j], directions.get(j));
        }
    }

    private void turnCosts(Scale scale) {
        for (int j = 0; j < matrix.length; j++) {
            if (directions.get(j) == Direction.LOWER_IS_BETTER) {
                matrix[j] = scale.apply(matrix[j]);
                objectives[j] = 1;
            }
        }
    }

    private void weigh(String method) {
        weights = method.equals("CRITIC")
                ? critic().of(matrix, directions)
                : WEIGHERS.get(method).of(matrix, directions);
        double base = method.equals("EqualWeighter") ? golden.number("base_value", 1) : 1;
        for (int j = 0; j < weights.length; j++) {
            weights[j] *= base;
        }
    }

    private Critic critic() {
        String name = golden.parameter("correlation").asText("pearson");
        return new Critic(
                golden.flag("scale", true) ? Critic.Stretch.DIRECTED : Critic.Stretch.NONE,
                name.equals("spearman") ? Critic.Correlation.SPEARMAN : Critic.Correlation.PEARSON);
    }

    private void impute() {
        Imputation method = switch (golden.parameter("strategy").asText("mean")) {
            case "median" -> Imputation.Usual.MEDIAN;
            case "most_frequent" -> Imputation.Usual.MODE;
            case "constant" -> new Imputation.Fixed(golden.number("fill_value", 0));
            default -> Imputation.Usual.MEAN;
        };
        for (int j = 0; j < matrix.length; j++) {
            matrix[j] = method.fill(matrix[j]);
        }
    }

    private void filter(Requirement.Comparison comparison) {
        Map<Integer, Requirement> requirements = new HashMap<>();
        golden.parameter("criteria_filters").fields().forEachRemaining(entry -> {
            int column = criteria.indexOf(entry.getKey());
            if (column >= 0) {
                requirements.put(column, new Requirement(comparison, figures(entry.getValue())));
            }
        });
        int[] kept = Requirement.select(matrix, requirements);
        for (int j = 0; j < matrix.length; j++) {
            double[] column = matrix[j];
            matrix[j] = Arrays.stream(kept).mapToDouble(i -> column[i]).toArray();
        }
        List<String> all = units;
        units = Arrays.stream(kept).mapToObj(all::get).toList();
    }

    private static ImmutableSet<Double> figures(JsonNode node) {
        List<Double> figures = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(figure -> figures.add(figure.asDouble()));
        } else {
            figures.add(node.asDouble());
        }
        return ImmutableSet.copyOf(figures);
    }
}
