package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.governance.scoring.index.Aggregator;
import dev.governance.scoring.index.ColumnMean;
import dev.governance.scoring.index.ColumnPowerMean;
import dev.governance.scoring.index.Copeland;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.DistanceToIdeal;
import dev.governance.scoring.index.MazziottaPareto;
import dev.governance.scoring.index.OrderedMean;
import dev.governance.scoring.index.ZScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns put together. */
final class AggregateCases {

    private static final Pattern POLARITY = Pattern.compile("polarity ((?:NEG|POS)(?:, ?(?:NEG|POS))*)");
    private static final Pattern SCORE = Pattern.compile("mean (\\S+) sd (\\S+)");

    private AggregateCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        if (!golden.stage().equals("aggregate")) {
            return Optional.empty();
        }
        switch (golden.method()) {
            case "a_amean":
            case "a_gmean":
            case "a_hmean":
            case "a_genmean":
            case "a_copeland":
                return Optional.of(AggregateCases::weighted);
            case "outrankMatrix":
                return Optional.of(AggregateCases::outranking);
            case "mazziotta_pareto_index":
                return Optional.of(AggregateCases::mazziottaPareto);
            case "owa":
                return Optional.of(AggregateCases::ordered);
            case "wroclaw_taxonomic":
                return Optional.of(AggregateCases::wroclaw);
            default:
                return Optional.empty();
        }
    }

    static Aggregator aggregator(String method, JsonNode parameters) {
        switch (method) {
            case "a_amean":
                return ColumnMean.ARITHMETIC;
            case "a_gmean":
                return ColumnMean.GEOMETRIC;
            case "a_hmean":
                return ColumnMean.HARMONIC;
            case "a_genmean":
                return new ColumnPowerMean(parameters.path("p").asDouble());
            case "a_copeland":
                return new Copeland();
            default:
                throw new AssertionError("no aggregator " + method);
        }
    }

    private static List<String> columns(GoldenCase golden) {
        List<String> header = golden.input().header;
        return header.subList(1, header.size());
    }

    private static double[] weights(GoldenCase golden, List<String> columns) {
        JsonNode weights = golden.config.path("weights");
        double[] found = new double[columns.size()];
        for (int j = 0; j < found.length; j++) {
            found[j] = weights.isArray()
                    ? weights.get(j).asDouble()
                    : weights.isObject() ? weights.get(columns.get(j)).asDouble() : 1;
        }
        return found;
    }

    private static void weighted(GoldenCase golden, Differences differences) {
        List<String> columns = columns(golden);
        Aggregator aggregator = aggregator(golden.method(), golden.config.path("parameters"));
        double coverage = golden.number("dat_thresh", 0);
        double[] y = aggregator.combine(golden.input().matrix(columns), weights(golden, columns), coverage);
        String key = golden.input().header.get(0);
        differences.table(golden.expected(), List.of("y"), golden.input().text(key), name -> y);
    }

    private static void outranking(GoldenCase golden, Differences differences) {
        List<String> columns = columns(golden);
        double[][] matrix = golden.input().matrix(columns);
        double[] weights = weights(golden, columns);
        double[][] shares = Copeland.shares(matrix, weights);
        Frame expected = golden.expected();
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                differences.same(i + "," + j, expected.numbers(expected.header.get(j + 1))[i], shares[i][j]);
            }
        }
        int dominated = Copeland.dominated(matrix, weights);
        differences.same("nDominant", golden.number("nDominant", dominated), dominated);
        double pairs = shares.length * (shares.length - 1) / 2.0;
        differences.same("fracDominant", golden.number("fracDominant", dominated / pairs), dominated / pairs);
    }

    private static void mazziottaPareto(GoldenCase golden, Differences differences) {
        List<String> columns = columns(golden);
        String words = golden.config.path("normalise").asText();
        Matcher score = SCORE.matcher(words);
        Matcher polarity = POLARITY.matcher(words);
        List<String> ends = polarity.find() ? List.of(polarity.group(1).split(", ?")) : List.of();
        ZScore method = score.find()
                ? ZScore.of(Double.parseDouble(score.group(1)), Double.parseDouble(score.group(2)))
                : ZScore.of(100, 10);
        List<double[]> scaled = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            boolean cost = j < ends.size() && ends.get(j).equals("NEG");
            Direction direction = cost ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
            scaled.add(method.normalise(golden.input().numbers(columns.get(j)), direction));
            if (golden.expected().has(columns.get(j))) {
                differences.column(golden.expected(), columns.get(j), scaled.get(j));
            }
        }
        double[][] matrix = scaled.toArray(new double[0][]);
        double[] ones = new double[matrix.length];
        Arrays.fill(ones, 1);
        for (MazziottaPareto.Penalty penalty : MazziottaPareto.Penalty.values()) {
            String name = penalty == MazziottaPareto.Penalty.ADDED ? "mpi_penalty_NEG" : "mpi_penalty_POS";
            differences.column(golden.expected(), name, new MazziottaPareto(penalty).combine(matrix, ones, 0));
        }
    }

    private static void ordered(GoldenCase golden, Differences differences) {
        List<String> columns = columns(golden);
        int count = (int) golden.number("atleastjp", 1);
        double[][] matrix = golden.input().matrix(columns);
        double[] weights = weights(golden, columns);
        OrderedMean worst = OrderedMean.ofWorst(count, columns.size());
        OrderedMean best = OrderedMean.ofBest(count, columns.size());
        differences.column(golden.expected(), "owa_n", worst.combine(matrix, weights, 0));
        differences.column(golden.expected(), "owa_p", best.combine(matrix, weights, 0));
    }

    private static void wroclaw(GoldenCase golden, Differences differences) {
        List<String> columns = columns(golden);
        double[] ci = new DistanceToIdeal(1).combine(golden.input().matrix(columns), weights(golden, columns), 0);
        differences.column(golden.expected(), "ci", ci);
    }
}
