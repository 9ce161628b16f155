package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Methods of choice give what their formulas in words give, alternative by alternative. */
class ChoiceProperties {

    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;

    @Property(tries = MANY)
    void methodsGiveWhatFormulasGive(@ForAll long seed) {
        compare(seed);
    }

    @Tag("long")
    @Property(tries = VERY_MANY)
    void methodsGiveWhatFormulasGiveInManyTables(@ForAll long seed) {
        compare(seed);
    }

    private static void compare(long seed) {
        Drawn drawn = new Drawn(seed, 0);
        topsis(drawn);
        vikor(drawn, drawn.pick(5) / 4.0);
        promethee(drawn);
        spotis(drawn);
        outranking(drawn);
        models(drawn);
    }

    private static double best(Drawn drawn, int j) {
        return drawn.directions.get(j).sign() * signed(drawn, j).max().orElseThrow();
    }

    private static double worst(Drawn drawn, int j) {
        return drawn.directions.get(j).sign() * signed(drawn, j).min().orElseThrow();
    }

    private static java.util.stream.DoubleStream signed(Drawn drawn, int j) {
        return Arrays.stream(drawn.columns[j])
                .map(v -> v * drawn.directions.get(j).sign());
    }

    private static double distance(Drawn drawn, int i, boolean toBest, Topsis.Metric metric) {
        double[] parts = IntStream.range(0, drawn.columns.length)
                .mapToDouble(j ->
                        drawn.weights[j] * Math.abs(drawn.columns[j][i] - (toBest ? best(drawn, j) : worst(drawn, j))))
                .toArray();
        double squares = Arrays.stream(parts).map(v -> v * v).sum();
        return switch (metric) {
            case EUCLIDEAN -> Math.sqrt(squares);
            case SQUARED -> squares;
            case MANHATTAN -> Arrays.stream(parts).sum();
            case CHEBYSHEV -> Arrays.stream(parts).max().orElseThrow();
        };
    }

    private static void topsis(Drawn drawn) {
        for (Topsis.Metric metric : Topsis.Metric.values()) {
            double[] closeness = new Topsis(metric).closeness(drawn.table());
            for (int i = 0; i < drawn.units; i++) {
                double near = distance(drawn, i, true, metric);
                double far = distance(drawn, i, false, metric);
                assertEquals(near + far == 0 ? 0.5 : far / (near + far), closeness[i], 1e-9, metric.toString());
            }
        }
    }

    private static void vikor(Drawn drawn, double majority) {
        Vikor.Compromise found = new Vikor(majority).compromise(drawn.table());
        double[] sums = new double[drawn.units];
        double[] greatest = new double[drawn.units];
        for (int i = 0; i < drawn.units; i++) {
            for (int j = 0; j < drawn.columns.length; j++) {
                double range = best(drawn, j) - worst(drawn, j);
                double regret = range == 0 ? 0 : drawn.weights[j] * (best(drawn, j) - drawn.columns[j][i]) / range;
                sums[i] += regret;
                greatest[i] = Math.max(greatest[i], regret);
            }
            assertEquals(sums[i], found.sums()[i], 1e-9);
            assertEquals(greatest[i], found.greatest()[i], 1e-9);
        }
        if (isNearlyFlat(sums) || isNearlyFlat(greatest)) {
            return; // whether all are alike is then a matter of the order in which one adds
        }
        double[] q = new double[drawn.units];
        for (int i = 0; i < q.length; i++) {
            q[i] = majority * part(sums, i) + (1 - majority) * part(greatest, i);
            assertEquals(q[i], found.q()[i], 1e-9);
        }
        set(found);
    }

    private static boolean isNearlyFlat(double[] x) {
        double range =
                Arrays.stream(x).max().orElseThrow() - Arrays.stream(x).min().orElseThrow();
        return range > 0 && range < 1e-9;
    }

    /** The rules of Opricovic and Tzeng, from the compromise itself. */
    private static void set(Vikor.Compromise found) {
        double[] q = found.q();
        double least = Arrays.stream(q).min().orElseThrow();
        List<Integer> firsts =
                IntStream.range(0, q.length).filter(i -> q[i] == least).boxed().toList();
        double second = Arrays.stream(q).filter(v -> v > least).min().orElse(Double.POSITIVE_INFINITY);
        boolean advantage = second - least >= (q.length < 2 ? 0 : 1.0 / (q.length - 1));
        assertEquals(advantage, found.hasAdvantage());
        boolean stable = firsts.stream().allMatch(i -> isLeast(found.sums(), i) || isLeast(found.greatest(), i));
        assertEquals(stable, found.isStable());
        double reach = !advantage ? least + 1.0 / (q.length - 1) : stable ? least : second;
        boolean open = !advantage;
        List<Integer> expected = IntStream.range(0, q.length)
                .filter(i -> q[i] == least || (open ? q[i] - least < reach - least : q[i] <= reach))
                .boxed()
                .toList();
        assertTrue(Math.abs(second - least - 1.0 / Math.max(1, q.length - 1)) < 1e-9
                || expected.equals(List.copyOf(found.set())));
        double last = found.set().stream().mapToDouble(i -> q[i]).max().orElseThrow();
        for (int i = 0; i < q.length; i++) {
            int own = i;
            long behind = Arrays.stream(q)
                    .distinct()
                    .filter(v -> v > last && v <= q[own])
                    .count();
            assertEquals(1 + behind, found.ranks()[i]);
        }
    }

    private static boolean isLeast(double[] x, int i) {
        return x[i] == Arrays.stream(x).min().orElseThrow();
    }

