package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @Test
    void isWrittenOutInBothLanguages() {
        assertThrows(IllegalArgumentException.class, () -> Sentence.of("", "缺"));
        assertThrows(IllegalArgumentException.class, () -> Sentence.of("missing", " "));
    }

    @ParameterizedTest
    @CsvSource({"zh, 缺", "zh-CN, 缺", "zh-Hant-TW, 缺", "en, short", "tr, short", "und, short"})
    void isChineseForAnyChineseReader(String tag, String text) {
        assertEquals(text, Sentence.of("short", "缺").in(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{a};1",
                "short by {a} of {b}.;short by 1 of {b}.",
                "{a}{a};11",
                "{b}{a}!;{b}1!",
                "{a;{a",
                "a};a}",
                "{};{}",
                "{{a};{{a}",
                "{x}-{a}{;{x}-1{"
            })
    void fillsThePlacesThatHaveAValue(String text, String filled) {
        assertEquals(Sentence.of(filled, filled), Sentence.of(text, text).fill(Map.of("a", "1", "c", "3")));
    }

    @Test
    void doesNotFillWhatAValueBrought() {
        Sentence filled = Sentence.of("{a} {c}", "{a}{c}").fill(Map.of("a", "{c}", "c", "3"));
        assertEquals(Sentence.of("{c} 3", "{c}3"), filled);
        Sentence sentence = Sentence.of("{a}", "{a}");
        assertSame(sentence, sentence.fill(Map.of()));
    }

    @Test
    void namesThePlacesThatFillWouldLookFor() {
        assertEquals(
                List.of("b", "a", "{c"),
                Sentence.of("{b} {a} {b}", "{{c} {a} {open").places().asList());
        assertEquals(List.of(), Sentence.of("a}", "{a").places().asList());
    }

    @Test
    void equalsByBothTexts() {
        new EqualsTester()
                .addEqualityGroup(Sentence.of("a", "甲"), new Sentence("a", "甲"))
                .addEqualityGroup(Sentence.of("b", "甲"))
                .addEqualityGroup(Sentence.of("a", "乙"))
                .testEquals();
    }
}
