package dev.governance.scoring.golden;

import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Places in the order. */
final class RankCases {

    private RankCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        if (!golden.stage().equals("rank")) {
            return Optional.empty();
        }
        if (golden.config.has("omega")) {
            return Optional.of(RankCases::blended);
        }
        if (golden.config.has("group")) {
            return Optional.of(RankCases::grouped);
        }
        return Optional.of(golden.config.path("ties").isTextual() ? RankCases::columns : RankCases::methods);
    }

    private static boolean isDescending(GoldenCase golden) {
        return golden.config.path("order").asText().startsWith("desc");
    }

    private static Ties ties(String name) {
        return name.equals("ordinal") ? Ties.FIRST : Ties.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static double[] rank(double[] column, boolean descending, Ties ties) {
        return descending ? Ranks.descending(column, ties) : Ranks.ascending(column, ties);
    }

    private static void columns(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        Frame expected = golden.expected();
        Ties ties = ties(golden.config.path("ties").asText());
        List<String> names = expected.header.subList(1, expected.header.size());
        List<String> keys = input.text(input.header.get(0));
        differences.table(expected, names, keys, name -> rank(input.numbers(name), isDescending(golden), ties));
    }

    private static void grouped(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        String group = golden.config.path("group").asText();
        int[] groups = DataCases.groups(input.text(group));
        Frame expected = golden.expected();
        Ties ties = ties(golden.config.path("ties").asText());
        List<String> names = expected.header.stream()
                .skip(1)
                .filter(name -> !name.equals(group))
                .toList();
        differences.table(
                expected,
                names,
                input.text(input.header.get(0)),
                name -> Ranks.within(input.numbers(name), groups, isDescending(golden), ties));
    }

    private static void methods(GoldenCase golden, Differences differences) {
        double[] x = golden.input().numbers("x");
        Frame expected = golden.expected();
        for (String name : expected.header) {
            differences.column(expected, name, rank(x, isDescending(golden), ties(name)));
        }
    }

    /** A column "omega05" is the blend of one half, "frac05" the same from the other end as a part of all units. */
    private static void blended(GoldenCase golden, Differences differences) {
        double[] x = golden.input().numbers("x");
        Frame expected = golden.expected();
        for (String name : expected.header) {
            if (!name.equals("x")) {
                String digits = name.replaceAll("\\D", "");
                double part = digits.length() > 1
                        ? Double.parseDouble("0." + digits.substring(1))
                        : Double.parseDouble(digits);
                double[] ranks = Ranks.blended(x, part);
                for (int i = 0; i < ranks.length && name.startsWith("frac"); i++) {
                    ranks[i] /= ranks.length;
                }
                differences.column(expected, name, ranks);
            }
        }
    }
}
