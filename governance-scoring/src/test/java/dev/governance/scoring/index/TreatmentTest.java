package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done to outliers, figure by figure, and what a unit that comes later gets. */
class TreatmentTest {

    private static final double GAP = Double.NaN;
    private static final double NEAR = 1e-12;
    private static final ShapeLimits NEVER = new ShapeLimits(0, -10);
    private static final ShapeLimits ALWAYS_FINE = new ShapeLimits(1e9, 1e9);

    private static double[] logs(double... x) {
        return Arrays.stream(x).map(StrictMath::log).toArray();
    }

    @Test
    void logarithmsStartWhereTheirNameSays() {
        double[] column = {1, 2, GAP, 101};
        assertArrayEquals(logs(1, 2, GAP, 101), Transformation.LOG.treat(column).values(), NEAR);
        assertArrayEquals(
                logs(1, 2, GAP, 101), Transformation.LOG_FROM_ONE.treat(column).values(), NEAR);
        assertArrayEquals(
                logs(1, 2, GAP, 101),
                Transformation.LOG_FROM_HUNDREDTH.treat(column).values(),
                NEAR);
        assertArrayEquals(
                logs(1, 2, GAP, 101), Transformation.LOG_BY_SKEW.treat(column).values(), NEAR);
        // the step is (101 − 1) / (101 − 1), the same figures again
        assertArrayEquals(
                logs(1, 2, GAP, 101),
                Transformation.LOG_OF_INNOVATION_INDEX.treat(column).values(),
                NEAR);
        double[] moved = {11, 12, 111};
        assertArrayEquals(
                logs(1, 2, 101), Transformation.LOG_FROM_ONE.treat(moved).values(), NEAR);
        assertArrayEquals(
                logs(1, 2, 101), Transformation.LOG_FROM_HUNDREDTH.treat(moved).values(), NEAR);
        double[] innovation = logs(1, 1 + 1.1, 111);
        assertArrayEquals(
                innovation, Transformation.LOG_OF_INNOVATION_INDEX.treat(moved).values(), 1e-9);
    }

    @Test
    void aTailToTheLeftIsTurnedAround() {
        double[] column = {-101, -2, -1, -1.5};
        double[] treated = Transformation.LOG_BY_SKEW.treat(column).values();
        assertArrayEquals(Arrays.stream(logs(101, 2, 1, 1.5)).map(v -> -v).toArray(), treated, NEAR);
        assertTrue(treated[0] < treated[1] && treated[1] < treated[2], "the order stays");
    }

    @Test
    void whatHasNoSpreadHasNoLogarithmOfIt() {
        double[] constant = {4, 4, GAP};
        for (Transformation method : List.of(
                Transformation.LOG_FROM_HUNDREDTH,
                Transformation.LOG_BY_SKEW,
                Transformation.LOG_OF_INNOVATION_INDEX)) {
            UndefinedScale scale = assertInstanceOf(
                    UndefinedScale.class, method.treat(constant).frozen());
            assertEquals(Degeneracy.CONSTANT_COLUMN, scale.why());
        }
        assertArrayEquals(
                logs(1, 1, GAP), Transformation.LOG_FROM_ONE.treat(constant).values());
        for (Transformation method : Transformation.values()) {
            assertEquals(
                    new UndefinedScale(Degeneracy.NO_VALUES),
                    method.treat(new double[] {GAP}).frozen());
        }
    }

    @Test
    void boxAndCoxTakeAPowerOrTheLogarithm() {
        double[] column = {1, 3, GAP};
        assertArrayEquals(
                new double[] {0, 4, GAP},
                new BoxCoxTransformation(2, false).treat(column).values(),
                NEAR);
        assertArrayEquals(
                logs(1, 3, GAP),
                new BoxCoxTransformation(0, false).treat(column).values(),
                NEAR);
        assertArrayEquals(
                logs(1, 3, GAP),
                new BoxCoxTransformation(0, true)
                        .treat(new double[] {-5, -3, GAP})
                        .values(),
                NEAR);
        assertInstanceOf(
                UndefinedScale.class,
                new BoxCoxTransformation(1, true).treat(new double[] {GAP}).frozen());
    }

