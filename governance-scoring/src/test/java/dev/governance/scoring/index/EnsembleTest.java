package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.Attribution;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.statistics.Quantiles;
import dev.governance.scoring.statistics.Ties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values beside ranks, what a unit must have to be counted, and what each part gave. */
class EnsembleTest {

    private static final double GAP = Double.NaN;
    private static final IndexTable TABLE = IndexTable.of(
            List.of("a", "b", "c"),
            Map.of("x", new double[] {0, 5, 10}, "y", new double[] {1, GAP, 3}, "z", new double[] {9, 4, 0}));

    private static CompositeIndex index(Aggregator top, double coverage) {
        Pillar inner = Pillar.of(
                        "inner",
                        ColumnMean.ARITHMETIC,
                        Indicator.of("x", Direction.HIGHER_IS_BETTER).weighing(3),
                        Indicator.of("y", Direction.HIGHER_IS_BETTER))
                .withCoverage(coverage);
        Pillar root = Pillar.of("index", top, inner, Indicator.of("z", Direction.LOWER_IS_BETTER));
        return new CompositeIndex(new IndicatorTree(root), IndexMethod.of(MinMax.of(0, 100)));
    }

    private static Uncertainty analysis(UncertainChoice... choices) {
        return Uncertainty.of(index(ColumnMean.ARITHMETIC, 0), TABLE, List.of(choices), 7);
    }

    @Test
    void valuesAndRanksAreThoseOfTheReplicates() {
        Uncertainty analysis = analysis(new UncertainChoice.WeightNoise(0.5));
        Ensemble ensemble = analysis.ensemble(40);
        double[] own = new double[40];
        for (int r = 0; r < own.length; r++) {
            own[r] = analysis.run(analysis.replicate(r))[1];
        }
        for (double share : new double[] {0, 0.05, 0.5, 1}) {
            assertEquals(
                    Quantiles.quantile(own, share, Quantiles.USUAL),
                    ensemble.values().quantile(share)[1]);
            assertArrayEquals(
                    analysis.ranks(40).quantile(share), ensemble.ranks().quantile(share));
        }
        assertEquals(TABLE.units(), ensemble.values().units());
        assertArrayEquals(
                index(ColumnMean.ARITHMETIC, 0).fit(TABLE).score(TABLE).index(),
                ensemble.values().nominal());
        assertThrows(IllegalArgumentException.class, () -> analysis.ensemble(0));
    }

    @Test
    void whatAPillarAsksForCanBeUncertainToo() {
        Uncertainty half = analysis(new UncertainChoice.Coverages(ImmutableList.of(0.5)));
        Uncertainty all = analysis(new UncertainChoice.Coverages(ImmutableList.of(1.0)));
        Uncertainty either = analysis(new UncertainChoice.Coverages(ImmutableList.of(0.5, 1.0)));
        assertTrue(Double.isFinite(half.ensemble(3).values().quantile(0.5)[1]));
        assertTrue(Double.isNaN(all.ensemble(3).values().quantile(0.5)[1]));
        assertTrue(Double.isNaN(all.ensemble(3).ranks().quantile(0.5)[1]));
        double reached = either.ensemble(200).ranks().atLeast(3)[1];
        assertTrue(
                reached > 0.3 && reached < 0.7, () -> "a unit with a gap has a value in half of them, not " + reached);
        assertThrows(IllegalArgumentException.class, () -> new UncertainChoice.Coverages(ImmutableList.of(1.5)));
        assertThrows(IllegalArgumentException.class, () -> new UncertainChoice.Coverages(ImmutableList.of()));
    }

    @Test
    void theCoverageOfEachPillarHoldsWhereNoneIsDrawn() {
        Uncertainty analysis =
                Uncertainty.of(index(ColumnMean.MINIMUM, 1), TABLE, List.of(new UncertainChoice.WeightNoise(0.1)), 7);
        assertArrayEquals(
                new double[] {0, 500.0 / 9, 100}, analysis.ensemble(1).values().nominal(), 1e-9);
        assertArrayEquals(analysis.ensemble(1).values().nominal(), analysis.run(analysis.replicate(0)), 1e-9);
    }

    @Test
    void thePartsOfAUnitAccountForItsPoints() {
        for (Aggregator top : List.of(ColumnMean.ARITHMETIC, ColumnMean.GEOMETRIC, new Copeland())) {
            IndexScores scores = index(top, 0).fit(TABLE).score(TABLE);
            for (int i = 0; i < 3; i++) {
                Score.Known known = assertInstanceOf(Score.Known.class, scores.score(i));
                assertEquals(scores.at("index", i), known.points().decimal().doubleValue(), 1e-8);
                Points sum = Attribution.of(known).leaves().values().stream().reduce(Points.zero(), Points::plus);
                assertEquals(known.points(), sum);
            }
        }
        Score.Known b = (Score.Known)
                index(ColumnMean.ARITHMETIC, 0).fit(TABLE).score(TABLE).score(1);
        assertEquals(
                List.of("inner/x", "inner/y", "z"),
                List.copyOf(Attribution.of(b).leaves().keySet()));
        assertEquals(Points.zero(), Attribution.of(b).leaves().get("inner/y"));
        assertEquals(Points.of(25), Attribution.of(b).leaves().get("inner/x"));
    }

    @Test
    void aValueBeyondAllMeasureIsUnknownAndNoFault() {
        Indicator steep = Indicator.of("x", Direction.HIGHER_IS_BETTER).scaledBy(new Goalposts(0, 1e-300, 1, false));
        Indicator plain = Indicator.of("z", Direction.LOWER_IS_BETTER);
        IndicatorTree tree = new IndicatorTree(Pillar.of("index", ColumnMean.MINIMUM, steep, plain));
        IndexScores scores = new CompositeIndex(tree, IndexMethod.of(MinMax.of(0, 100)))
                .fit(TABLE)
                .score(TABLE);
        assertInstanceOf(Score.Known.class, scores.score(0));
        assertInstanceOf(Score.Unknown.class, scores.score(2));
    }

    @Test
    void aPlaceInAHundredStandsBesideScalesToAHundred() {
        Placing places = new Placing(Placing.Form.HUNDRED, Ties.AVERAGE);
        assertArrayEquals(
                new double[] {0, 50, 100, GAP},
                places.normalise(new double[] {3, 7, 20, GAP}, Direction.HIGHER_IS_BETTER),
                1e-12);
        assertEquals(Codomain.NOT_NEGATIVE, places.codomain());
        assertTrue(places.fit(new double[] {3, GAP}, Direction.HIGHER_IS_BETTER) instanceof UndefinedScale);
    }
}
