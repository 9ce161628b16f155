package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class PayForecastProperties {

    private static final PayScale SCALE = WorkerCases.scale().build();

    private static PayOutlook outlook(Random random) {
        return PayOutlook.builder()
                .firstYear(2024 + random.nextInt(4))
                .years(1 + random.nextInt(6))
                .index(Ratio.of(95 + random.nextInt(20), 100))
                .appraisal(Appraisal.values()[random.nextInt(4)])
                .build();
    }

    /** Month by month, with nothing remembered but the grade. */
    private static Money naive(Employment one, PayOutlook outlook, int year) {
        Post post = SCALE.post(one.post()).orElseThrow();
        PayTable table = SCALE.table();
        Money mean = SCALE.formula().localMean();
        LocalDate beginning = LocalDate.of(outlook.firstYear() - 1, 12, 31);
        LocalDate graded = one.hiredOn().isAfter(beginning) ? one.hiredOn() : beginning;
        int grade = one.grade().orElseGet(() -> SCALE.grade(post, one, graded).grade());
        Money sum = Money.zero();
        for (LocalDate month = beginning.plusDays(1); month.getYear() <= year; month = month.plusMonths(1)) {
            if (month.getMonthValue() == 1) {
                boolean first = month.getYear() == outlook.firstYear();
                table = first ? table : table.grown(SCALE.growth().factor(outlook.index()));
                mean = first ? mean : mean.times(outlook.index(), RoundingMode.HALF_UP);
                Appraisal appraisal = first ? one.appraisal().orElse(outlook.appraisal()) : outlook.appraisal();
                boolean rises = appraisal == Appraisal.EXCELLENT || appraisal == Appraisal.COMPETENT;
                int entitled = SCALE.grade(post, one, month).grade();
                grade += one.hiredOn().isBefore(month) && rises && entitled > grade ? 1 : 0;
            }
            boolean employed = !month.isBefore(one.hiredOn())
                    && one.leftOn().map(month::isBefore).orElse(true);
            if (employed && month.getYear() == year) {
                boolean probation = month.isBefore(one.hiredOn().plusMonths(6));
                sum = sum.plus(
                        probation
                                ? SCALE.probation().pay(post, grade, one.experience(), table, mean)
                                : table.of(grade));
                sum = sum.plus(SCALE.formula().allowance(one.qualification().levelOn(month)));
            }
        }
        return sum;
    }

    @Property(tries = 10_000)
    void aYearIsWhatItsMonthsAre(@ForAll long seed) {
        Random random = new Random(seed);
        Employment one = WorkerCases.any(random, 1);
        PayOutlook outlook = outlook(random);
        List<PayRecord> records = PayForecast.records(SCALE, one, outlook);

        for (int year = outlook.firstYear(); year < outlook.firstYear() + outlook.years(); year++) {
            int of = year;
            Money told = records.stream()
                    .filter(record -> record.year() == of)
                    .map(PayRecord::total)
                    .findFirst()
                    .orElse(Money.zero());
            assertEquals(naive(one, outlook, year), told, one + " in " + year);
        }
    }

    @Property(tries = 100_000)
    @Tag("long")
    void aYearIsWhatItsMonthsAreInManyCases(@ForAll long seed) {
        aYearIsWhatItsMonthsAre(seed);
    }

    @Property(tries = 500)
    void theForecastIsTheSumOfTheRecords(@ForAll long seed, @ForAll @IntRange(max = 20) int size) {
        Random random = new Random(seed);
        List<Employment> staff = IntStream.range(0, size)
                .mapToObj(number -> WorkerCases.any(random, number))
                .toList();
        PayOutlook outlook = outlook(random);
        List<PayRecord> records = staff.stream()
                .flatMap(one -> PayForecast.records(SCALE, one, outlook).stream())
                .toList();

        for (PayYear year : PayForecast.of(SCALE, staff, outlook).years()) {
            List<PayRecord> mine = records.stream()
                    .filter(record -> record.year() == year.year())
                    .toList();
            assertEquals(Money.sum(mine.stream().map(PayRecord::total).toList()), year.total());
            assertEquals(mine.size(), year.employments());
            assertEquals(mine.stream().mapToLong(PayRecord::months).sum(), year.months());
        }
    }

    @Property(tries = 2_000)
    void noGradeIsSkippedOrTakenAway(@ForAll long seed) {
        Random random = new Random(seed);
        Employment one = WorkerCases.any(random, 1);
        List<PayRecord> records = PayForecast.records(SCALE, one, outlook(random));

        for (int next = 1; next < records.size(); next++) {
            int step = records.get(next).grade() - records.get(next - 1).grade();
            assertTrue(step == 0 || step == 1, records::toString);
        }
    }
}