    @Test
    void theFarthestFiguresArePulledInOneByOne() {
        double[] column = {1, 2, 3, 100, 50, GAP};
        Treated one = new Winsorise(1, NEVER, true).treat(column);
        assertArrayEquals(new double[] {1, 2, 3, 50, 50, GAP}, one.values());
        assertEquals(1, one.winsorised());
        Treated two = new Winsorise(2, NEVER, true).treat(column);
        assertArrayEquals(new double[] {1, 2, 3, 50, 50, GAP}, Arrays.copyOf(one.values(), 6));
        assertArrayEquals(new double[] {1, 2, 3, 3, 3, GAP}, two.values());
        assertEquals(2, two.winsorised());
        assertEquals(3, two.frozen().at(1000));
        assertEquals(-1000, two.frozen().at(-1000));
        assertEquals(List.of(new Treated.Change(3, 100, 3), new Treated.Change(4, 50, 3)), two.changes(column));
        Treated low = new Winsorise(1, NEVER, true).treat(new double[] {-90, 1, 2, 3});
        assertArrayEquals(new double[] {1, 1, 2, 3}, low.values());
        assertEquals(1, low.frozen().at(-5));
        assertEquals(99, low.frozen().at(99));
    }

    @Test
    void nothingIsPulledInWhereNothingIsWrongOrNothingIsAllowed() {
        double[] column = {1, 2, 3, 100};
        assertArrayEquals(
                column, new Winsorise(5, ALWAYS_FINE, false).treat(column).values());
        assertArrayEquals(column, new Winsorise(0, NEVER, true).treat(column).values());
        double[] constant = {7, 7};
        assertArrayEquals(
                constant, new Winsorise(5, NEVER, true).treat(constant).values());
        assertThrows(IllegalArgumentException.class, () -> new Winsorise(-1, NEVER, true));
    }

    @Test
    void theSecondTreatmentComesWhereTheFirstDoesNotHelp() {
        double[] column = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10_000};
        Stepwise plain = Stepwise.of(ShapeLimits.USUAL, new Winsorise(0, ShapeLimits.USUAL, false));
        assertFalse(ShapeLimits.USUAL.check(column).passes());
        assertEquals(2, plain.treat(column).checks().size());
        Treated second = plain.otherwise(Transformation.LOG, false).treat(column);
        assertArrayEquals(Transformation.LOG.treat(column).values(), second.values());
        assertEquals(3, second.checks().size());
        Treated helped = Stepwise.of(ShapeLimits.USUAL, new Winsorise(1, ShapeLimits.USUAL, false))
                .otherwise(Transformation.LOG, false)
                .treat(column);
        assertEquals(9, helped.values()[9]);
        assertEquals(1, helped.winsorised());
        assertEquals(2, helped.checks().size());
        double[] calm = {1, 2, 3};
        Treated untouched = plain.otherwise(Transformation.LOG, true).treat(calm);
        assertArrayEquals(calm, untouched.values());
        assertEquals(1, untouched.checks().size());
        assertEquals(5, untouched.frozen().at(5));
    }

    @Test
    void bothTreatmentsTogetherAreOneForThoseWhoComeLater() {
        double[] column = {1, 2, 3, 4, 5, 6, 7, 8, 900, 10_000};
        Treated both = Stepwise.of(NEVER, new Winsorise(1, NEVER, true))
                .otherwise(Transformation.LOG, true)
                .treat(column);
        assertEquals(StrictMath.log(900), both.values()[9], NEAR);
        assertEquals(StrictMath.log(900), both.frozen().at(1e6), NEAR);
        assertInstanceOf(ChainedScale.class, both.frozen());
    }
}