    private static double part(double[] x, int i) {
        double min = Arrays.stream(x).min().orElseThrow();
        double max = Arrays.stream(x).max().orElseThrow();
        return max == min ? 0 : (x[i] - min) / (max - min);
    }

    private static void promethee(Drawn drawn) {
        Promethee.Shape[] shapes = Promethee.Shape.values();
        List<Promethee.Preference> preferences = new ArrayList<>();
        for (int j = 0; j < drawn.columns.length; j++) {
            double indifference = drawn.pick(3) / 2.0;
            preferences.add(new Promethee.Preference(
                    shapes[drawn.pick(shapes.length)], indifference, indifference + 1 + drawn.pick(2)));
        }
        double[] flows = Promethee.of(preferences).netFlows(drawn.table());
        for (int a = 0; a < drawn.units; a++) {
            double net = 0;
            for (int b = 0; b < drawn.units; b++) {
                for (int j = 0; j < drawn.columns.length; j++) {
                    double lead = drawn.directions.get(j).sign() * (drawn.columns[j][a] - drawn.columns[j][b]);
                    net += drawn.weights[j]
                            * (preferred(preferences.get(j), lead) - preferred(preferences.get(j), -lead));
                }
            }
            assertEquals(drawn.units == 1 ? 0 : net / (drawn.units - 1), flows[a], 1e-9);
        }
    }

    private static double preferred(Promethee.Preference preference, double lead) {
        double q = preference.indifference();
        double p = preference.strict();
        return switch (preference.shape()) {
            case USUAL -> lead > 0 ? 1 : 0;
            case INDIFFERENT -> lead > q ? 1 : 0;
            case RISING -> Math.min(1, Math.max(0, lead / p));
            case LEVEL -> lead > p ? 1 : lead > q ? 0.5 : 0;
            case RISING_AFTER_INDIFFERENCE -> Math.min(1, Math.max(0, (lead - q) / (p - q)));
            case BELL -> lead <= 0 ? 0 : 1 - Math.exp(-lead * lead / (2 * p * p));
        };
    }

    private static void spotis(Drawn drawn) {
        ImmutableList.Builder<Interval> bounds = ImmutableList.builder();
        ImmutableList.Builder<Double> goals = ImmutableList.builder();
        drawn.directions.forEach(direction -> {
            bounds.add(new Interval(drawn.pick(3), 5 + drawn.pick(6)));
            goals.add((double) drawn.pick(10));
        });
        ImmutableList<Interval> all = bounds.build();
        ImmutableList<Double> expected = drawn.pick(2) == 0 ? ImmutableList.of() : goals.build();
        double[] distances = new Spotis(all, expected).distances(drawn.table());
        for (int i = 0; i < drawn.units; i++) {
            double sum = 0;
            for (int j = 0; j < drawn.columns.length; j++) {
                Interval bound = all.get(j);
                boolean up = drawn.directions.get(j) == Direction.HIGHER_IS_BETTER;
                double goal = expected.isEmpty() ? up ? bound.high() : bound.low() : expected.get(j);
                sum += drawn.weights[j] * Math.abs(drawn.columns[j][i] - goal) / (bound.high() - bound.low());
            }
            assertEquals(sum, distances[i], 1e-9);
        }
    }

    private static void outranking(Drawn drawn) {
        Outranking found = Outranking.of(drawn.table());
        double widest = IntStream.range(0, drawn.columns.length)
                .mapToDouble(j -> Math.abs(best(drawn, j) - worst(drawn, j)))
                .max()
                .orElseThrow();
        boolean[][] outranks = found.outranks(2, 0.4);
        for (int a = 0; a < drawn.units; a++) {
            for (int b = 0; b < drawn.units; b++) {
                double pro = 0;
                double contra = 0;
                for (int j = 0; j < drawn.columns.length; j++) {
                    double lead = drawn.directions.get(j).sign() * (drawn.columns[j][a] - drawn.columns[j][b]);
                    pro += lead >= 0 ? drawn.weights[j] : 0;
                    contra = Math.max(contra, lead < 0 ? -lead / widest : 0);
                }
                assertEquals(a == b ? Double.NaN : pro, found.concordance(a, b));
                assertEquals(a == b ? Double.NaN : contra, found.discordance(a, b));
                assertEquals(a != b && pro >= 2 && contra <= 0.4, outranks[a][b]);
            }
        }
        kernel(outranks);
    }

    /** Whom nobody outranks is in it; nobody in it outranks another in it where there is no circle. */
    private static void kernel(boolean[][] outranks) {
        boolean[] kernel = Outranking.kernel(outranks);
        for (int b = 0; b < kernel.length; b++) {
            int own = b;
            boolean free = IntStream.range(0, kernel.length).noneMatch(a -> outranks[a][own]);
            assertTrue(!free || kernel[b]);
        }
    }

    private static void models(Drawn drawn) {
        double[] sums = WeightedModel.SUM.of(drawn.table());
        double[] products = WeightedModel.PRODUCT.of(drawn.table());
        double[] logs = WeightedModel.LOG_PRODUCT.of(drawn.table());
        for (int i = 0; i < drawn.units; i++) {
            double sum = 0;
            double product = 1;
            for (int j = 0; j < drawn.columns.length; j++) {
                sum += drawn.weights[j] * drawn.columns[j][i];
                product *= Math.pow(drawn.columns[j][i], drawn.weights[j]);
            }
            assertEquals(sum, sums[i], 1e-9);
            assertEquals(product, products[i], 1e-9 * product);
            assertEquals(Math.log10(product), logs[i], 1e-9);
        }
    }
}
