package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Ties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UncertaintyTest {

    private static final long SEED = 20261122;
    private static final UncertainChoice NORMALISERS = new UncertainChoice.Normalisers(
            ImmutableList.of(MinMax.of(1, 100), new Placing(Placing.Form.RANK, Ties.AVERAGE), new MinMax(10, 20, 15)));
    private static final UncertainChoice AGGREGATORS =
            new UncertainChoice.Aggregators(ImmutableList.of(ColumnMean.ARITHMETIC, ColumnMean.GEOMETRIC));
    private static final UncertainChoice WEIGHTS = new UncertainChoice.WeightNoise(0.25);
    private static final UncertainChoice DROPPED = new UncertainChoice.LeaveOneOut();
    private static final UncertainChoice IMPUTATIONS =
            new UncertainChoice.Imputations(ImmutableList.of(Imputation.Usual.MEAN, Imputation.Nothing.NOTHING));
    private static final UncertainChoice TREATMENTS = new UncertainChoice.Treatments(
            ImmutableList.of(Untreated.UNTREATED, new Winsorise(2, ShapeLimits.USUAL, true)));

    private static final List<UncertainChoice> ALL =
            List.of(NORMALISERS, AGGREGATORS, WEIGHTS, DROPPED, IMPUTATIONS, TREATMENTS);

    private static CompositeIndex index(int indicators) {
        List<IndexNode> leaves = new ArrayList<>();
        for (int j = 0; j < indicators; j++) {
            leaves.add(Indicator.of("i" + j, j % 3 == 0 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER));
        }
        Pillar left = Pillar.of("left", ColumnMean.ARITHMETIC, leaves.subList(0, indicators / 2));
        Pillar right = Pillar.of("right", ColumnMean.ARITHMETIC, leaves.subList(indicators / 2, indicators));
        return new CompositeIndex(
                new IndicatorTree(Pillar.of("index", ColumnMean.ARITHMETIC, left, right)),
                IndexMethod.of(MinMax.of(1, 100)));
    }

    private static IndexTable table(int units, int indicators) {
        Map<String, double[]> columns = new HashMap<>();
        for (int j = 0; j < indicators; j++) {
            double[] column = new double[units];
            for (int i = 0; i < units; i++) {
                column[i] = (i * 31 + j * 17) % 23 + (i + j) % 2 * 0.5;
            }
            columns.put("i" + j, column);
        }
        return IndexTable.of(IntStream.range(0, units).mapToObj(i -> "u" + i).toList(), columns);
    }

    @Test
    void aReplicateCanBeRunAgain() {
        Uncertainty analysis = Uncertainty.of(index(6), table(12, 6), ALL, SEED);
        Replicate drawn = analysis.replicate(17);
        Replicate kept = new Replicate(17, ImmutableList.copyOf(drawn.draws()));
        assertArrayEquals(
                analysis.run(drawn),
                Uncertainty.of(index(6), table(12, 6), ALL, SEED).run(kept));
        assertEquals(drawn, analysis.replicate(17));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        Uncertainty analysis = Uncertainty.of(index(6), table(12, 6), ALL, SEED);
        double[][] alone = IntStream.range(0, 200)
                .mapToObj(r -> analysis.run(analysis.replicate(r)))
                .toArray(double[][]::new);
        double[][] together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(r -> analysis.run(analysis.replicate(r)))
                .toArray(double[][]::new);
        for (int r = 0; r < alone.length; r++) {
            assertArrayEquals(alone[r], together[r]);
        }
    }

    @Test
    void withoutChoicesNothingIsUncertain() {
        RankDistribution ranks =
                Uncertainty.of(index(4), table(9, 4), List.of(), SEED).ranks(5);
        assertArrayEquals(ranks.nominal(), ranks.quantile(0));
        assertArrayEquals(ranks.nominal(), ranks.quantile(1));
        assertEquals(List.of(1.0, 1.0), List.of(ranks.atLeast(9)[0], ranks.atLeast(9)[8]));
    }

    @Test
    void quantilesOfRanksSurroundTheMiddle() {
        RankDistribution ranks =
                Uncertainty.of(index(6), table(20, 6), ALL, SEED).ranks(300);
        double[] low = ranks.quantile(0.05);
        double[] middle = ranks.quantile(0.5);
        double[] high = ranks.quantile(0.95);
        boolean wide = false;
        for (int i = 0; i < 20; i++) {
            assertTrue(low[i] <= middle[i] && middle[i] <= high[i]);
            wide |= low[i] < high[i];
        }
        assertTrue(wide);
        assertThrows(IllegalArgumentException.class, () -> ranks.quantile(1.1));
    }

    @Test
    void choicesThatDoNotFitAreRefusedBeforeAnythingRuns() {
        UncertainChoice scores = new UncertainChoice.Normalisers(ImmutableList.of(MinMax.of(1, 2), ZScore.of(0, 1)));
        List<UncertainChoice> choices = List.of(scores, AGGREGATORS);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Uncertainty.of(index(4), table(5, 4), choices, SEED));
        assertTrue(refused.getMessage().contains("ZScore"));
        List<UncertainChoice> twice = List.of(WEIGHTS, new UncertainChoice.WeightNoise(0.1));
        assertThrows(IllegalArgumentException.class, () -> Uncertainty.of(index(4), table(5, 4), twice, SEED));
    }

    @Test
    void aChoiceThatChangesNothingHasNoPart() {
        UncertainChoice none = new UncertainChoice.Imputations(ImmutableList.of(Imputation.Nothing.NOTHING));
        Uncertainty analysis = Uncertainty.of(index(6), table(15, 6), List.of(none, WEIGHTS), SEED);
        SobolIndices indices = analysis.sensitivity(64);
        assertEquals(0, indices.first().get(0), 1e-12);
        assertEquals(0, indices.total().get(0), 1e-12);
        assertTrue(indices.total().get(1) > 0.5);
        assertEquals(indices, analysis.sensitivity(64));
    }

    @Test
    void anAdditiveResultHasFirstOrdersThatAreTotals() {
        int n = 4096;
        double[] y = new double[n * 4];
        for (int i = 0; i < n; i++) {
            double[] a = {Draws.uniform(1, i, 0), Draws.uniform(1, i, 1)};
            double[] b = {Draws.uniform(1, i, 2), Draws.uniform(1, i, 3)};
            y[i] = a[0] + 2 * a[1];
            y[n + i] = b[0] + 2 * b[1];
            y[2 * n + i] = b[0] + 2 * a[1];
            y[3 * n + i] = a[0] + 2 * b[1];
        }
        SobolIndices indices = SobolIndices.estimate(y, n, 2);
        assertEquals(0.2, indices.first().get(0), 0.06);
        assertEquals(0.8, indices.first().get(1), 0.06);
        assertEquals(0.2, indices.total().get(0), 0.06);
        assertEquals(0.8, indices.total().get(1), 0.06);
    }

    @Test
    void anIndexOfFixedGoalpostsNeverReversesRanks() {
        CompositeIndex byPopulation = index(6);
        IndicatorTree tree = new IndicatorTree(Pillar.of(
                "index",
                ColumnMean.ARITHMETIC,
                byPopulation.tree().indicators().stream()
                        .map(indicator -> indicator.direction().sign() > 0
                                ? indicator.scaledBy(new Goalposts(0, 30, 100, true))
                                : indicator.scaledBy(new Goalposts(30, 0, 100, true)))
                        .toList()));
        CompositeIndex fixed = new CompositeIndex(tree, IndexMethod.of(MinMax.of(0, 1)));
        assertEquals(List.of(), RankReversal.check(fixed, table(10, 6)));
    }

    @Test
    void anIndexOfThePopulationMayReverseRanks() {
        IndicatorTree tree = new IndicatorTree(Pillar.of(
                "index",
                ColumnMean.ARITHMETIC,
                Indicator.of("x", Direction.HIGHER_IS_BETTER),
                Indicator.of("y", Direction.HIGHER_IS_BETTER)));
        CompositeIndex index = new CompositeIndex(tree, IndexMethod.of(MinMax.of(0, 1)));
        IndexTable table = IndexTable.of(
                List.of("far", "a", "b", "low"),
                Map.of("x", new double[] {100, 10, 0, 0}, "y", new double[] {0, 0, 3, 10}));
        assertTrue(RankReversal.check(index, table).contains(new RankReversal(0, 2, 1)));
    }
}
