package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormIdTest {

    @Test
    void isANameAndAType() {
        assertEquals(
                "visit.interval-days:count",
                NormId.ofCount("visit.interval-days").toString());
        assertEquals("a:decimal", NormId.ofDecimal("a").toString());
        assertEquals("a:money", NormId.ofMoney("a").toString());
        assertEquals("a:ratio", NormId.ofRatio("a").toString());
        assertEquals("a:threshold", NormId.ofThreshold("a").toString());
        assertEquals("a:word", NormId.ofWord("a").toString());
        assertEquals("a", NormId.ofWord("a").name());
        assertEquals(NormType.WORD, NormId.ofWord("a").type());
    }

    @Test
    void readsEachTypeAsItsClass() {
        assertEquals(30L, NormId.ofCount("a").read("30"));
        assertEquals(new BigDecimal("1.25"), NormId.ofDecimal("a").read("1.250"));
        assertEquals(Money.ofYuan(3000), NormId.ofMoney("a").read("3000"));
        assertEquals(Ratio.of(2, 3), NormId.ofRatio("a").read("2/3"));
        assertEquals(Threshold.majority(), NormId.ofThreshold("a").read("> 1/2"));
        assertEquals("管委会-A.1", NormId.ofWord("a").read("管委会-A.1"));
        for (NormType type : NormType.values()) {
            String sample = type == NormType.THRESHOLD ? "> 1" : "1";
            assertEquals(type.valueClass(), type.parse(sample).getClass());
        }
    }

    @ParameterizedTest
    @CsvSource({"30,30", "0.50,0.5", "100.0,100", "-3,-3", "0.000,0", "1000000,1000000"})
    void givesADecimalOneForm(String text, String printed) {
        assertEquals(printed, NormId.ofDecimal("a").read(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "a:count, 1.0", "a:count, 1e3", "a:count, １", "a:count, 1234567890123456789", "a:count, --1",
        "a:decimal, 1e3", "a:decimal, .5", "a:decimal, NaN", "a:money, 1.234", "a:ratio, -1",
        "a:threshold, 2/3", "a:word, two words", "a:word, ''"
    })
    void refusesValuesOfAnotherForm(String id, String value) {
        assertThrows(IllegalArgumentException.class, () -> NormId.parse(id).read(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a:", ":count", "a:COUNT", "a:counts", "A:count", "a..b:count", "a b:count", "a:b:count"
            })
    void refusesOtherForms(String text) {
        assertThrows(IllegalArgumentException.class, () -> NormId.parse(text));
    }

    @Test
    void equalsAndComparesByNameThenType() {
        new EqualsTester()
                .addEqualityGroup(NormId.ofCount("a"), NormId.parse("a:count"))
                .addEqualityGroup(NormId.ofRatio("a"))
                .addEqualityGroup(NormId.ofCount("b"))
                .testEquals();
        List<NormId<?>> sorted = List.of(NormId.ofCount("a"), NormId.ofRatio("a"), NormId.ofCount("b"));
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                assertEquals(Integer.compare(i, j), Integer.signum(sorted.get(i).compareTo(sorted.get(j))));
            }
        }
        assertTrue(NormId.ofCount("a").hashCode() != NormId.ofRatio("a").hashCode());
    }
}
