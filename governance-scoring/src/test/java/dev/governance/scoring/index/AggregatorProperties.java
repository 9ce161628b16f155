package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Every way of putting columns together gives, unit by unit, what its formula in words gives. */
class AggregatorProperties {

    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;

    @Property(tries = MANY)
    void columnsGiveWhatFormulasGive(@ForAll long seed) {
        compare(seed);
    }

    @Tag("long")
    @Property(tries = VERY_MANY)
    void columnsGiveWhatFormulasGiveInManyTables(@ForAll long seed) {
        compare(seed);
    }

    private static void compare(long seed) {
        Drawn drawn = new Drawn(seed, 0.15);
        double coverage = drawn.pick(3) / 2.0;
        double exponent = drawn.pick(7) - 3;
        int best = 1 + drawn.pick(drawn.columns.length);
        for (ColumnMean mean : ColumnMean.values()) {
            same(mean.toString(), drawn, coverage, mean, unit -> mean(mean, unit));
        }
        same("power " + exponent, drawn, coverage, new ColumnPowerMean(exponent), unit -> power(unit, exponent));
        same("penalty", drawn, coverage, new MazziottaPareto(MazziottaPareto.Penalty.ADDED), unit -> pareto(unit, 1));
        MazziottaPareto taken = new MazziottaPareto(MazziottaPareto.Penalty.SUBTRACTED);
        same("penalty taken", drawn, coverage, taken, unit -> pareto(unit, -1));
        same("best", drawn, 1, OrderedMean.ofBest(best, drawn.columns.length), unit -> ordered(unit, best, true));
        same("worst", drawn, 1, OrderedMean.ofWorst(best, drawn.columns.length), unit -> ordered(unit, best, false));
        copeland(drawn, coverage);
        ideal(drawn);
    }

    /** What a unit has, and what it weighs. */
    private record Unit(double[] values, double[] weights) {
        double all() {
            return Arrays.stream(weights).sum();
        }

        DoubleStream counted() {
            return IntStream.range(0, values.length).filter(j -> weights[j] > 0).mapToDouble(j -> values[j]);
        }
    }

    private interface Formula {
        double of(Unit unit);
    }

    private static Unit unit(Drawn drawn, int i) {
        int[] there = IntStream.range(0, drawn.columns.length)
                .filter(j -> !Double.isNaN(drawn.columns[j][i]))
                .toArray();
        return new Unit(
                Arrays.stream(there).mapToDouble(j -> drawn.columns[j][i]).toArray(),
                Arrays.stream(there).mapToDouble(j -> drawn.weights[j]).toArray());
    }

    private static void same(String what, Drawn drawn, double coverage, Aggregator aggregator, Formula formula) {
        double[] combined = aggregator.combine(drawn.columns, drawn.weights, coverage);
        for (int i = 0; i < drawn.units; i++) {
            Unit own = unit(drawn, i);
            boolean enough =
                    own.values.length > 0 && own.all() > 0 && own.values.length >= coverage * drawn.columns.length;
            double expected = enough ? formula.of(own) : Double.NaN;
            near(what, expected, combined[i]);
        }
    }

    private static double mean(ColumnMean mean, Unit unit) {
        return switch (mean) {
            case ARITHMETIC -> power(unit, 1);
            case GEOMETRIC -> power(unit, 0);
            case HARMONIC -> power(unit, -1);
            case MINIMUM -> unit.counted().min().orElseThrow();
            case MAXIMUM -> unit.counted().max().orElseThrow();
        };
    }

    private static double power(Unit unit, double exponent) {
        double sum = 0;
        double product = 1;
        for (int j = 0; j < unit.values.length; j++) {
            double part = unit.weights[j] / unit.all();
            sum += part * Math.pow(unit.values[j], exponent);
            product *= Math.pow(unit.values[j], part);
        }
        return exponent == 0 ? product : Math.pow(sum, 1 / exponent);
    }

    private static double pareto(Unit unit, int sign) {
        double mean = Arrays.stream(unit.values).average().orElseThrow();
        double squares =
                Arrays.stream(unit.values).map(v -> (v - mean) * (v - mean)).sum();
        double variance = unit.values.length < 2 ? 0 : squares / (unit.values.length - 1);
        return mean + sign * variance / mean;
    }

