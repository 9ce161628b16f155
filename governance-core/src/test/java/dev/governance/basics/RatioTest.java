package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @Test
    void isTheSameValueHoweverItWasWritten() {
        new EqualsTester()
                .addEqualityGroup(Ratio.of(3, 4), Ratio.of(6, 8), Ratio.ofPercent(75), Ratio.parse("0.750"))
                .addEqualityGroup(Ratio.zero(), Ratio.of(0, 7), Ratio.parse("0/9"), Ratio.sum(List.of()))
                .addEqualityGroup(Ratio.one(), Ratio.of(1), Ratio.of(5, 5), Ratio.parse("100%"))
                .addEqualityGroup(Ratio.of(4, 3))
                .testEquals();
    }

    @Test
    void keepsLowestTerms() {
        Ratio ratio = Ratio.of(42, 56);
        assertEquals(BigInteger.valueOf(3), ratio.numerator());
        assertEquals(BigInteger.valueOf(4), ratio.denominator());
    }

    @ParameterizedTest
    @CsvSource({"2/3,2/3", "4/6,2/3", "0.75,3/4", "75%,3/4", "37.5%,3/8", "120%,6/5", "3,3", "0,0", "007/010,7/10"})
    void readsFractionsDecimalsAndPercentages(String text, String printed) {
        assertEquals(printed, Ratio.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1 ", "-1", "+1", "1/-2", "1/2/3", "1/2%", ".5", "1.", "1e3", "1,5", "NaN", "½", "１"})
    void refusesOtherForms(String text) {
        assertThrows(IllegalArgumentException.class, () -> Ratio.parse(text));
    }

    @Test
    void namesTheTextThatItRefuses() {
        String message = assertThrows(IllegalArgumentException.class, () -> Ratio.parse("two"))
                .getMessage();
        assertEquals("a ratio is written like 2/3, 0.75 or 75%, but was: two", message);
    }

    @Test
    void readsAtMostTwoHundredCharacters() {
        assertEquals(Ratio.of(1), Ratio.parse("0".repeat(199) + "1"));
        assertThrows(IllegalArgumentException.class, () -> Ratio.parse("0".repeat(200) + "1"));
    }

    @Test
    void refusesWhatIsNoRatio() {
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(1, -2));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> Ratio.parse("1/0"));
        assertThrows(IllegalArgumentException.class, () -> Ratio.from(new BigDecimal("-0.1")));
    }

    @Test
    void convertsDecimalsOfAReasonableScale() {
        assertEquals(Ratio.of(5, 4), Ratio.from(new BigDecimal("1.250")));
        assertEquals(Ratio.of(300), Ratio.from(new BigDecimal("3E+2")));
        assertEquals(
                BigInteger.TEN.pow(1000), Ratio.from(new BigDecimal("1E+1000")).numerator());
        assertEquals(
                BigInteger.TEN.pow(1000), Ratio.from(new BigDecimal("1E-1000")).denominator());
        assertThrows(IllegalArgumentException.class, () -> Ratio.from(new BigDecimal("1E+1001")));
        assertThrows(IllegalArgumentException.class, () -> Ratio.from(new BigDecimal("1E-1001")));
        assertThrows(IllegalArgumentException.class, () -> Ratio.from(new BigDecimal("1E+999999999")));
    }

    @Test
    void calculatesExactly() {
        assertEquals(Ratio.of(5, 6), Ratio.of(1, 2).plus(Ratio.of(1, 3)));
        assertEquals(Ratio.of(1, 6), Ratio.of(1, 2).minus(Ratio.of(1, 3)));
        assertEquals(Ratio.zero(), Ratio.of(1, 3).minus(Ratio.of(1, 3)));
        assertEquals(Ratio.of(1, 6), Ratio.of(1, 2).times(Ratio.of(1, 3)));
        assertEquals(Ratio.of(3, 2), Ratio.of(1, 2).dividedBy(Ratio.of(1, 3)));
        assertEquals(Ratio.one(), Ratio.sum(List.of(Ratio.of(1, 2), Ratio.of(1, 3), Ratio.of(1, 6))));
    }

    @Test
    void neverGoesBelowZeroNorDividesByIt() {
        assertThrows(ArithmeticException.class, () -> Ratio.of(1, 3).minus(Ratio.of(1, 2)));
        assertThrows(ArithmeticException.class, () -> Ratio.of(1, 3).dividedBy(Ratio.zero()));
        assertTrue(Ratio.zero().isZero());
        assertFalse(Ratio.of(1, 1_000_000).isZero());
    }

    @Test
    void roundsAsItIsTold() {
        Ratio workers = Ratio.of(18, 10_000).times(Ratio.of(52_300));
        assertEquals(BigInteger.valueOf(95), workers.round(RoundingMode.CEILING));
        assertEquals(BigInteger.valueOf(94), workers.round(RoundingMode.FLOOR));
        assertEquals(new BigDecimal("94.1"), workers.toDecimal(1, RoundingMode.HALF_UP));
        assertThrows(ArithmeticException.class, () -> workers.round(RoundingMode.UNNECESSARY));
    }

    @Test
    void writesPercentagesForReaders() {
        assertEquals("66.67%", Ratio.of(2, 3).toPercent(2, RoundingMode.HALF_UP));
        assertEquals("66%", Ratio.of(2, 3).toPercent(0, RoundingMode.DOWN));
        assertEquals("1000%", Ratio.of(10).toPercent(0, RoundingMode.UNNECESSARY));
    }
}
