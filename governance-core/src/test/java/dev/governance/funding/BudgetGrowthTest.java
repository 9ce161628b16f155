package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetGrowthTest {

    private static BudgetGrowth growth(int floor, int cap) {
        return BudgetGrowth.builder()
                .floor(Ratio.ofPercent(floor))
                .cap(Ratio.ofPercent(cap))
                .index(GrowthIndex.CONSUMER_PRICES)
                .build();
    }

    private static GrowthYear year(int year, long prices, long revenue) {
        return new GrowthYear(
                year,
                ImmutableMap.of(
                        GrowthIndex.CONSUMER_PRICES, Ratio.ofPercent(prices),
                        GrowthIndex.FISCAL_REVENUE, Ratio.ofPercent(revenue)));
    }

    @ParameterizedTest
    @CsvSource({
        "101, 100, 1020.00, FLOOR",
        "102, 100, 1020.00, INDEX",
        "105, 100, 1050.00, INDEX",
        "108, 100, 1080.00, INDEX",
        "109, 100, 1080.00, CAP",
    })
    void growsByTheIndexWithinFloorAndCap(long prices, long revenue, String amount, GrowthBinding binding) {
        ProjectedYear next = growth(102, 108).next(Money.ofYuan(1_000), year(2027, prices, revenue));

        assertEquals(Money.parse(amount), next.amount());
        assertEquals(binding, next.binding());
    }

    @Test
    void doesNotFallInAYearInWhichRevenueGrew() {
        BudgetGrowth growth = growth(95, 108);

        assertEquals(
                Money.ofYuan(970),
                growth.next(Money.ofYuan(1_000), year(2027, 97, 100)).amount());
        ProjectedYear held = growth.next(Money.ofYuan(1_000), year(2027, 97, 101));
        assertEquals(Money.ofYuan(1_000), held.amount());
        assertEquals(GrowthBinding.HELD, held.binding());
    }

    @Test
    void projectsThreeYearsEachOnTheOneBefore() {
        List<GrowthYear> years = ImmutableList.of(year(2027, 103, 105), year(2028, 100, 105), year(2029, 120, 105));
        List<ProjectedYear> projected = growth(102, 108).project(Money.parse("1000.01"), years);

        assertEquals(
                List.of("1030.01", "1050.61", "1134.66"),
                projected.stream().map(one -> one.amount().toString()).toList());
    }

    @Test
    void aYearThatIsMissingOrHasNoIndexIsRefused() {
        BudgetGrowth growth = growth(102, 108);
        Money base = Money.ofYuan(1);

        assertThrows(
                IllegalArgumentException.class,
                () -> growth.project(base, ImmutableList.of(year(2027, 103, 100), year(2029, 103, 100))));
        assertThrows(IllegalArgumentException.class, () -> growth.next(base, new GrowthYear(2027, ImmutableMap.of())));
    }

    @Property
    void neverBelowLastYearWhenRevenueGrows(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long fen,
            @ForAll @IntRange(min = 1, max = 200) int floor,
            @ForAll @IntRange(min = 0, max = 100) int width,
            @ForAll @IntRange(min = 0, max = 300) int prices,
            @ForAll @IntRange(min = 101, max = 300) int revenue) {
        Money last = Money.ofFen(fen);
        Money next = growth(floor, floor + width)
                .next(last, year(2027, prices, revenue))
                .amount();

        assertTrue(next.compareTo(last) >= 0);
        assertTrue(next.fen() <= Math.max(fen, fen * (floor + width) / 100 + 1));
    }
}
