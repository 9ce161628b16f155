package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.scoring.statistics.Ties;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Constant columns, single units, weights of zero, nothing at all: each has an outcome that is defined. */
class DegenerateCasesTest {

    private static final double NONE = Double.NaN;

    static List<Normaliser> normalisers() {
        return List.of(
                MinMax.of(0, 100),
                ZScore.of(50, 10),
                new Target(7, true),
                new Target(7, false),
                new ReferenceUnit(0, true),
                new Placing(Placing.Form.RANK, Ties.AVERAGE),
                new Placing(Placing.Form.BORDA, Ties.MIN),
                new Placing(Placing.Form.PERCENT, Ties.MAX),
                RatioNormaliser.TO_BEST,
                RatioNormaliser.OF_SUM,
                RatioNormaliser.OF_LENGTH,
                RatioNormaliser.OF_LOGARITHMS,
                RatioNormaliser.NEARNESS);
    }

    static List<Aggregator> aggregators() {
        return List.of(
                ColumnMean.ARITHMETIC,
                ColumnMean.GEOMETRIC,
                ColumnMean.HARMONIC,
                ColumnMean.MINIMUM,
                ColumnMean.MAXIMUM,
                new ColumnPowerMean(2),
                OrderedMean.ofBest(1, 2),
                new MazziottaPareto(MazziottaPareto.Penalty.SUBTRACTED));
    }

    @ParameterizedTest
    @MethodSource("normalisers")
    void aColumnWithoutValuesHasNoScale(Normaliser method) {
        double[] nothing = {NONE, NONE};
        for (Direction direction : Direction.values()) {
            assertTrue(method.fit(nothing, direction) instanceof UndefinedScale || method instanceof ReferenceUnit);
            assertArrayEquals(nothing, method.normalise(nothing, direction));
        }
    }

    @Test
    void aConstantColumnSaysSo() {
        double[] constant = {5, 5, 5};
        Scale undefined = new UndefinedScale(Degeneracy.CONSTANT_COLUMN);
        assertEquals(undefined, MinMax.of(0, 1).fit(constant, Direction.HIGHER_IS_BETTER));
        assertEquals(undefined, ZScore.of(0, 1).fit(constant, Direction.LOWER_IS_BETTER));
        assertArrayEquals(
                new double[] {0.5, 0.5, 0.5}, new MinMax(0, 1, 0.5).normalise(constant, Direction.HIGHER_IS_BETTER));
        assertEquals(
                new UndefinedScale(Degeneracy.SINGLE_UNIT),
                MinMax.of(0, 1).fit(new double[] {5}, Direction.HIGHER_IS_BETTER));
        assertEquals(
                new UndefinedScale(Degeneracy.SINGLE_UNIT),
                new Placing(Placing.Form.PERCENT, Ties.MIN).fit(new double[] {5}, Direction.HIGHER_IS_BETTER));
    }

    @Test
    void figuresThatAMethodCannotTakeAreSaid() {
        Scale found = RatioNormaliser.OF_LOGARITHMS.fit(new double[] {-1, 2}, Direction.HIGHER_IS_BETTER);
        assertEquals(new UndefinedScale(Degeneracy.NOT_POSITIVE), found);
        Scale missing = new ReferenceUnit(5, true).fit(new double[] {1}, Direction.LOWER_IS_BETTER);
        assertEquals(new UndefinedScale(Degeneracy.NO_REFERENCE), missing);
        IndicatorTree tree = new IndicatorTree(
                Pillar.of("index", ColumnMean.MINIMUM, Indicator.of("a", Direction.HIGHER_IS_BETTER)));
        CompositeIndex worst = new CompositeIndex(tree, IndexMethod.of(new Target(1, false)));
        FittedIndex fitted = worst.fit(IndexTable.of(List.of("u", "v"), Map.of("a", new double[] {1, 2})));
        assertEquals("NO_REFERENCE", fitted.findings().get(0).values().get("why"));
    }

    @ParameterizedTest
    @MethodSource("aggregators")
    void nothingTogetherIsNothing(Aggregator method) {
        double[][] columns = {{NONE, 100, 90}, {NONE, 100, 110}};
        double[] whole = method.combine(columns, new double[] {1, 1}, 0);
        assertTrue(Double.isNaN(whole[0]));
        assertEquals(100, whole[1], 1e-12);
        assertArrayEquals(new double[0], method.combine(new double[2][0], new double[] {1, 1}, 0));
    }

    @ParameterizedTest
    @MethodSource("aggregators")
    void weightsOfZeroGiveNothing(Aggregator method) {
        double[] whole = method.combine(new double[][] {{1, 2}, {3, 4}}, new double[] {0, 0}, 0);
        assertArrayEquals(new double[] {NONE, NONE}, whole);
    }

    @Test
    void aColumnWithoutWeightChangesNothing() {
        double[][] columns = {{1, 2}, {0, -5}};
        double[] weights = {1, 0};
        for (ColumnMean mean : ColumnMean.values()) {
            assertArrayEquals(new double[] {1, 2}, mean.combine(columns, weights, 0), 1e-15, mean.name());
        }
    }

