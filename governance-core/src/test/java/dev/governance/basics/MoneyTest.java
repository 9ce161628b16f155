package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import dev.governance.RoundTrip;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money HIGHEST = Money.ofFen(Long.MAX_VALUE);
    private static final Money LOWEST = Money.ofFen(Long.MIN_VALUE);

    @ParameterizedTest
    @CsvSource({"3000,3000.00", "12.5,12.50", "12.50,12.50", "-0.05,-0.05", "0,0.00", "-0,0.00", "007,7.00"})
    void readsYuanAndWritesFen(String text, String printed) {
        assertEquals(printed, Money.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "+1",
                "1.",
                ".5",
                "1.234",
                "1,000",
                "1e3",
                "¥1",
                "1元",
                "--1",
                "１",
                "1234567890123456789"
            })
    void refusesOtherForms(String text) {
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text));
    }

    @Test
    void readsTheExtremesAndNothingBeyond() {
        assertEquals(HIGHEST, Money.parse("92233720368547758.07"));
        assertEquals(LOWEST, Money.parse("-92233720368547758.08"));
        assertThrows(IllegalArgumentException.class, () -> Money.parse("92233720368547758.08"));
        assertThrows(IllegalArgumentException.class, () -> Money.parse("-92233720368547758.09"));
        assertEquals("-92233720368547758.08", LOWEST.toString());
    }

    @Test
    void calculatesInFen() {
        Money price = Money.ofYuan(12);
        assertEquals(1200, price.fen());
        assertEquals(Money.parse("12.07"), price.plus(Money.ofFen(7)));
        assertEquals(Money.parse("-0.01"), price.minus(Money.parse("12.01")));
        assertEquals(Money.ofYuan(-12), price.negated());
        assertEquals(Money.ofYuan(36), price.times(3));
        assertEquals(Money.ofYuan(36), Money.sum(List.of(price, price, price)));
        assertEquals(Money.zero(), Money.sum(List.of()));
        assertTrue(Money.zero().isZero() && !price.isZero());
        assertTrue(price.negated().isNegative()
                && !price.isNegative()
                && !Money.zero().isNegative());
    }

    @Test
    void neverOverflowsInSilence() {
        assertThrows(ArithmeticException.class, () -> HIGHEST.plus(Money.ofFen(1)));
        assertThrows(ArithmeticException.class, () -> LOWEST.minus(Money.ofFen(1)));
        assertThrows(ArithmeticException.class, LOWEST::negated);
        assertThrows(ArithmeticException.class, () -> HIGHEST.times(2));
        assertThrows(ArithmeticException.class, () -> HIGHEST.times(Ratio.of(2), RoundingMode.HALF_UP));
        assertThrows(ArithmeticException.class, () -> Money.ofYuan(Long.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> Money.sum(List.of(HIGHEST, HIGHEST)));
        assertEquals(HIGHEST, Money.sum(List.of(HIGHEST, HIGHEST, HIGHEST.negated())));
    }

    @Test
    void roundsOnceAndAsItIsTold() {
        Ratio third = Ratio.of(1, 3);
        assertEquals(Money.ofFen(33), Money.ofFen(100).times(third, RoundingMode.HALF_UP));
        assertEquals(Money.ofFen(34), Money.ofFen(100).times(third, RoundingMode.UP));
        assertEquals(Money.ofFen(-34), Money.ofFen(-100).times(third, RoundingMode.FLOOR));
        assertEquals(Money.ofFen(2), Money.ofFen(5).times(Ratio.of(1, 2), RoundingMode.HALF_EVEN));
        assertThrows(ArithmeticException.class, () -> Money.ofFen(100).times(third, RoundingMode.UNNECESSARY));
    }

    /** Enterprise income tax on community services: 90 % of the income counts (notice 2026 no. 7). */
    @Test
    void countsNinetyPercentOfAnIncome() {
        Money counted = Money.ofYuan(1_000_000).times(Ratio.ofPercent(90), RoundingMode.UNNECESSARY);
        assertEquals(Money.ofYuan(200_000), counted.minus(Money.ofYuan(700_000)));
    }

    @Test
    void tellsTheCoverageOfACost() {
        assertEquals(Ratio.of(3, 4), Money.ofYuan(3000).ratioTo(Money.ofYuan(4000)));
        assertThrows(IllegalArgumentException.class, () -> Money.ofYuan(1).ratioTo(Money.zero()));
        assertThrows(IllegalArgumentException.class, () -> Money.ofYuan(-1).ratioTo(Money.ofYuan(1)));
    }

    @Test
    void allocatesEachFenOnce() {
        assertEquals(
                List.of(Money.ofFen(34), Money.ofFen(33), Money.ofFen(33)),
                Money.ofFen(100).allocate(List.of(Ratio.one(), Ratio.one(), Ratio.one())));
    }

    @Test
    void isAWholeNumberOfFenInJson() throws Exception {
        assertEquals("300000", RoundTrip.json(Money.ofYuan(3000)));
        assertEquals(LOWEST, RoundTrip.read(Long.toString(Long.MIN_VALUE), Money.class));
        for (String wrong : List.of("1.5", "9223372036854775808", "\"12.50\"", "true", "{}", "[1]", "{\"fen\":1}")) {
            assertThrows(Exception.class, () -> RoundTrip.read(wrong, Money.class), wrong);
        }
    }

    @Test
    void equalsAndComparesByAmount() {
        new EqualsTester()
                .addEqualityGroup(Money.ofYuan(1), Money.ofFen(100), Money.parse("1.00"))
                .addEqualityGroup(Money.ofFen(101))
                .testEquals();
        assertTrue(LOWEST.compareTo(HIGHEST) < 0);
        assertFalse(HIGHEST.compareTo(LOWEST) < 0);
        assertEquals(0, LOWEST.compareTo(Money.ofFen(Long.MIN_VALUE)));
    }
}
