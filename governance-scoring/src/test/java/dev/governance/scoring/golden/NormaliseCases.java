package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.Goalposts;
import dev.governance.scoring.index.MinMax;
import dev.governance.scoring.index.Normaliser;
import dev.governance.scoring.index.Placing;
import dev.governance.scoring.index.RatioNormaliser;
import dev.governance.scoring.index.ReferenceUnit;
import dev.governance.scoring.index.Target;
import dev.governance.scoring.index.ZScore;
import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Columns brought to a scale. */
final class NormaliseCases {

    /** Methods of pymcdm by their names there; a constant column has the value one under its min-max. */
    static final Map<String, Normaliser> RATIOS = ImmutableMap.<String, Normaliser>builder()
            .put("minmax_normalization", new MinMax(0, 1, 1))
            .put("max_normalization", RatioNormaliser.OF_GREATEST)
            .put("sum_normalization", RatioNormaliser.OF_SUM)
            .put("vector_normalization", RatioNormaliser.OF_LENGTH)
            .put("logarithmic_normalization", RatioNormaliser.OF_LOGARITHMS)
            .put("linear_normalization", RatioNormaliser.TO_BEST)
            .put("nonlinear_normalization", RatioNormaliser.BENT)
            .put("enhanced_accuracy_normalization", RatioNormaliser.OF_DISTANCES)
            .put("zavadskas_turskis_normalization", RatioNormaliser.NEARNESS)
            .buildOrThrow();

    private NormaliseCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        if (!golden.stage().equals("normalise")) {
            return Optional.empty();
        }
        return golden.method().startsWith("n_")
                ? Optional.of(NormaliseCases::directed)
                : golden.expected().has("method") ? Optional.of(NormaliseCases::named) : Optional.empty();
    }

    private static void directed(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        Frame expected = golden.expected();
        String key = input.header.get(0);
        List<String> columns =
                expected.header.stream().filter(name -> !name.equals(key)).toList();
        differences.table(expected, columns, input.text(key), name -> {
            JsonNode all = golden.config.path("parameters");
            JsonNode own = all.path(name).isObject() ? all.path(name) : all;
            int sign = golden.config.path("directions").path(name).asInt(1);
            return column(golden.method(), own, Direction.ofSign(sign), input.numbers(name));
        });
    }

    static double[] column(String method, JsonNode own, Direction direction, double[] column) {
        Ties ties = ties(own);
        return ties == Ties.FIRST || ties == Ties.LAST
                ? placed(method, ties, direction, column)
                : normaliser(method, own, direction.sign()).normalise(column, direction);
    }

    /** Places by the order of the table belong to a whole column and to no scale. */
    private static double[] placed(String method, Ties ties, Direction direction, double[] column) {
        double[] ranks = direction.sign() > 0 ? Ranks.ascending(column, ties) : Ranks.descending(column, ties);
        double least = method.equals("n_rank") ? 0 : 1;
        double most = method.equals("n_prank") ? Moments.count(column) - 1 : 1;
        return Arrays.stream(ranks).map(rank -> (rank - least) / most).toArray();
    }

    /** COINr gives posts and targets after the figure was multiplied by its direction; here they are in its own unit. */
    static Normaliser normaliser(String method, JsonNode own, int sign) {
        switch (method) {
            case "n_minmax":
                double[] ends = pair(own.path("l_u"), 0, 100);
                return MinMax.of(ends[0], ends[1]);
            case "n_zscore":
                double[] middle = pair(own.path("m_sd"), 0, 1);
                return ZScore.of(middle[0], middle[1]);
            case "n_scaled":
                double[] line = pair(own.path("npara"), 0, 100);
                return new Goalposts(
                        line[0] * sign, line[1] * sign, own.path("scale_factor").asDouble(100), false);
            case "n_dist2max":
                return MinMax.of(0, 1);
            case "n_dist2ref":
                return new ReferenceUnit(
                        own.path("iref").asInt() - 1, own.path("cap_max").asBoolean(false));
            case "n_dist2targ":
                return new Target(
                        own.path("targ").asDouble() * sign, own.path("cap_max").asBoolean(false));
            case "n_goalposts":
                double[] posts = GoldenCase.numbers(own.path("gposts"));
                double full = posts.length > 2 ? posts[2] : 1;
                boolean turned = own.path("direction").asInt(1) < 0;
                double zero = posts[turned ? 1 : 0] * sign;
                double whole = posts[turned ? 0 : 1] * sign;
                return new Goalposts(zero, whole, full, own.path("trunc2posts").asBoolean(true));
            case "n_fracmax":
                // the literal result of the peer: for a cost the quotient by the least, which grows with the cost
                return RatioNormaliser.OVER_BEST;
            case "n_rank":
                return new Placing(Placing.Form.RANK, ties(own));
            case "n_borda":
                return new Placing(Placing.Form.BORDA, ties(own));
            case "n_prank":
                return new Placing(Placing.Form.PERCENT, ties(own));
            default:
                throw new AssertionError("no normaliser " + method);
        }
    }

    private static Ties ties(JsonNode own) {
        return Ties.valueOf(own.path("ties.method").asText("min").toUpperCase(Locale.ROOT));
    }

    private static double[] pair(JsonNode node, double low, double high) {
        return node.isArray() ? GoldenCase.numbers(node) : new double[] {low, high};
    }

    private static void named(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        Frame expected = golden.expected();
        List<String> criteria = golden.criteria();
        List<Direction> directions = golden.directions(criteria.size());
        List<String> units = input.text("alternative");
        for (int i = 0; i < expected.size(); i++) {
            Normaliser method = RATIOS.get(expected.text("method").get(i));
            int row = units.indexOf(expected.text("alternative").get(i));
            for (int j = 0; j < criteria.size(); j++) {
                double[] scaled = method.normalise(input.numbers(criteria.get(j)), directions.get(j));
                String what = expected.text("method").get(i) + " " + criteria.get(j) + " " + units.get(row);
                differences.same(what, expected.numbers(criteria.get(j))[i], scaled[row]);
            }
        }
    }
}
