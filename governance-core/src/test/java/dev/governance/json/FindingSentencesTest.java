package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingSentencesTest {

    private static final FindingSentences STANDARD = FindingSentences.standard();
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Pattern MADE = Pattern.compile("Finding\\s*\\.builder\\(\\s*\"([^\"]+)\"\\s*\\)");

    private static ImmutableSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    @Test
    void hasTheSamePlacesInBothLanguages() {
        STANDARD.byCode().forEach((code, sentence) -> assertEquals(places(sentence.en()), places(sentence.zh()), code));
        assertTrue(STANDARD.byCode().size() > 40);
    }

    @Test
    void speaksChineseInChinese() {
        STANDARD.byCode()
                .forEach((code, sentence) -> assertTrue(
                        code.equals("json.word.null")
                                || code.equals("json.refused") && sentence.en().equals("{reason}")
                                || sentence.zh().codePoints().anyMatch(Character::isIdeographic),
                        code));
        STANDARD.byCode()
                .forEach((code, sentence) ->
                        assertFalse(sentence.en().codePoints().anyMatch(Character::isIdeographic), code));
    }

    @Test
    void knowsEveryCodeThatTheSourcesOfThisModuleName() throws IOException {
        ImmutableSortedSet.Builder<String> unknown = ImmutableSortedSet.naturalOrder();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                MADE.matcher(Files.readString(source))
                        .results()
                        .map(made -> made.group(1))
                        .filter(code -> !STANDARD.byCode().containsKey(code))
                        .forEach(unknown::add);
            }
        }

        assertEquals(ImmutableSortedSet.of(), unknown.build());
    }

    @Test
    void fillsThePlacesOfTheSentenceForACode() {
        Finding finding =
                Finding.builder("json.missing-field").putValues("name", "id").build();

        assertEquals(
                "the field \"id\" is missing; it must be given",
                STANDARD.sentence(finding).en());
        assertEquals("缺少必填字段“id”", STANDARD.sentence(finding).zh());
    }

    @Test
    void letsAFindingSpeakForItself() {
        Finding finding = Finding.builder("json.null")
                .sentence(Sentence.of("own {x}", "自带{x}"))
                .putValues("x", "1")
                .build();

        assertEquals(Sentence.of("own 1", "自带1"), STANDARD.sentence(finding));
        assertEquals(finding, STANDARD.withSentence(finding));
    }

    @Test
    void tellsACodeThatNobodyKnows() {
        Finding finding = Finding.builder("town.unheard-of").putValues("x", "1").build();

        assertEquals("town.unheard-of {x=1}", STANDARD.sentence(finding).en());
        assertEquals(
                "town.unheard-of",
                STANDARD.sentence(Finding.builder("town.unheard-of").build()).zh());
        assertTrue(STANDARD.withSentence(finding).sentence().isPresent());
    }

    @Test
    void takesTheSentencesOfEmbedders() {
        FindingSentences own = FindingSentences.read(
                new StringReader("town.fair = The fair\\: {x}\njson.null = nothing here"),
                new StringReader("town.fair = 庙会：{x}\njson.null = 空"));

        FindingSentences both = STANDARD.and(own);

        assertEquals(
                "The fair: 3",
                both.sentence(Finding.builder("town.fair").putValues("x", "3").build())
                        .en());
        assertEquals("空", both.sentence(Finding.builder("json.null").build()).zh());
        assertTrue(both.byCode().containsKey("json.empty"));
    }

    @Test
    void refusesACodeInOneLanguageAloneOrTwice() {
        assertThrows(
                IllegalArgumentException.class,
                () -> FindingSentences.read(new StringReader("a = b"), new StringReader("c = 丁")));
        assertThrows(
                IllegalArgumentException.class,
                () -> FindingSentences.read(new StringReader("a = b\na = c"), new StringReader("a = 丁")));
    }

    @Test
    void isAValue() {
        ImmutableMap<String, Sentence> one = ImmutableMap.of("a", Sentence.of("b", "丙"));

        new EqualsTester()
                .addEqualityGroup(FindingSentences.of(one), FindingSentences.of(one))
                .addEqualityGroup(STANDARD)
                .testEquals();
        SerializableTester.reserializeAndAssert(STANDARD);
    }
}
