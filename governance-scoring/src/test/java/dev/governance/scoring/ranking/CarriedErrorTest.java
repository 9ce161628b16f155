package dev.governance.scoring.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.index.ColumnMean;
import dev.governance.scoring.index.CompositeIndex;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.FittedIndex;
import dev.governance.scoring.index.IndexMethod;
import dev.governance.scoring.index.IndexTable;
import dev.governance.scoring.index.Indicator;
import dev.governance.scoring.index.IndicatorTree;
import dev.governance.scoring.index.MinMax;
import dev.governance.scoring.index.Pillar;
import dev.governance.scoring.statistics.SurveyEstimate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarriedErrorTest {

    private static final IndexTable TABLE = IndexTable.of(
            List.of("a", "b", "c"),
            Map.of("satisfied", new double[] {60, 80, Double.NaN}, "done", new double[] {90, 100, 95}));

    private static FittedIndex index() {
        IndicatorTree tree = new IndicatorTree(Pillar.of(
                "index",
                ColumnMean.ARITHMETIC,
                Indicator.of("satisfied", Direction.HIGHER_IS_BETTER).weighing(3),
                Indicator.of("done", Direction.HIGHER_IS_BETTER)));
        return new CompositeIndex(tree, IndexMethod.of(MinMax.of(0, 100))).fit(TABLE);
    }

    @Test
    void theErrorOfASumIsWorkedOut() {
        assertEquals(5, CarriedError.ofSum(new double[] {3, 4}, new double[] {1, 1}));
        assertEquals(0, CarriedError.ofSum(new double[0], new double[0]));
        assertThrows(IllegalArgumentException.class, () -> CarriedError.ofSum(new double[1], new double[2]));
    }

    /** The index is linear: 20 points of satisfaction are 100 of the scale, which weighs three quarters. */
    @Test
    void throughALinearIndexSimulationGivesWhatTheSumGives() {
        ImmutableList<Optional<ScoreEstimate>> scores =
                CarriedError.through(index(), TABLE, Map.of("satisfied", new double[] {2, 0, 1}), 4_000, 7);
        ScoreEstimate a = scores.get(0).orElseThrow();
        assertEquals(0, a.value());
        assertEquals(CarriedError.ofSum(new double[] {0.75 * 5}, new double[] {2}), a.error(), 0.2);
        assertEquals(ScoreEstimate.ofCensus(100), scores.get(1).orElseThrow());
    }

    @Test
    void aScoreWhoseErrorIsNotKnownIsNoEstimate() {
        double[] unknown = {Double.NaN, 1, 1};
        assertEquals(
                Optional.empty(),
                CarriedError.through(index(), TABLE, Map.of("satisfied", unknown), 20, 7)
                        .get(0));
        assertTrue(CarriedError.through(index(), TABLE, Map.of("satisfied", unknown), 20, 7)
                .get(1)
                .isPresent());
    }

    @Test
    void theSameSeedGivesTheSameErrors() {
        Map<String, double[]> errors = Map.of("satisfied", new double[] {2, 1, 1}, "done", new double[] {1, 1, 1});
        assertEquals(
                CarriedError.through(index(), TABLE, errors, 50, 3),
                CarriedError.through(index(), TABLE, errors, 50, 3));
        assertThrows(IllegalArgumentException.class, () -> CarriedError.through(index(), TABLE, errors, 1, 3));
        assertThrows(
                IllegalArgumentException.class,
                () -> CarriedError.through(index(), TABLE, Map.of("done", new double[2]), 10, 3));
        assertThrows(
                IllegalArgumentException.class,
                () -> CarriedError.through(index(), TABLE, Map.of("done", new double[] {-1, 0, 0}), 10, 3));
    }

    @Test
    void anIntervalIsAsWideAsTheErrorSays() {
        ScoreEstimate score = ScoreEstimate.from(new SurveyEstimate(80, 2, Double.NaN));
        assertEquals(80 - 2 * 1.959963984540054, score.interval(0.95).low(), 1e-9);
        assertEquals(80, ScoreEstimate.ofCensus(80).interval(0.95).high());
        assertTrue(score.interval(0.99).high() > score.interval(0.9).high());
        assertThrows(IllegalArgumentException.class, () -> new ScoreEstimate(1, -1));
        assertThrows(IllegalArgumentException.class, () -> new ScoreEstimate(Double.NaN, 1));
    }
}
