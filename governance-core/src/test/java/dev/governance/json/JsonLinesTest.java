package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.governance.basics.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final String GOOD = "{\"en\":\"a\",\"zh\":\"甲乙\"}";

    private static JsonLines<Sentence> lines(String text) {
        return JsonFormat.standard().lines(Source.of("in.jsonl", text), Sentence.class);
    }

    private static List<String> told(String text) {
        return Lists.newArrayList(lines(text)).stream()
                .map(entry -> entry instanceof LineEntry.Faulty<Sentence> faulty
                        ? entry.line() + ": "
                                + Reads.brief(faulty.reason().faults().get(0))
                        : entry.line() + ": " + entry.value().en())
                .toList();
    }

    @Test
    void goesOnAfterALineThatIsWrong() {
        assertEquals(
                ImmutableList.of("1: a", "2: 2:7 /en json.wrong-type", "4: a", "5: 5:2  json.cut-short"),
                told(GOOD + "\n{\"en\":1,\"zh\":\"b\"}\r\n  \n" + GOOD + "\r\n{"));
    }

    @Test
    void throwsTheFaultsOfALineThatIsAskedForItsValue() {
        LineEntry<Sentence> faulty = lines("{}").next();

        DataFormatException refused = assertThrows(DataFormatException.class, faulty::value);
        assertEquals(2, refused.faults().size());
    }

    @Test
    void saysThatThereIsNothing() {
        for (String nothing : new String[] {"", "\n", " \r\n\t\n", "\ufeff"}) {
            assertEquals(ImmutableList.of("1: 1:1  json.empty"), told(nothing), nothing);
        }
    }

    @Test
    void endsAfterTheLastLine() {
        JsonLines<Sentence> lines = lines(GOOD + "\n");

        lines.next();
        assertFalse(lines.hasNext());
        assertThrows(NoSuchElementException.class, lines::next);
    }

    @Test
    void skipsAMarkOfByteOrderOnceAndChecksTheBytesOfEachLine() throws IOException {
        byte[] damaged = ("\ufeff" + GOOD + "\n" + GOOD + "\n\ufeff" + GOOD).getBytes(StandardCharsets.UTF_8);
        int second = GOOD.getBytes(StandardCharsets.UTF_8).length + 4;
        damaged[second + 16] = 'x';

        List<LineEntry<Sentence>> entries =
                Lists.newArrayList(JsonFormat.standard().lines(Source.of("a", damaged), Sentence.class));

        assertEquals("a", entries.get(0).value().en());
        assertEquals("2:18  json.not-utf-8", brief(entries.get(1)));
        assertEquals("3:1  json.syntax", brief(entries.get(2)));
    }

    private static String brief(LineEntry<?> entry) {
        return Reads.brief(((LineEntry.Faulty<?>) entry).reason().faults().get(0));
    }

    @Test
    void skipsWhatIsTooLongAndReadsOn() {
        JsonFormat small = JsonFormat.of(new JsonLimits(1000, 40, 64, 1000, 1000));
        String exact = GOOD.replace("}", " ".repeat(40 - GOOD.getBytes(StandardCharsets.UTF_8).length) + "}");
        String text = GOOD + "\n" + exact + "\n " + exact + "\n" + "[".repeat(200_000) + "\n" + GOOD;

        List<LineEntry<Sentence>> entries = Lists.newArrayList(small.lines(Source.of("a", text), Sentence.class));

        assertEquals("a", entries.get(1).value().en());
        assertEquals("3:1  json.line-too-long", brief(entries.get(2)));
        assertEquals("4:1  json.line-too-long", brief(entries.get(3)));
        assertEquals("a", entries.get(4).value().en());
        assertEquals(5, entries.size());
    }

    @Test
    void readsLinesOfAnyLengthAcrossItsBuffer() {
        StringBuilder text = new StringBuilder();
        for (int length = 0; length < 400; length++) {
            text.append("{\"en\":\"").append("网".repeat(1 + length * 7)).append("\",\"zh\":\"b\"}\n");
        }

        List<LineEntry<Sentence>> entries = Lists.newArrayList(lines(text.toString()));

        for (int length = 0; length < 400; length++) {
            assertEquals(1 + length * 7, entries.get(length).value().en().length());
            assertEquals(length + 1, entries.get(length).line());
        }
    }

    /** Two thousand million bytes without a line end, and then a line. */
    private static final class LongLine extends InputStream {
        private long left = 2_000_000_000L;
        private final byte[] last = ("\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        private int at;

        @Override
        public int read() {
            return left-- > 0 ? 'x' : at < last.length ? last[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left > length) {
                left -= length;
                return length;
            }
            int first = read();
            if (first < 0) {
                return -1;
            }
            into[from] = (byte) first;
            return 1;
        }
    }

    @Test
    void readsPastALineOfManyTimesItsMemory() {
        JsonLines<Sentence> lines = JsonFormat.standard().lines(Source.of("a", new LongLine()), Sentence.class);

        assertEquals("1:1  json.line-too-long", brief(lines.next()));
        assertEquals("a", lines.next().value().en());
        assertFalse(lines.hasNext());
    }

    @Test
    void writesOneLineForEachValue() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (JsonLineWriter writer = JsonFormat.standard().lineWriter(out)) {
            writer.write(Sentence.of("a\nb", "甲"));
            writer.write(Sentence.of("c", "乙"));
        }

        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals("{\"en\":\"a\\nb\",\"zh\":\"甲\"}\n{\"en\":\"c\",\"zh\":\"乙\"}\n", text);
        assertTrue(Lists.newArrayList(lines(text)).stream().allMatch(entry -> entry instanceof LineEntry.Good));
    }
}
