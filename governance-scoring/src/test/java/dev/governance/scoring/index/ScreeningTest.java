package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who takes part, what is known, where a unit stands, and how figures move. */
class ScreeningTest {

    private static final double GAP = Double.NaN;

    private static Set<Requirement.Comparison> metBy(double figure) {
        Set<Requirement.Comparison> met = EnumSet.noneOf(Requirement.Comparison.class);
        for (Requirement.Comparison comparison : Requirement.Comparison.values()) {
            if (Requirement.of(comparison, 5).isMetBy(figure)) {
                met.add(comparison);
            }
        }
        return met;
    }

    @Test
    void boundsAreInOrOutAsTheWordSays() {
        assertEquals(
                EnumSet.of(
                        Requirement.Comparison.EQUAL,
                        Requirement.Comparison.AT_MOST,
                        Requirement.Comparison.AT_LEAST,
                        Requirement.Comparison.ONE_OF),
                metBy(5));
        assertEquals(
                EnumSet.of(
                        Requirement.Comparison.NOT_EQUAL,
                        Requirement.Comparison.LESS,
                        Requirement.Comparison.AT_MOST,
                        Requirement.Comparison.NONE_OF),
                metBy(4));
        assertEquals(
                EnumSet.of(
                        Requirement.Comparison.NOT_EQUAL,
                        Requirement.Comparison.MORE,
                        Requirement.Comparison.AT_LEAST,
                        Requirement.Comparison.NONE_OF),
                metBy(6));
        assertEquals(Set.of(), metBy(GAP));
    }

    @Test
    void severalFiguresAreForSetsAlone() {
        ImmutableSet<Double> two = ImmutableSet.of(0.0, 5.0);
        assertThrows(IllegalArgumentException.class, () -> new Requirement(Requirement.Comparison.LESS, two));
        assertTrue(new Requirement(Requirement.Comparison.ONE_OF, two).isMetBy(-0.0));
        assertFalse(new Requirement(Requirement.Comparison.NONE_OF, two).isMetBy(-0.0));
        assertFalse(new Requirement(Requirement.Comparison.ONE_OF, ImmutableSet.of()).isMetBy(5));
        assertTrue(new Requirement(Requirement.Comparison.NONE_OF, ImmutableSet.of()).isMetBy(5));
    }

    @Test
    void unitsThatMeetAllTakePart() {
        double[][] columns = {{1, 5, 9, GAP}, {4, 4, 3, 4}};
        Map<Integer, Requirement> asked = Map.of(
                0,
                Requirement.of(Requirement.Comparison.AT_LEAST, 5),
                1,
                Requirement.of(Requirement.Comparison.MORE, 3));
        assertArrayEquals(new int[] {1}, Requirement.select(columns, asked));
        assertArrayEquals(new int[] {0, 1, 2, 3}, Requirement.select(columns, Map.of()));
        assertArrayEquals(new int[0], Requirement.select(new double[0][], Map.of()));
    }

    @Test
    void whatIsKnownIsCounted() {
        double[][] columns = {{0, 1}, {GAP, 2}, {3, 0}, {4, 0}};
        Availability known = Availability.of(columns, 0);
        assertEquals(new Availability(1, 1, 4), known);
        assertEquals(0.75, known.present());
        assertEquals(2.0 / 3, known.nonZero());
        assertFalse(known.lacks(0.75));
        assertTrue(known.lacks(0.76));
        assertEquals(1, Availability.of(columns, 1).present());
        assertEquals(0.5, Availability.of(columns, 1).nonZero());
        assertTrue(Double.isNaN(Availability.of(new double[][] {{GAP}}, 0).nonZero()));
    }

    @Test
    void aUnitStandsFirstInSomeAndLastInOthers() {
        double[][] columns = {{1, 2, 3}, {1, 2, 3}, {GAP, 1, 2}, {5, 5, 5}};
        List<Direction> directions = List.of(
                Direction.HIGHER_IS_BETTER,
                Direction.LOWER_IS_BETTER,
                Direction.HIGHER_IS_BETTER,
                Direction.HIGHER_IS_BETTER);
        assertEquals(
                List.of(
                        new Profile.Standing(1, 1, 1, false),
                        new Profile.Standing(3, 1, 5, true),
                        new Profile.Standing(0, 3, 1, true)),
                Profile.of(columns, directions, 0));
    }

