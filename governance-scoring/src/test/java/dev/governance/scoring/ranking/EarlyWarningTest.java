package dev.governance.scoring.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.DateSpan;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyWarningTest {

    private static final WarningStandard STANDARD =
            WarningStandard.builder().falseAlarmRate(0.05).baselinePeriods(12).build();

    private static List<IncidentCount> series(int place, IncidentKind kind, long... counts) {
        List<IncidentCount> series = new ArrayList<>();
        LocalDate week = LocalDate.of(2026, 1, 5);
        for (long count : counts) {
            DivisionCode code = DivisionCode.parse(Long.toString(310_101_002_001L + place));
            series.add(new IncidentCount(code, kind, DateSpan.of(week, week.plusDays(7)), count));
            week = week.plusDays(7);
        }
        return series;
    }

    static long poisson(Random random, double mean) {
        double product = random.nextDouble();
        long count = 0;
        for (double bar = StrictMath.exp(-mean); product > bar; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private static List<IncidentCount> district(Random random, int places, double mean, double last) {
        List<IncidentCount> all = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            long[] counts = new long[13];
            for (int week = 0; week < 12; week++) {
                counts[week] = poisson(random, mean);
            }
            counts[12] = poisson(random, place == 0 ? last : mean);
            all.addAll(series(place, IncidentKind.FACILITY_FAULT, counts));
        }
        return all;
    }

    /** 600 quiet districts: 0.05 is the promise, and 0.08 would be more than three standard errors above it. */
    @Test
    void quietDistrictsGiveFalseAlarmsNoOftenerThanPromised() {
        Random random = new Random(33);
        int alarms = 0;
        for (int trial = 0; trial < 600; trial++) {
            alarms += WarningReview.of(district(random, 10, 1.5, 1.5), STANDARD)
                            .signals()
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertTrue(alarms <= 0.08 * 600, "false alarms in " + alarms + " of 600 quiet districts");
    }

    @Test
    void aPlantedSpikeIsFoundAndNothingElse() {
        WarningReview review = WarningReview.of(district(new Random(7), 10, 1.5, 15), STANDARD);
        assertEquals(10, review.watched());
        assertEquals(0.005, review.ratePerSeries());
        assertEquals(
                List.of("310101002001"),
                review.signals().stream()
                        .map(one -> one.latest().place().toString())
                        .toList());
        RiskSignal signal = review.signals().get(0);
        assertEquals("warning.more-than-chance", signal.finding().code());
        assertTrue(
                signal.chance() <= signal.limit().falseAlarm() && signal.limit().falseAlarm() <= 0.005);
    }

    @Test
    void theOrderOfTheCountsDecidesNothing() {
        List<IncidentCount> counts = district(new Random(7), 10, 1.5, 15);
        List<IncidentCount> turned = new ArrayList<>(counts);
        java.util.Collections.shuffle(turned, new Random(1));
        assertEquals(WarningReview.of(counts, STANDARD), WarningReview.of(turned, STANDARD));
    }

    @Test
    void aShortSeriesIsNotWatchedAndItIsSaid() {
        WarningReview review = WarningReview.of(series(0, IncidentKind.FIRE, 1, 2, 90), STANDARD);
        assertEquals(List.of(), review.signals());
        assertEquals("warning.too-short", review.notWatched().get(0).code());
        assertEquals("13", review.notWatched().get(0).values().get("needed"));
        List<IncidentCount> twice = series(0, IncidentKind.FIRE, new long[13]);
        twice.set(1, twice.get(0));
        assertThrows(IllegalArgumentException.class, () -> WarningReview.of(twice, STANDARD));
    }

    @Test
    void aLongerPeriodMayHaveMore() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        DivisionCode place = DivisionCode.parse("310101002001");
        WarningStandard one = WarningStandard.builder()
                .falseAlarmRate(0.05)
                .baselinePeriods(1)
                .build();
        for (int days : List.of(7, 70)) {
            List<IncidentCount> counts = List.of(
                    new IncidentCount(place, IncidentKind.NOISE, DateSpan.of(day, day.plusDays(7)), 4),
                    new IncidentCount(
                            place, IncidentKind.NOISE, DateSpan.of(day.plusDays(7), day.plusDays(7L + days)), 20));
            assertEquals(
                    days == 7 ? 1 : 0, WarningReview.of(counts, one).signals().size());
        }
    }

    @Test
    void visitsGoToTheStrongestSignalsFirst() {
        List<IncidentCount> counts = new ArrayList<>();
        counts.addAll(series(0, IncidentKind.FIRE, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9));
        counts.addAll(series(1, IncidentKind.FIRE, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 30));
        List<RiskSignal> signals = WarningReview.of(counts, STANDARD).signals();
        assertEquals(2, signals.size());
        PreventivePlan plan = PreventivePlan.of(List.of(signals.get(1), signals.get(0)), 1);
        assertEquals(30, plan.visits().get(0).latest().count());
        assertEquals(9, plan.waiting().get(0).latest().count());
        assertThrows(IllegalArgumentException.class, () -> PreventivePlan.of(signals, -1));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.05, 4", "1, 0.01, 5", "5, 0.001, 14", "0.1, 0.01, 2"})
    void limitsOfKnownMeansAreThoseOfTheTables(double mean, double rate, long limit) {
        assertEquals(limit, ControlLimit.ofPoisson(mean, rate).count());
    }

    @Test
    void evenAllOfFewMayBeNoSurprise() {
        assertEquals(3, ControlLimit.ofBinomial(2, 0.5, 0.05).count());
        assertEquals(0, ControlLimit.ofBinomial(2, 0.5, 0.05).falseAlarm());
        assertEquals(5, ControlLimit.ofBinomial(5, 0.5, 0.05).count());
    }

    /** With the reference at a whole count and the least threshold, the chart signals exactly where one count exceeds the reference. */
    @Test
    void aChartWithoutMemoryRunsAsLongAsItsLimitSays() {
        double chance = dev.governance.scoring.statistics.Distributions.poissonAtLeast(6, 2);
        assertEquals(1 / chance, new CusumChart(50, 1).averageRunLength(2), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1.5, 100", "2, 4, 50", "10, 14, 200"})
    void chartsRunAsLongAsSimulationSays(double expected, double risen, double every) {
        CusumChart chart = CusumChart.of(expected, risen, every);
        assertTrue(chart.averageRunLength(expected) >= every);
        if (chart.thresholdTenths() > 1) {
            CusumChart lower = new CusumChart(chart.referenceTenths(), chart.thresholdTenths() - 1);
            assertTrue(lower.averageRunLength(expected) < every);
        }
        for (double mean : new double[] {expected, risen}) {
            double told = chart.averageRunLength(mean);
            assertEquals(told, simulated(chart, mean), 0.06 * told);
        }
        assertTrue(chart.averageRunLength(risen) < every / 4);
    }

    /** The mean of 4,000 runs; run lengths spread about as wide as they are long, so its standard error is 1.6 %. */
    private static double simulated(CusumChart chart, double mean) {
        Random random = new Random(1985);
        long periods = 0;
        for (int run = 0; run < 4_000; run++) {
            double sum = 0;
            do {
                sum = Math.max(0, sum + 10 * poisson(random, mean) - chart.referenceTenths());
                periods++;
            } while (sum < chart.thresholdTenths());
        }
        return periods / 4_000.0;
    }

    @Test
    void aSmallLastingRiseIsSeenThatNoSingleLimitSees() {
        CusumChart chart = CusumChart.of(2, 4, 100);
        List<Long> counts = List.of(2L, 1L, 3L, 2L, 5L, 5L, 4L, 5L, 5L);
        long limit = ControlLimit.ofPoisson(2, 0.01).count();
        assertTrue(counts.stream().allMatch(count -> count < limit));
        assertTrue(chart.firstSignal(counts).isPresent());
        assertEquals(OptionalInt.empty(), chart.firstSignal(List.of(2L, 2L, 2L, 2L)));
        assertArrayEquals(new long[] {0, 7, 0}, new CusumChart(13, 20).follow(List.of(1L, 2L, 0L)));
        assertThrows(IllegalArgumentException.class, () -> chart.follow(List.of(-1L)));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ControlLimit.ofPoisson(0, 0.1));
        assertThrows(IllegalArgumentException.class, () -> ControlLimit.ofPoisson(1, 1));
        assertThrows(IllegalArgumentException.class, () -> ControlLimit.ofBinomial(0, 0.1, 0.1));
        assertThrows(IllegalArgumentException.class, () -> ControlLimit.ofBaseline(-1, 7, 7, 0.1));
        assertThrows(IllegalArgumentException.class, () -> ControlLimit.ofBaseline(1, 0, 7, 0.1));
        assertThrows(IllegalArgumentException.class, () -> CusumChart.of(2, 2, 100));
        assertThrows(IllegalArgumentException.class, () -> CusumChart.of(50, 50.0001, 1e12));
        assertThrows(IllegalArgumentException.class, () -> new CusumChart(0, 1));
    }
}