    private static double ordered(Unit unit, int count, boolean best) {
        double[] sorted = Arrays.stream(unit.values).sorted().toArray();
        return IntStream.range(0, count)
                .mapToDouble(place -> sorted[best ? sorted.length - 1 - place : place])
                .average()
                .orElseThrow();
    }

    private static void copeland(Drawn drawn, double coverage) {
        double[] combined = new Copeland().combine(drawn.columns, drawn.weights, coverage);
        double[][] shares = Copeland.shares(drawn.columns, drawn.weights);
        int beaten = 0;
        for (int a = 0; a < drawn.units; a++) {
            double wins = 0;
            for (int b = 0; b < drawn.units; b++) {
                double[] duel = duel(drawn, a, b);
                double share = a == b ? 0 : duel[0] / duel[1];
                near("share", share, shares[a][b]);
                wins += a == b ? 0 : share > 0.5 + 1e-9 ? 1 : share < 0.5 - 1e-9 ? -1 : 0;
                beaten += a != b && duel[1] > 0 && duel[0] == duel[1] && duel[2] == 0 ? 1 : 0;
            }
            int values = unit(drawn, a).values.length;
            boolean enough = values > 0 && values >= coverage * drawn.columns.length;
            assertEquals(enough ? wins : Double.NaN, combined[a]);
        }
        if (Arrays.stream(drawn.columns).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN)) {
            assertEquals(beaten, Copeland.dominated(drawn.columns, drawn.weights));
        }
    }

    /** The weight on which one wins, a tie counting half, the weight that is compared, and the number of ties with weight. */
    private static double[] duel(Drawn drawn, int a, int b) {
        double[] duel = new double[3];
        for (int j = 0; j < drawn.columns.length; j++) {
            double x = drawn.columns[j][a];
            double y = drawn.columns[j][b];
            if (!Double.isNaN(x + y)) {
                duel[0] += drawn.weights[j] * (x > y ? 1 : x == y ? 0.5 : 0);
                duel[1] += drawn.weights[j];
                duel[2] += x == y && drawn.weights[j] > 0 ? 1 : 0;
            }
        }
        return duel;
    }

    private static void ideal(Drawn drawn) {
        double[] whole = new Drawn(drawn.pick(1000), 0).weights;
        double[] combined = new DistanceToIdeal(1).combine(drawn.columns, whole, 0);
        double[] distances = new double[drawn.units];
        for (double[] column : drawn.columns) {
            double best =
                    Arrays.stream(column).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
            for (int i = 0; i < distances.length; i++) {
                distances[i] += (best - column[i]) * (best - column[i]);
            }
        }
        double[] there = Arrays.stream(distances)
                .filter(v -> !Double.isNaN(v))
                .map(Math::sqrt)
                .toArray();
        double mean = Arrays.stream(there).average().orElse(Double.NaN);
        double variance = Arrays.stream(there).map(v -> (v - mean) * (v - mean)).sum() / (there.length - 1);
        for (int i = 0; i < distances.length; i++) {
            double expected = Math.sqrt(distances[i]) / (mean + 2 * Math.sqrt(variance));
            near("ideal", expected, combined[i]);
        }
    }

    private static void near(String what, double expected, double actual) {
        double size = Double.isNaN(expected) ? 1 : Math.max(1, Math.abs(expected));
        assertEquals(expected, actual, 1e-8 * size, what);
    }

    @Property(tries = 100)
    void placesKeepTheirShares(@ForAll long seed) {
        Drawn drawn = new Drawn(seed, 0);
        double[] places = new double[drawn.columns.length];
        ImmutableList.Builder<Double> listed = ImmutableList.builder();
        for (int j = 0; j < places.length; j++) {
            places[j] = 1 + drawn.pick(5);
            listed.add(places[j]);
        }
        double[] ones = new double[places.length];
        Arrays.fill(ones, 1);
        double[] combined = new OrderedMean(listed.build()).combine(drawn.columns, ones, 0);
        for (int i = 0; i < drawn.units; i++) {
            int unit = i;
            double[] sorted = Arrays.stream(drawn.columns)
                    .mapToDouble(column -> -column[unit])
                    .sorted()
                    .toArray();
            double sum = 0;
            for (int j = 0; j < places.length; j++) {
                sum -= places[j] * sorted[j];
            }
            assertEquals(sum / Arrays.stream(places).sum(), combined[i], 1e-9);
        }
    }
}
