package dev.governance.scoring.golden;

import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.Multiplicity;
import dev.governance.scoring.statistics.RankSets;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sets that hold a rank, and whoever may be among the best. */
final class RankSetCases {

    private RankSetCases() {}

    private static RankSets.Side side(String name) {
        return name.equals("lower")
                ? RankSets.Side.BEST
                : name.equals("upper") ? RankSets.Side.WORST : RankSets.Side.BOTH;
    }

    static void counts(GoldenCase golden, Differences differences) {
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
    static void estimates(GoldenCase golden, Differences differences) {
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

    static void extremes(GoldenCase golden, Differences differences) {
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
