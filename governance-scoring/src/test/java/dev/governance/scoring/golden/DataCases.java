package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.governance.scoring.index.Availability;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.Imputation;
import dev.governance.scoring.index.Profile;
import dev.governance.scoring.index.SobolIndices;
import dev.governance.scoring.index.Trend;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Gaps, outliers, denominators, trends, strengths: what is done to figures before they are scaled, or beside. */
final class DataCases {

    private DataCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        switch (golden.stage()) {
            case "impute":
                return Optional.of(DataCases::impute);
            case "denominate":
                return Optional.of(DataCases::denominate);
            case "screen":
                return Optional.of(DataCases::screen);
            case "treat":
                return Optional.of(golden.method().equals("boxcox") ? TreatmentCases::boxCox : TreatmentCases::treat);
            case "trend":
                return Optional.of(DataCases::trend);
            case "explain":
                return golden.method().equals("strengths_weaknesses")
                        ? Optional.of(DataCases::strengths)
                        : Optional.empty();
            case "sensitivity":
                return golden.method().equals("SA_estimate") ? Optional.of(DataCases::sobol) : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    static int[] groups(List<String> names) {
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(names));
        return names.stream().mapToInt(distinct::indexOf).toArray();
    }

    static Imputation imputation(String method) {
        switch (method) {
            case "i_mean":
                return Imputation.Usual.MEAN;
            case "i_median":
                return Imputation.Usual.MEDIAN;
            case "i_mean_grp":
                return Imputation.Usual.GROUP_MEAN;
            case "i_median_grp":
                return Imputation.Usual.GROUP_MEDIAN;
            default:
                throw new AssertionError("no imputation " + method);
        }
    }

    private static void impute(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        Frame expected = golden.expected();
        String key = input.header.get(0);
        List<String> columns = expected.numeric().stream().filter(input::has).toList();
        List<String> names = input.header.stream()
                .filter(name -> !name.equals(key) && !input.numeric().contains(name))
                .toList();
        String group = golden.config.path("group").asText(names.isEmpty() ? "" : names.get(names.size() - 1));
        int[] groups = input.has(group) ? groups(input.text(group)) : new int[input.size()];
        Imputation method = imputation(golden.method());
        boolean byRow = golden.config.path("impute_by").asText().equals("row");
        differences.table(expected, columns, input.text(key), name -> {
            double[] column = input.numbers(name);
            return byRow ? fillByRow(input, columns, name, method) : method.fill(column, groups);
        });
    }

    private static double[] fillByRow(Frame input, List<String> columns, String name, Imputation method) {
        double[][] matrix = input.matrix(columns);
        double[] filled = input.numbers(name);
        for (int i = 0; i < filled.length; i++) {
            double[] row = new double[matrix.length];
            for (int j = 0; j < row.length; j++) {
                row[j] = matrix[j][i];
            }
            filled[i] = method.fill(row)[columns.indexOf(name)];
        }
        return filled;
    }

    static double[] denominated(double[] column, Frame denominators, String by, List<String> units) {
        List<String> keys = denominators.text(denominators.header.get(0));
        double[] divisor = denominators.numbers(by);
        double[] result = new double[column.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = column[i] / divisor[keys.indexOf(units.get(i))];
        }
        return result;
    }

    private static void denominate(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        Frame denominators = golden.frame(golden.config.path("denominators").asText("denominators.csv"));
        List<String> units = input.text(input.header.get(0));
        Frame expected = golden.expected();
        List<String> columns = expected.header.subList(1, expected.header.size());
        differences.table(expected, columns, units, name -> {
            JsonNode by = golden.config.path("by").path(name);
            double[] column = input.numbers(name);
            return by.isTextual() ? denominated(column, denominators, by.asText(), units) : column;
        });
    }

    private static void screen(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        String key = input.header.get(0);
        List<String> columns =
                input.numeric().stream().filter(name -> !name.equals(key)).toList();
        double[][] matrix = input.matrix(columns);
        String rule = golden.config.path("unit_screen").asText();
        double data = golden.number("dat_thresh", Double.NEGATIVE_INFINITY);
        double zero = golden.number("nonzero_thresh", Double.NEGATIVE_INFINITY);
        List<String> removed = new ArrayList<>();
        Frame expected = golden.expected();
        List<String> units = input.text(key);
        for (int i = 0; i < expected.size(); i++) {
            int unit = units.indexOf(expected.text(key).get(i));
            Availability known = Availability.of(matrix, unit);
            boolean lacksData = known.lacks(data);
            boolean lacksNonZero = known.nonZero() < zero;
            boolean out =
                    rule.equals("byNA") ? lacksData : rule.equals("byzeros") ? lacksNonZero : lacksData || lacksNonZero;
            availability(expected, i, known, differences);
            flag(expected, "LowData", i, lacksData, differences);
            flag(expected, "LowNonZero", i, lacksNonZero, differences);
            flag(expected, "Included", i, !out, differences);
            if (out) {
                removed.add(units.get(unit));
            }
        }
        if (golden.hasFile("expected_removed.csv")) {
            differences.same(
                    "removed", golden.frame("expected_removed.csv").text(key).toString(), removed.toString());
        }
    }

