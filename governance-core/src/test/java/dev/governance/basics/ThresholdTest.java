package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    private static final Ratio TWO_THIRDS = Ratio.of(2, 3);
    private static final Threshold QUORUM = Threshold.atLeast(TWO_THIRDS);
    private static final Threshold THREE_QUARTERS = Threshold.atLeast(Ratio.of(3, 4));

    /** Civil Code, art. 1259: 以上, 以下 include the number; 超过, 不满 exclude it. */
    @Test
    void includesTheNumberForTwoWordsAndExcludesItForTwo() {
        assertTrue(Threshold.atLeast(TWO_THIRDS).isMetBy(TWO_THIRDS));
        assertTrue(Threshold.atMost(TWO_THIRDS).isMetBy(TWO_THIRDS));
        assertFalse(Threshold.moreThan(TWO_THIRDS).isMetBy(TWO_THIRDS));
        assertFalse(Threshold.lessThan(TWO_THIRDS).isMetBy(TWO_THIRDS));
        assertTrue(Threshold.atLeast(TWO_THIRDS).isInclusive());
        assertTrue(Threshold.atMost(TWO_THIRDS).isInclusive());
        assertFalse(Threshold.moreThan(TWO_THIRDS).isInclusive());
        assertFalse(Threshold.lessThan(TWO_THIRDS).isInclusive());
    }

    @Test
    void takesHalfForNoMajority() {
        assertFalse(Threshold.majority().isMetBy(10_000, 20_000));
        assertTrue(Threshold.majority().isMetBy(10_001, 20_000));
        assertFalse(Threshold.majority().isMetBy(1, 2));
        assertTrue(Threshold.majority().isMetBy(2, 3));
    }

    /** Civil Code, art. 278: a community of 30,000 square metres and 300 heads. */
    @ParameterizedTest
    @CsvSource({
        "20000, 200, 10001, 101, true", "20000, 200, 10000, 101, false", "20000, 200, 10001, 100, false",
        "20000, 199, 10001, 101, false", "19999, 200, 10001, 101, false", "24000, 240, 18000, 120, false"
    })
    void decidesOrdinaryMattersOfOwners(long area, long heads, long yesArea, long yesHeads, boolean passes) {
        assertEquals(passes, passes(Threshold.majority(), area, heads, yesArea, yesHeads));
    }

    /** Civil Code, art. 278: three quarters of those taking part for special matters. */
    @ParameterizedTest
    @CsvSource({
        "20000, 200, 15000, 150, true",
        "20000, 200, 15000, 149, false",
        "20000, 200, 14999, 150, false",
        "20000, 200, 12000, 120, false"
    })
    void decidesSpecialMattersOfOwners(long area, long heads, long yesArea, long yesHeads, boolean passes) {
        assertEquals(passes, passes(THREE_QUARTERS, area, heads, yesArea, yesHeads));
    }

    private static boolean passes(Threshold of, long area, long heads, long yesArea, long yesHeads) {
        return QUORUM.isMetBy(area, 30_000)
                && QUORUM.isMetBy(heads, 300)
                && of.isMetBy(yesArea, area)
                && of.isMetBy(yesHeads, heads);
    }

    @Test
    void comparesTheLargestNumbersExactly() {
        long half = Long.MAX_VALUE / 2;
        assertTrue(Threshold.majority().isMetBy(half + 1, Long.MAX_VALUE));
        assertFalse(Threshold.majority().isMetBy(half, Long.MAX_VALUE));
        assertTrue(Threshold.moreThan(Ratio.one()).isMetBy(Long.MAX_VALUE, Long.MAX_VALUE - 1));
    }

    @Test
    void tellsNothingOfAnEmptyWhole() {
        assertThrows(IllegalArgumentException.class, () -> QUORUM.isMetBy(0, 0));
        assertThrows(IllegalArgumentException.class, () -> QUORUM.isMetBy(1, -1));
        assertThrows(IllegalArgumentException.class, () -> QUORUM.isMetBy(-1, 1));
        assertFalse(QUORUM.isMetBy(0, 1));
    }

    @ParameterizedTest
    @CsvSource({">= 2/3,>= 2/3", ">=2/3,>= 2/3", "> 50%,> 1/2", ">1/2,> 1/2", "<= 0.9,<= 9/10", "<3,< 3"})
    void readsASignAndARatio(String text, String printed) {
        assertEquals(printed, Threshold.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/2", "=1/2", "==1/2", ">", ">  1/2", " > 1/2", "≥ 1/2", "> -1", ">=> 1/2", "=> 1"})
    void refusesOtherForms(String text) {
        assertThrows(IllegalArgumentException.class, () -> Threshold.parse(text));
    }

    @Test
    void saysItselfInWords() {
        assertEquals(
                Sentence.of("at least 2/3", "2/3以上"),
                Threshold.atLeast(TWO_THIRDS).words());
        assertEquals(Sentence.of("more than 1/2", "超过1/2"), Threshold.majority().words());
        assertEquals(
                Sentence.of("at most 3", "3以下"), Threshold.atMost(Ratio.of(3)).words());
        assertEquals(
                Sentence.of("less than 3", "不满3"),
                Threshold.lessThan(Ratio.of(3)).words());
    }

    @Test
    void equalsByBoundAndValue() {
        new EqualsTester()
                .addEqualityGroup(Threshold.majority(), Threshold.moreThan(Ratio.of(2, 4)))
                .addEqualityGroup(Threshold.atLeast(Ratio.of(1, 2)))
                .addEqualityGroup(Threshold.moreThan(Ratio.one()))
                .testEquals();
    }
}
