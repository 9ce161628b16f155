package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {

    private static final JsonFormat FORMAT = JsonFormat.standard();

    @Test
    void tellsAllFaultsOfADocumentTogetherInTheOrderOfTheText() {
        DataFormatException refused = Reads.bad("""
                {"code": "网格.a",
                  "severity": "NOTE ", "subject": 12,
                  "values": {"网格": 3, "x": "y", "x": "z"},
                  "citations": [{"document": "法"}, null, {"document": " "}, {}],
                  "severty": 1}
                """, Finding.class);

        assertEquals(
                ImmutableList.of(
                        "2:15 /severity json.misspelled-value",
                        "2:35 /subject json.wrong-type",
                        "3:20 /values/网格 json.wrong-type",
                        "3:33 /values/x json.duplicate-name",
                        "4:36 /citations/1 json.null",
                        "4:42 /citations/2 json.refused",
                        "4:61 /citations/3/document json.missing-field",
                        "5:3 /severty json.misspelled-field"),
                refused.faults().stream().map(Reads::brief).toList());
        assertEquals(0, refused.more());
    }

    @Test
    void tellsWhatATypeItselfRefusesInItsOwnWords() {
        DataFormatException refused = Reads.bad("{\"citations\":[{\"document\":\" \"}],\"code\":\"a\"}", Finding.class);

        assertEquals("in.json:1:15: /citations/0: json.refused: a citation names its document", refused.getMessage());
        assertEquals(
                "in.json:1:15: /citations/0: json.refused: 不符合要求：a citation names its document",
                refused.in(Locale.CHINESE));
    }

    @Test
    void suggestsTheFieldThatWasProbablyMeantAndDoesNotCallItMissing() {
        for (String slip : new String[] {"documnt", "Document", "ODCUMENT", "docu_ment", "documents"}) {
            DataFormatException refused = Reads.bad("{\"" + slip + "\":\"x\"}", Citation.class);
            assertEquals("1:2 /" + slip + " json.misspelled-field", Reads.only(refused));
            assertTrue(refused.getMessage().contains("did you mean \"document\"?"), refused::getMessage);
        }
        assertTrue(Reads.bad("{\"zzUnknown\":1,\"document\":\"x\"}", Citation.class)
                .getMessage()
                .contains("known fields: document, article, version, url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\ufeff"})
    void refusesADocumentOfNothing(String text) {
        assertTrue(Reads.only(Reads.bad(text, Sentence.class)).endsWith(" json.empty"));
    }

    @Test
    void refusesNullAsADocument() {
        assertEquals("1:1  json.null", Reads.only(Reads.bad("null", Sentence.class)));
    }

    @Test
    void skipsAMarkOfByteOrderAndReadsAnyLineEnds() {
        String json = "{\"en\":\"a\",\"zh\":\"甲\"}";

        assertEquals(Sentence.of("a", "甲"), Reads.good("\ufeff" + json, Sentence.class));
        assertEquals(Sentence.of("a", "甲"), Reads.good(json.replace(",", ",\r\n"), Sentence.class));
        assertEquals(
                "2:6 /zh json.wrong-type", Reads.only(Reads.bad("\ufeff{\"en\":\"a\",\r\n\"zh\":1}", Sentence.class)));
        assertEquals("2:6 /zh json.wrong-type", Reads.only(Reads.bad("{\"en\":\"a\",\r\"zh\":1}", Sentence.class)));
    }

    @Test
    void saysWhichByteIsNotUtf8AndWhatTheFileMayBeInstead() {
        String json = "{\"en\":\"a\",\"zh\":\"网格\"}";

        assertTrue(told(json.getBytes(Charset.forName("GB18030")))
                .contains("1:17: /: json.gb18030: byte 16 (CD) is not UTF-8; this looks like Chinese text in GB18030"));
        for (String utf16 : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"}) {
            assertTrue(told(json.getBytes(Charset.forName(utf16))).contains("json.utf-16"), utf16);
        }
        byte[] damaged = json.getBytes(StandardCharsets.UTF_8);
        damaged[17] = 'x';
        assertTrue(told(damaged).contains("json.not-utf-8: byte 16 (E7) is not UTF-8"), told(damaged));
    }

    private static String told(byte[] json) {
        return Reads.bad(json, Sentence.class).getMessage();
    }

    @Test
    void readsFromBytesTextsStreamsAndReaders() {
        String json = "{\"en\":\"\ud83d\ude00\",\"zh\":\"网格\"}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Sentence sentence = Sentence.of("\ud83d\ude00", "网格");

        assertEquals(sentence, FORMAT.read(Source.of("a", bytes), Sentence.class));
        assertEquals(sentence, FORMAT.read(Source.of("a", json), Sentence.class));
        assertEquals(sentence, FORMAT.read(Source.of("a", new ByteArrayInputStream(bytes)), Sentence.class));
        assertEquals(sentence, FORMAT.read(Source.of("a", new StringReader(json)), Sentence.class));
    }

    @Test
    void readsALongReaderWithSignsOfTwoUnitsAnywhere() {
        for (int shift = 0; shift < 3; shift++) {
            String text = "x".repeat(8190 + shift) + "\ud83d\ude00".repeat(9000);
            String json = "{\"en\":\"" + text + "\",\"zh\":\"网格\"}";
            assertEquals(text, Reads.good(json, Sentence.class).en());
        }
    }

    @Test
    void refusesHalfASignFromAReader() {
        DataFormatException refused = Reads.bad("{\"en\":\"a\ud800\",\"zh\":\"b\"}", Sentence.class);

        assertEquals("1:9  json.not-utf-8", Reads.only(refused));
    }

    @Test
    void readsListsAndGenericTypes() {
        assertEquals(
                ImmutableList.of(Sentence.of("a", "b")),
                FORMAT.readAll(Source.of("a", "[{\"en\":\"a\",\"zh\":\"b\"}]"), Sentence.class));
        assertEquals(
                Map.of("k", Sentence.of("a", "b")),
                FORMAT.read(
                        Source.of("a", "{\"k\":{\"en\":\"a\",\"zh\":\"b\"}}"),
                        new TypeReference<Map<String, Sentence>>() {}));
        DataFormatException refused = assertThrows(
                DataFormatException.class,
                () -> FORMAT.readAll(Source.of("a", "[{\"en\":\"a\"},null,[]]"), Sentence.class));
        assertEquals(
                ImmutableList.of("1:2 /0/zh json.missing-field", "1:13 /1 json.null", "1:18 /2 json.wrong-type"),
                refused.faults().stream().map(Reads::brief).toList());
    }

    @Test
    void writesTheSameBytesForEqualValuesAndNothingInvisible() {
        Finding finding = Finding.builder("a.b")
                .subject("x\u202ey\u2028\u009b\ud83d\ude00\u007f\u0000中")
                .build();

        assertEquals(
                "{\"code\":\"a.b\",\"severity\":\"FAULT\","
                        + "\"subject\":\"x\\u202ey\\u2028\\u009b\ud83d\ude00\\u007F\\u0000中\",\"values\":{},\"citations\":[]}",
                FORMAT.write(finding));
        assertEquals(finding, Reads.good(FORMAT.write(finding), Finding.class));
    }

    @Test
    void writesNothingThatItWouldNotRead() {
        DataFormatException refused =
                assertThrows(DataFormatException.class, () -> FORMAT.write(Sentence.of("a\ud800", "b")));

        assertEquals("json.not-writable", refused.faults().get(0).finding().code());
        assertThrows(DataFormatException.class, () -> FORMAT.write(Double.NaN));
    }

    @Test
    void passesOnThatAStreamFailed() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }
        };

        assertThrows(UncheckedIOException.class, () -> FORMAT.read(Source.of("a", failing), Sentence.class));
    }

    @Test
    void namesNoJavaClassesInWhatItTells() {
        for (String json :
                new String[] {"{\"en\":\"\",\"zh\":\"b\"}", "{\"en\":{},\"zh\":[]}", "[]", "{\"en\":1e9,\"zh\":\"b\"}"
                }) {
            String told = Reads.bad(json, Sentence.class).getMessage();
            assertTrue(!told.contains("dev.governance") && !told.contains("java.") && !told.contains("Sentence"), told);
        }
    }
}