    private static void flag(Frame expected, String name, int row, boolean actual, Differences differences) {
        if (expected.has(name)) {
            differences.same(name + " " + row, expected.numbers(name)[row], actual ? 1 : 0);
        }
    }

    static void availability(Frame expected, int row, Availability known, Differences differences) {
        differences.same("N_missing " + row, expected.numbers("N_missing")[row], known.missing());
        differences.same("N_zero " + row, expected.numbers("N_zero")[row], known.zero());
        differences.same(
                "N_miss_or_zero " + row, expected.numbers("N_miss_or_zero")[row], known.missing() + known.zero());
        differences.same("Dat_Avail " + row, expected.numbers("Dat_Avail")[row], known.present());
        differences.same("Non_Zero " + row, expected.numbers("Non_Zero")[row], known.nonZero());
    }

    private static void trend(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        String column = golden.config.path("column").asText();
        Frame expected = golden.expected();
        String key = input.header.get(0);
        double period = 1;
        for (JsonNode method : golden.config.path("methods")) {
            java.util.regex.Matcher per =
                    java.util.regex.Pattern.compile("per (\\S+) year").matcher(method.asText());
            period = per.find() ? Double.parseDouble(per.group(1)) : period;
        }
        for (int i = 0; i < expected.size(); i++) {
            String unit = expected.text(key).get(i);
            int[] rows = java.util.stream.IntStream.range(0, input.size())
                    .filter(row -> input.text(key).get(row).equals(unit))
                    .toArray();
            double[] times = pick(input.numbers("Time"), rows);
            double[] figures = pick(input.numbers(column), rows);
            differences.same(unit + " CAGR", expected.numbers("CAGR")[i], Trend.COMPOUND_GROWTH.of(times, figures, 1));
            differences.same(
                    unit + " prc", expected.numbers("prc")[i], Trend.PERCENT_CHANGE.of(times, figures, period));
        }
    }

    private static double[] pick(double[] column, int[] rows) {
        return java.util.Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
    }

    private static void strengths(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        Frame expected = golden.expected();
        Frame meta = golden.frame(golden.config.path("hierarchy").asText("meta.csv"));
        List<String> codes = meta.text("iCode").stream()
                .filter(code -> golden.config.path("directions").has(code) && input.has(code))
                .toList();
        List<Direction> directions = codes.stream()
                .map(code -> Direction.ofSign(
                        golden.config.path("directions").get(code).asDouble()))
                .toList();
        int unit = input.text(input.header.get(0))
                .indexOf(golden.config.path("unit").asText());
        // the peer leaves out columns in which the unit is last of all, unless told otherwise
        boolean withLast = !golden.flag("min_discard", true);
        List<Profile.Standing> standings = Profile.of(input.matrix(codes), directions, unit).stream()
                .filter(standing -> withLast || !standing.last())
                .toList();
        long strengths =
                expected.text("kind").stream().filter("strength"::equals).count();
        for (int i = 0; i < expected.size(); i++) {
            int place = i < strengths ? i : standings.size() - expected.size() + i;
            Profile.Standing standing = standings.get(place);
            differences.same("code " + i, expected.text("Code").get(i), codes.get(standing.column()));
            differences.same("rank " + i, expected.numbers("Rank")[i], standing.rank());
            differences.same("value " + i, expected.numbers("Value")[i], standing.figure());
        }
    }

    private static void sobol(GoldenCase golden, Differences differences) {
        int points = golden.config.path("N").asInt();
        int choices = golden.config.path("d").asInt();
        SobolIndices indices = SobolIndices.estimate(golden.input().numbers("y"), points, choices);
        Frame expected = golden.expected();
        for (int k = 0; k < choices; k++) {
            differences.same(
                    "Si " + k, expected.numbers("Si")[k], indices.first().get(k));
            differences.same(
                    "STi " + k, expected.numbers("STi")[k], indices.total().get(k));
        }
        differences.same("variance", golden.number("variance", indices.variance()), indices.variance());
    }
}
