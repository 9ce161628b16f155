package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.scoring.statistics.Ties;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Every way of scaling gives, cell by cell, what its formula in words gives. */
class NormaliserProperties {

    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;

    @Property(tries = MANY)
    void scalesGiveWhatTheirFormulasGive(@ForAll long seed) {
        compare(seed);
    }

    @Tag("long")
    @Property(tries = VERY_MANY)
    void scalesGiveWhatTheirFormulasGiveInManyTables(@ForAll long seed) {
        compare(seed);
    }

    private static void compare(long seed) {
        Drawn drawn = new Drawn(seed, 0.2);
        double[] x = drawn.columns[0];
        boolean up = drawn.directions.get(0) == Direction.HIGHER_IS_BETTER;
        double[] there = Arrays.stream(x).filter(value -> !Double.isNaN(value)).toArray();
        for (RatioNormaliser method : RatioNormaliser.values()) {
            double[] scaled = method.normalise(x, drawn.directions.get(0));
            for (int i = 0; i < x.length; i++) {
                double expected = there.length == 0 ? Double.NaN : ratio(method, x[i], there, up);
                same(method + " " + up, Double.isFinite(expected) ? expected : Double.NaN, scaled[i]);
            }
        }
        places(x, there, up, drawn);
        lines(x, there, up, drawn);
    }

    private static void same(String what, double expected, double actual) {
        if (Double.isNaN(expected)) {
            assertTrue(!Double.isFinite(actual), () -> what + " " + actual);
        } else {
            assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)), what);
        }
    }

    private static double ratio(RatioNormaliser method, double x, double[] all, boolean up) {
        double max = Arrays.stream(all).max().orElseThrow();
        double min = Arrays.stream(all).min().orElseThrow();
        double length = Math.sqrt(Arrays.stream(all).map(v -> v * v).sum());
        double logs = Arrays.stream(all).map(Math::log).sum();
        double best = up ? max : min;
        double distances = Arrays.stream(all).map(v -> Math.abs(v - best)).sum();
        return switch (method) {
            case TO_BEST -> up ? x / max : min / x;
            case OVER_BEST -> x / best;
            case OF_GREATEST -> up ? x / max : 1 - x / max;
            case OF_SUM ->
                up
                        ? x / Arrays.stream(all).sum()
                        : 1 / x / Arrays.stream(all).map(v -> 1 / v).sum();
            case OF_LENGTH -> up ? x / length : 1 - x / length;
            case OF_LOGARITHMS -> up ? Math.log(x) / logs : (1 - Math.log(x) / logs) / (all.length - 1);
            case BENT -> up ? x / max * (x / max) : Math.pow(min / x, 3);
            case OF_DISTANCES -> 1 - Math.abs(x - best) / distances;
            case NEARNESS -> 1 - Math.abs(best - x) / best;
        };
    }

    private static void places(double[] x, double[] there, boolean up, Drawn drawn) {
        for (Ties ties : new Ties[] {Ties.MIN, Ties.MAX, Ties.AVERAGE}) {
            for (Placing.Form form : Placing.Form.values()) {
                double[] scaled = new Placing(form, ties).normalise(x, drawn.directions.get(0));
                for (int i = 0; i < x.length; i++) {
                    double own = x[i];
                    long worse = Arrays.stream(there)
                            .filter(v -> up ? v < own : v > own)
                            .count();
                    long alike = Arrays.stream(there).filter(v -> v == own).count();
                    double rank =
                            ties == Ties.MIN ? worse + 1 : ties == Ties.MAX ? worse + alike : worse + (alike + 1) / 2.0;
                    double expected = switch (form) {
                        case RANK -> rank;
                        case BORDA -> rank - 1;
                        case PERCENT -> there.length < 2 ? Double.NaN : (rank - 1) / (there.length - 1);
                        case HUNDRED -> there.length < 2 ? Double.NaN : 100 * (rank - 1) / (there.length - 1);
                    };
                    same(form + " " + ties, Double.isNaN(own) ? own : expected, scaled[i]);
                }
            }
        }
    }

    private static void lines(double[] x, double[] there, boolean up, Drawn drawn) {
        Direction direction = drawn.directions.get(0);
        double low = drawn.pick(5);
        double high = low + 1 + drawn.pick(9);
        double goal = 1 + drawn.pick(9);
        boolean capped = drawn.pick(2) == 0;
        int unit = drawn.pick(x.length);
        double[] minMax = new MinMax(low, high, 7).normalise(x, direction);
        double[] scores = new ZScore(low, high, drawn.pick(2), 7).normalise(x, direction);
        double[] posts = new Goalposts(goal, goal + (up ? 2 : -2), high, capped).normalise(x, direction);
        double[] target = new Target(goal, capped).normalise(x, direction);
        double[] reference = new ReferenceUnit(unit, capped).normalise(x, direction);
        double worst = there.length == 0 ? Double.NaN : extreme(there, !up);
        double best = there.length == 0 ? Double.NaN : extreme(there, up);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double part = (x[i] - worst) / (best - worst);
            same("min-max", worst == best && !Double.isNaN(x[i]) ? 7 : low + part * (high - low), minMax[i]);
            double walked = (x[i] - goal) / (up ? 2 : -2);
            double clipped = capped ? Math.max(0, Math.min(1, walked)) : walked;
            same("goalposts", clipped * high, posts[i]);
            check("target", x[i], worst, goal, capped, target[i]);
            check("reference", x[i], worst, x[unit], capped, reference[i]);
            sum += Double.isNaN(x[i]) ? 0 : scores[i];
        }
        if (worst != best && there.length > 1) {
            assertEquals(low * there.length, sum, 1e-6, "scores lie around the middle");
        }
    }

    private static double extreme(double[] all, boolean most) {
        return most
                ? Arrays.stream(all).max().orElseThrow()
                : Arrays.stream(all).min().orElseThrow();
    }

    /** Where the goal is the worst itself there is no scale: whatever is better is past it. */
    private static void check(String what, double x, double worst, double goal, boolean capped, double actual) {
        double part = (x - worst) / (goal - worst);
        if (goal != worst) {
            same(what, capped ? Math.min(1, part) : part, actual);
        } else if (x == worst || Double.isNaN(x)) {
            assertTrue(Double.isNaN(actual), what);
        } else {
            assertEquals(capped ? 1 : Double.POSITIVE_INFINITY, actual, what);
        }
    }
}
