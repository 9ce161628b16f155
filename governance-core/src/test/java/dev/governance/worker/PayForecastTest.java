package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayForecastTest {

    private static final PayScale SCALE = WorkerCases.scale().build();

    private static PayOutlook outlook(int years) {
        return PayOutlook.builder()
                .firstYear(2026)
                .years(years)
                .index(Ratio.of(110, 100))
                .build();
    }

    /** A bachelor of July 2019: 6 years and 3 credited on 1 January 2026 make grade 4, 7 and 3 in 2027 the same, then 8+3. */
    @Test
    void carriesOneWorkerThroughTheYears() {
        Employment one = WorkerCases.employment("e1", 2019).grade(3).build();

        List<PayRecord> records = PayForecast.records(SCALE, one, outlook(4));

        assertEquals(List.of(4, 4, 4, 5), records.stream().map(PayRecord::grade).toList());
        assertEquals(Money.ofYuan(12 * 3800), records.get(0).basic());
        assertEquals(Money.parse("4104").times(12), records.get(1).basic(), "grown by the cap of 8 %");
        assertEquals(Money.zero(), records.get(0).allowances());
    }

    @Test
    void probationAndTheYearOfLeavingArePaidByTheMonth() {
        Employment fresh = WorkerCases.employment("e1", 2025)
                .serviceSince(LocalDate.of(2025, 12, 15))
                .hiredOn(LocalDate.of(2025, 12, 15))
                .leftOn(LocalDate.of(2026, 10, 20))
                .build();

        PayRecord record = PayForecast.records(SCALE, fresh, outlook(3)).get(0);

        assertEquals(1, PayForecast.records(SCALE, fresh, outlook(3)).size());
        assertEquals(10, record.months(), "October begins before the end");
        assertEquals(2, record.grade(), "three credited years");
        assertEquals(Money.ofYuan(6 * 3000 + 4 * 3600), record.basic(), "January to June of probation");
    }

    @Test
    void aCertificateIsPaidFromTheNextMonthOn() {
        Employment one = WorkerCases.employment("e1", 2019)
                .qualification(WorkerCases.certified(
                        Education.COLLEGE, SocialWorkLevel.PROFESSIONAL, LocalDate.of(2026, 3, 2)))
                .grade(3)
                .build();

        assertEquals(
                Money.ofYuan(900),
                PayForecast.records(SCALE, one, outlook(1)).get(0).allowances());
    }

    @Test
    void showsTheMeanBesideTheBenchmark() {
        PayForecast forecast = PayForecast.of(
                SCALE, List.of(WorkerCases.employment("e1", 2019).grade(4).build()), outlook(2));

        assertEquals(Optional.of(Money.ofYuan(3800)), forecast.years().get(0).meanMonthly());
        assertEquals(Money.ofYuan(5500), forecast.years().get(1).localMean(), "which no cap holds");
        assertEquals(Ratio.of(108, 100), forecast.years().get(1).growth());
        assertEquals(
                Optional.empty(),
                PayForecast.of(SCALE, List.of(), outlook(1)).years().get(0).meanMonthly());
    }

    @Test
    void refusesWhatIsNotOnTheScale() {
        Employment unknown =
                WorkerCases.employment("e1", 2019).post(PostId.of("cook")).build();
        Employment high = WorkerCases.employment("e2", 2019).grade(13).build();

        assertThrows(IllegalArgumentException.class, () -> PayForecast.of(SCALE, List.of(unknown), outlook(1)));
        assertThrows(IllegalArgumentException.class, () -> PayForecast.of(SCALE, List.of(high), outlook(1)));
    }
}
