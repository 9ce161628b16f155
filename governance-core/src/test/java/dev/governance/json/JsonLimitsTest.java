package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {

    /** Gives the same byte as often as it is asked, and counts how often that was. */
    private static final class Endless extends InputStream {
        private final int unit;
        private long given;

        Endless(char unit) {
            this.unit = unit;
        }

        @Override
        public int read() {
            given++;
            return unit;
        }
    }

    @Test
    void stopsReadingAtTheLimit() {
        Endless endless = new Endless('[');
        JsonFormat small = JsonFormat.of(new JsonLimits(1 << 16, 1 << 10, 64, 1000, 1000));

        DataFormatException refused =
                assertThrows(DataFormatException.class, () -> small.read(Source.of("a", endless), Sentence.class));

        assertEquals("1:1  json.too-large", Reads.only(refused));
        assertEquals((1 << 16) + 1, endless.given);
    }

    @Test
    void readsADocumentOfExactlyAsManyBytesAsTheLimit() throws IOException {
        String json = "{\"en\":\"a\",\"zh\":\"b\"}";
        JsonFormat exact = JsonFormat.of(new JsonLimits(json.length(), 100, 64, 1000, 1000));
        JsonFormat less = JsonFormat.of(new JsonLimits(json.length() - 1, 100, 64, 1000, 1000));

        assertEquals(Sentence.of("a", "b"), exact.read(Source.of("a", json), Sentence.class));
        assertThrows(DataFormatException.class, () -> less.read(Source.of("a", json), Sentence.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_001, 10_000, 200_000})
    void refusesWhatIsNestedTooDeep(int depth) {
        for (String open : new String[] {"[", "{\"a\":"}) {
            String deep = open.repeat(depth);
            assertTrue(Reads.bad(deep, Sentence.class).getMessage().contains("json.too-deep"));
            assertTrue(Reads.bad("{\"en\":" + deep, Sentence.class).getMessage().contains("json.too-deep"));
        }
    }

    @Test
    void readsWhatIsNestedAsDeepAsTheLimit() {
        String deep = "[".repeat(64) + "]".repeat(64);

        assertDoesNotThrow(() -> JsonFormat.standard().requireJson(Source.of("a", deep)));
    }

    @Test
    void refusesLongTextsNamesAndNumbers() {
        assertEquals(
                "1:7 /en json.text-too-long",
                Reads.only(Reads.bad("{\"en\":\"" + "网".repeat(100_001) + "\",\"zh\":\"b\"}", Sentence.class)));
        assertTrue(Reads.only(Reads.bad("{\"" + "k".repeat(1_000_000) + "\":1}", Sentence.class))
                .endsWith("json.name-too-long"));
        assertTrue(Reads.bad("{\"en\":" + "9".repeat(1_000_000) + "}", Sentence.class)
                .getMessage()
                .contains("json.number-too-long"));
        assertEquals(
                100_000,
                Reads.good("{\"en\":\"" + "网".repeat(100_000) + "\",\"zh\":\"b\"}", Sentence.class)
                        .en()
                        .length());
    }

    @Test
    void countsFaultsThatItDoesNotTell() {
        String unknown =
                IntStream.range(0, 300_000).mapToObj(i -> "\"k" + i + "\":" + i).collect(Collectors.joining(","));

        DataFormatException refused = Reads.bad("{" + unknown + "}", Sentence.class);

        assertEquals(20, refused.faults().size());
        assertEquals(300_000 + 2 - 20, refused.more());
    }

    @Test
    void isNotSlowedDownByNamesOfOneHashCode() {
        String names = IntStream.range(0, 1 << 14)
                .mapToObj(i -> Integer.toBinaryString(1 << 14 | i)
                        .substring(1)
                        .replace("0", "Aa")
                        .replace("1", "BB"))
                .map(name -> "\"" + name + "\":1")
                .collect(Collectors.joining(","));

        assertEquals(20, Reads.bad("{" + names + "}", Sentence.class).faults().size());
    }

    @Test
    void refusesMorePartsThanTheLimit() {
        JsonFormat small = JsonFormat.of(new JsonLimits(1 << 16, 1 << 10, 64, 1000, 100));
        String many = "[" + "{},".repeat(200) + "{}]";

        DataFormatException refused =
                assertThrows(DataFormatException.class, () -> small.readAll(Source.of("a", many), Finding.class));

        assertTrue(
                refused.faults().stream().anyMatch(f -> f.finding().code().equals("json.too-many-parts"))
                        || refused.more() > 0,
                refused::getMessage);
    }

    @Test
    void hasNoLimitsThatMakeNoSense() {
        assertThrows(IllegalArgumentException.class, () -> new JsonLimits(0, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new JsonLimits(1, 0, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new JsonLimits(1, 1, 501, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new JsonLimits(1, 1, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new JsonLimits(1, 1, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new JsonLimits(1, 1, 1, 1, 0));
    }
}
