package dev.governance.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Permutation tests against going through all groups by hand. */
class PermutationProperties {

    private static final int MANY = 100_000;

    /** A few units in two strata, with whole figures so that ties occur. */
    private record Units(double[] figures, boolean[] first, int[] strata) {
        static Units random(long seed) {
            Random random = new Random(seed);
            int n = 4 + random.nextInt(5);
            double[] figures = new double[n];
            boolean[] first = new boolean[n];
            int[] strata = new int[n];
            for (int i = 0; i < n; i++) {
                figures[i] = random.nextInt(9);
                strata[i] = i < 2 ? 0 : i < 4 ? 1 : random.nextInt(2);
                first[i] = i % 2 == 0 || i > 3 && random.nextBoolean();
            }
            return new Units(figures, first, strata);
        }

        /** Each stratum has a unit of the other group: unit 1 or unit 3. */
        double difference(double[] values, boolean[] group) {
            double sum = 0;
            double all = 0;
            for (int s = 0; s < 2; s++) {
                double in = 0;
                double out = 0;
                int k = 0;
                int m = 0;
                for (int i = 0; i < values.length; i++) {
                    if (strata[i] == s) {
                        in += group[i] ? values[i] : 0;
                        out += group[i] ? 0 : values[i];
                        k += group[i] ? 1 : 0;
                        m += group[i] ? 0 : 1;
                    }
                }
                sum += k * (in / k - out / m);
                all += k;
            }
            return sum / all;
        }

        private int inStratum(boolean[] group, int stratum) {
            int k = 0;
            for (int i = 0; i < group.length; i++) {
                k += strata[i] == stratum && group[i] ? 1 : 0;
            }
            return k;
        }

        /** The chance that the test gives to a constant difference, by all subsets of all units. */
        double chance(double effect) {
            double[] without = new double[figures.length];
            for (int i = 0; i < without.length; i++) {
                without[i] = figures[i] - (first[i] ? effect : 0);
            }
            double seen = Math.abs(difference(without, first));
            int as = 0;
            int all = 0;
            for (int bits = 0; bits < 1 << figures.length; bits++) {
                boolean[] group = new boolean[figures.length];
                for (int i = 0; i < group.length; i++) {
                    group[i] = (bits >> i & 1) == 1;
                }
                if (inStratum(group, 0) == inStratum(first, 0) && inStratum(group, 1) == inStratum(first, 1)) {
                    all++;
                    as += Math.abs(difference(without, group)) >= seen - 1e-9 ? 1 : 0;
                }
            }
            return (double) as / all;
        }
    }

    @Property(tries = 10_000)
    void theChanceIsThatOfAllGroups(@ForAll long seed) {
        isThatOfAllGroups(seed);
    }

    @Property(tries = 100_000)
    @Tag("long")
    void theChanceIsThatOfAllGroupsManyTimes(@ForAll long seed) {
        isThatOfAllGroups(seed);
    }

    private static void isThatOfAllGroups(long seed) {
        Units units = Units.random(seed);
        PermutationTest test = PermutationTest.of(units.figures, units.first, units.strata, 0.9, MANY, 1);
        assertTrue(test.exact());
        assertEquals(units.difference(units.figures, units.first), test.difference(), 1e-12);
        assertEquals(units.chance(0), test.chance(), 1e-12);
    }

    @Property(tries = 1_000)
    void theIntervalHoldsWhatTheTestWouldNotReject(@ForAll long seed) {
        Units units = Units.random(seed);
        PermutationTest test = PermutationTest.of(units.figures, units.first, units.strata, 0.8, MANY, 1);
        Interval interval = test.interval();
        assertTrue(interval.contains(test.difference()));
        for (double effect : new double[] {interval.low(), interval.high(), test.difference()}) {
            double at = Double.isFinite(effect) ? effect : effect > 0 ? 1e6 : -1e6;
            assertTrue(units.chance(at) > 0.2 - 1e-9, () -> at + " of " + interval);
        }
        if (Double.isFinite(interval.high())) {
            assertTrue(units.chance(interval.high() + 1e-5) <= 0.2 + 1e-9, interval::toString);
        }
        if (Double.isFinite(interval.low())) {
            assertTrue(units.chance(interval.low() - 1e-5) <= 0.2 + 1e-9, interval::toString);
        }
    }

    @Example
    void whereNothingIsThereItIsSeenOnceInTwentyTimes() {
        int alarms = 0;
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            double[] figures = random.doubles(12).toArray();
            boolean[] first = {true, true, true, true, true, false, false, false, false, false, false, false};
            PermutationTest test = PermutationTest.of(figures, first, new int[12], 0.95, 1_000, run);
            alarms += test.chance() <= 0.05 ? 1 : 0;
        }
        assertTrue(alarms > 60 && alarms < 140, "false alarms in 2000 runs: " + alarms);
    }

    @Example
    void anEffectIsFoundAndTheSeedDecidesTheDraws() {
        Random random = new Random(3);
        double[] figures = new double[40];
        boolean[] first = new boolean[40];
        for (int i = 0; i < figures.length; i++) {
            first[i] = i % 2 == 0;
            figures[i] = random.nextGaussian() + (first[i] ? 4 : 0);
        }
        PermutationTest test = PermutationTest.of(figures, first, new int[40], 0.95, 2_000, 11);
        assertEquals(test, PermutationTest.of(figures, first, new int[40], 0.95, 2_000, 11));
        assertTrue(!test.exact() && test.draws() == 2_000);
        assertEquals(1.0 / 2_000, test.chance(), 1e-12);
        assertTrue(test.interval().contains(4) && test.interval().low() > 2, test::toString);
    }

    @Example
    void threeAgainstThreeCannotTell() {
        double[] figures = {9, 8, 7, 1, 2, 3};
        boolean[] first = {true, true, true, false, false, false};
        PermutationTest test = PermutationTest.of(figures, first, new int[6], 0.95, MANY, 1);
        assertEquals(0.1, test.chance(), 1e-12);
        assertEquals(Double.NEGATIVE_INFINITY, test.interval().low());
        assertEquals(Double.POSITIVE_INFINITY, test.interval().high());
    }

    @Example
    void aGroupIsComparedWithSomebody() {
        double[] two = {1, 2};
        assertThrows(
                IllegalArgumentException.class,
                () -> PermutationTest.of(two, new boolean[] {true, true}, new int[2], 0.9, 10, 1));
        assertThrows(
                IllegalArgumentException.class, () -> PermutationTest.of(two, new boolean[2], new int[2], 0.9, 10, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> PermutationTest.of(
                        new double[] {1, Double.NaN}, new boolean[] {true, false}, new int[2], 0.9, 10, 1));
    }
}
