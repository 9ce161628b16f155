package dev.governance.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** The quick ways give what the plain ways give. */
class StatisticsProperties {

    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;

    /** Figures that are often equal, sometimes missing, sometimes zero of either sign. */
    @Provide
    Arbitrary<double[]> columns() {
        Arbitrary<Double> figures = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(-3, 3).map(x -> x / 2.0)),
                Tuple.of(2, Arbitraries.doubles().between(-1e6, 1e6)),
                Tuple.of(1, Arbitraries.of(Double.NaN, -0.0)));
        return figures.array(double[].class).ofMinSize(0).ofMaxSize(90);
    }

    @Provide
    Arbitrary<double[]> chances() {
        return Arbitraries.doubles()
                .between(0, 1)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = MANY)
    void ranksAreCounts(@ForAll("columns") double[] column, @ForAll Ties ties) {
        ranksOf(column, ties);
    }

    @Tag("long")
    @Property(tries = VERY_MANY)
    void ranksAreCountsOfManyColumns(@ForAll("columns") double[] column, @ForAll Ties ties) {
        ranksOf(column, ties);
    }

    private static void ranksOf(double[] column, Ties ties) {
        double[] expected = IntStream.range(0, column.length)
                .mapToDouble(i -> NaiveStatistics.rank(column, i, ties))
                .toArray();
        assertArrayEquals(expected, Ranks.ascending(column, ties));
    }

    @Property(tries = MANY)
    void descendingRanksTurnTheOrder(@ForAll("columns") double[] column) {
        double[] turned = Arrays.stream(column).map(x -> -x).toArray();
        assertArrayEquals(Ranks.ascending(turned, Ties.MIN), Ranks.descending(column, Ties.MIN));
        assertArrayEquals(Ranks.blended(column, 0), Ranks.descending(column, Ties.MIN));
        assertArrayEquals(Ranks.blended(column, 1), Ranks.descending(column, Ties.MAX));
    }

    @Property(tries = MANY)
    void ordersOfPairsAreCounted(@ForAll("columns") double[] x, @ForAll("columns") double[] y) {
        ordersOf(x, y);
    }

    @Tag("long")
    @Property(tries = VERY_MANY)
    void ordersOfPairsAreCountedInManyColumns(@ForAll("columns") double[] x, @ForAll("columns") double[] y) {
        ordersOf(x, y);
    }

    private static void ordersOf(double[] a, double[] b) {
        int n = Math.min(a.length, b.length);
        double[] x = Arrays.copyOf(a, n);
        double[] y = Arrays.copyOf(b, n);
        long[] counts = NaiveStatistics.pairs(x, y);
        double different = Math.sqrt((double) counts[1]) * Math.sqrt((double) counts[2]);
        double tau = different == 0 ? Double.NaN : counts[0] / different;
        assertEquals(tau, Correlations.kendall(x, y), 1e-12);
        double gamma = counts[3] == 0 ? Double.NaN : (double) counts[0] / counts[3];
        assertEquals(gamma, Correlations.gamma(x, y));
        double somers = counts[1] == 0 ? Double.NaN : (double) counts[0] / counts[1];
        assertEquals(somers, Correlations.somers(x, y));
    }

    @Property(tries = MANY)
    void theMedianIsAQuantile(@ForAll("columns") double[] column) {
        double expected = NaiveStatistics.median(column);
        assertEquals(expected, Quantiles.median(column));
        for (int type : new int[] {2, 5, 6, 7, 8, 9}) {
            assertEquals(expected, Quantiles.quantile(column, 0.5, type), 1e-6);
        }
    }

    @Property
    void quantilesRise(@ForAll("columns") double[] column, @ForAll("chances") double[] shares) {
        double[] sorted = shares.clone();
        Arrays.sort(sorted);
        for (int type = 1; type <= 9; type++) {
            double last = Double.NEGATIVE_INFINITY;
            for (double share : sorted) {
                double now = Quantiles.quantile(column, share, type);
                assertTrue(Double.isNaN(now) || now >= last - 1e-9, "type " + type);
                last = Double.isNaN(now) ? last : now;
            }
        }
    }

    @Property(tries = MANY)
    void adjustedChancesStepDown(@ForAll("chances") double[] p) {
        double[] expected = IntStream.range(0, p.length)
                .mapToDouble(i -> NaiveStatistics.holm(p, i))
                .toArray();
        assertArrayEquals(expected, Multiplicity.HOLM.adjust(p), 1e-15);
    }

    @Property
    void noCorrectionIsKinderThanASingleTestNorHarderThanBonferroni(@ForAll("chances") double[] p) {
        double[] hardest = Multiplicity.BONFERRONI.adjust(p);
        for (Multiplicity method : Multiplicity.values()) {
            double[] adjusted = method.adjust(p);
            for (int i = 0; i < p.length; i++) {
                boolean dependent = method == Multiplicity.BENJAMINI_YEKUTIELI;
                assertTrue(adjusted[i] >= p[i] - 1e-15, method + " is kinder");
                assertTrue(dependent || adjusted[i] <= hardest[i] + 1e-15, method + " is harder");
            }
        }
    }

    @Property
    void moreConfidenceIsAWiderInterval(@ForAll ProportionInterval method, @ForAll("counts") int[] counts) {
        Interval narrow = method.of(counts[0], counts[1], 0.8);
        Interval wide = method.of(counts[0], counts[1], 0.99);
        assertTrue(wide.low() <= narrow.low() + 1e-12 && narrow.high() <= wide.high() + 1e-12);
        assertTrue(narrow.contains((double) counts[0] / counts[1]));
    }

    @Provide
    Arbitrary<int[]> counts() {
        return Arbitraries.integers()
                .between(1, 300)
                .flatMap(trials ->
                        Arbitraries.integers().between(0, trials).map(successes -> new int[] {successes, trials}));
    }
}