    @Test
    void growthLeadsFromTheFirstFigureToTheLast() {
        double[] years = {2024, 2021, 2023, 2022};
        assertEquals(0.1, Trend.COMPOUND_GROWTH.of(years, new double[] {133.1, 100, 7, 8}, 1), 1e-12);
        assertEquals(0.1, Trend.COMPOUND_GROWTH.of(years, new double[] {GAP, 100, 121, GAP}, 1), 1e-12);
        assertEquals(0, Trend.COMPOUND_GROWTH.of(years, new double[] {3, 3, 9, 9}, 1));
        assertTrue(Double.isNaN(Trend.COMPOUND_GROWTH.of(years, new double[] {3, GAP, GAP, GAP}, 1)));
        assertThrows(IllegalArgumentException.class, () -> Trend.COMPOUND_GROWTH.of(years, new double[3], 1));
    }

    @Test
    void changeIsInPerCentOfTheFirstFigure() {
        double[] years = {2020, 2021, 2022, 2024};
        // the line 10 + 2 (t - 2020) through all points: 20% a year, 100% in five
        assertEquals(20, Trend.PERCENT_CHANGE.of(years, new double[] {10, 12, 14, 18}, 1), 1e-9);
        assertEquals(100, Trend.PERCENT_CHANGE.of(years, new double[] {10, 12, 14, 18}, 5), 1e-9);
        assertEquals(20, Trend.PERCENT_CHANGE.of(years, new double[] {10, GAP, 14, 18}, 1), 1e-9);
        // slope and start of least squares: (1, 2, 4) at 0, 1, 2 is 5/6 + 1.5 t
        assertEquals(180, Trend.PERCENT_CHANGE.of(years, new double[] {1, 2, 4, GAP}, 1), 1e-9);
        assertEquals(20, Trend.PERCENT_CHANGE.of(years, new double[] {10, GAP, GAP, 18}, 1), 1e-9);
        assertEquals(0, Trend.PERCENT_CHANGE.of(years, new double[] {4, 4, GAP, 4}, 1));
        assertTrue(Double.isNaN(Trend.PERCENT_CHANGE.of(years, new double[] {GAP, GAP, GAP, 4}, 1)));
    }

    @Test
    void gapsAreFilledFromAllOrFromTheGroup() {
        double[] column = {1, GAP, 4, 4, GAP, 11};
        int[] groups = {0, 0, 0, 1, 1, 2};
        assertArrayEquals(new double[] {1, 5, 4, 4, 5, 11}, Imputation.Usual.MEAN.fill(column, groups));
        assertArrayEquals(new double[] {1, 4, 4, 4, 4, 11}, Imputation.Usual.MEDIAN.fill(column, groups));
        assertArrayEquals(new double[] {1, 4, 4, 4, 4, 11}, Imputation.Usual.MODE.fill(column));
        assertArrayEquals(new double[] {1, 2.5, 4, 4, 4, 11}, Imputation.Usual.GROUP_MEAN.fill(column, groups));
        assertArrayEquals(new double[] {1, 2.5, 4, 4, 4, 11}, Imputation.Usual.GROUP_MEDIAN.fill(column, groups));
        assertArrayEquals(new double[] {1, -7, 4, 4, -7, 11}, new Imputation.Fixed(-7).fill(column));
        assertArrayEquals(column, Imputation.Nothing.NOTHING.fill(column, groups));
        assertArrayEquals(
                new double[] {GAP, 3}, Imputation.Usual.GROUP_MEAN.fill(new double[] {GAP, 3}, new int[] {0, 1}));
        assertArrayEquals(new double[] {2, 2, 7, 7, 2}, Imputation.Usual.MODE.fill(new double[] {2, 2, 7, 7, GAP}));
        assertArrayEquals(new double[0], Imputation.Usual.GROUP_MEAN.fill(new double[0]));
        assertThrows(IllegalArgumentException.class, () -> Imputation.Usual.MEAN.fill(new double[2], new int[] {0}));
    }

    @Test
    void signsAreDirections() {
        assertEquals(Direction.HIGHER_IS_BETTER, Direction.ofSign(0.5));
        assertEquals(Direction.LOWER_IS_BETTER, Direction.ofSign(-2));
        assertThrows(IllegalArgumentException.class, () -> Direction.ofSign(0));
        assertThrows(IllegalArgumentException.class, () -> Direction.ofSign(GAP));
        assertEquals(3, Direction.HIGHER_IS_BETTER.better(2, 3));
        assertEquals(2, Direction.LOWER_IS_BETTER.better(2, 3));
        assertEquals(2, Direction.HIGHER_IS_BETTER.worse(2, 3));
        assertEquals(3, Direction.LOWER_IS_BETTER.worse(2, 3));
    }
}