    @Test
    void theCoverageIncludesItsBound() {
        double[][] columns = {{1}, {NONE}, {3}, {NONE}};
        double[] weights = {1, 1, 1, 1};
        assertEquals(2, ColumnMean.ARITHMETIC.combine(columns, weights, 0.5)[0]);
        assertTrue(Double.isNaN(ColumnMean.ARITHMETIC.combine(columns, weights, 0.51)[0]));
        assertTrue(Double.isNaN(ColumnMean.GEOMETRIC.combine(columns, weights, 1)[0]));
    }

    @Test
    void negativeValuesHaveNoGeometricNorHarmonicMean() {
        double[][] columns = {{-1}, {4}};
        double[] weights = {1, 1};
        assertTrue(Double.isNaN(ColumnMean.GEOMETRIC.combine(columns, weights, 0)[0]));
        assertTrue(Double.isNaN(ColumnMean.HARMONIC.combine(columns, weights, 0)[0]));
        assertTrue(Double.isNaN(new ColumnPowerMean(0.5).combine(columns, weights, 0)[0]));
        assertEquals(0, ColumnMean.HARMONIC.combine(new double[][] {{0}, {4}}, weights, 0)[0]);
        assertEquals(0, ColumnMean.GEOMETRIC.combine(new double[][] {{0}, {4}}, weights, 0)[0]);
    }

    @Test
    void copelandWithNothingToCompareIsADraw() {
        double[][] columns = {{1, NONE}, {NONE, 2}};
        assertArrayEquals(new double[] {0, 0}, new Copeland().combine(columns, new double[] {1, 1}, 0));
        assertArrayEquals(new double[] {0}, new Copeland().combine(new double[][] {{3}}, new double[] {1}, 0));
    }

    @Test
    void alternativesThatAreAlikeAreEquallyGood() {
        List<Direction> up = List.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER);
        DecisionTable alike = DecisionTable.of(new double[][] {{2, 2}, {3, 3}}, new double[] {1, 1}, up);
        assertArrayEquals(new double[] {0.5, 0.5}, new Topsis(Topsis.Metric.EUCLIDEAN).closeness(alike));
        assertArrayEquals(new double[] {0, 0}, new Vikor(0.5).compromise(alike).q());
        assertArrayEquals(new double[] {1, 1}, new Vikor(0.5).compromise(alike).ranks());
        DecisionTable single = DecisionTable.of(new double[][] {{2}, {3}}, new double[] {1, 1}, up);
        Promethee promethee = Promethee.of(List.of(Promethee.Preference.USUAL, Promethee.Preference.USUAL));
        assertArrayEquals(new double[] {0}, promethee.netFlows(single));
    }

    @Test
    void weightsThatNothingDecidesAreNoNumbers() {
        double[][] constant = {{2, 2, 2}, {3, 3, 3}};
        List<Direction> up = List.of(Direction.HIGHER_IS_BETTER, Direction.HIGHER_IS_BETTER);
        for (ObjectiveWeights method : List.of(
                ObjectiveWeights.DEVIATION,
                ObjectiveWeights.VARIANCE,
                ObjectiveWeights.GINI,
                ObjectiveWeights.CRITIC)) {
            assertTrue(Double.isNaN(method.of(constant, up)[0]), method.name());
        }
        assertArrayEquals(new double[] {0.5, 0.5}, ObjectiveWeights.EQUAL.of(constant, up));
    }

    @Test
    void treatmentsLeaveConstantColumnsAlone() {
        double[] constant = {4, 4, 4, 4, 4};
        Winsorise always = new Winsorise(3, ShapeLimits.USUAL, true);
        assertArrayEquals(constant, always.treat(constant).values());
        assertEquals(0, always.treat(constant).winsorised());
        assertTrue(
                Arrays.stream(Transformation.LOG_FROM_HUNDREDTH.treat(constant).values())
                        .allMatch(Double::isNaN));
    }

    @Test
    void anEmptyPopulationFitsAndSaysThatItHasNoScales() {
        IndicatorTree tree = new IndicatorTree(
                Pillar.of("index", ColumnMean.ARITHMETIC, Indicator.of("a", Direction.HIGHER_IS_BETTER)));
        CompositeIndex index = new CompositeIndex(tree, IndexMethod.of(MinMax.of(0, 100)));
        FittedIndex fitted = index.fit(IndexTable.of(List.of(), Map.of("a", new double[0])));
        ImmutableList<Finding> findings = fitted.findings();
        assertEquals(
                List.of("index.no-scale"), findings.stream().map(Finding::code).toList());
        assertEquals("NO_VALUES", findings.get(0).values().get("why"));
        assertThrows(
                IllegalArgumentException.class,
                () -> index.fit(IndexTable.of(List.of("u"), Map.of("b", new double[1]))));
    }
}
