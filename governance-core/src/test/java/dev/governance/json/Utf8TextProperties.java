package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8TextProperties {

    @Provide
    Arbitrary<byte[]> nearlyText() {
        return Arbitraries.of("a", "é", "网", "\ud83d\ude00", "\ufffd")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .list()
                .ofMaxSize(6)
                .flatMap(parts -> Arbitraries.bytes().list().ofMaxSize(3).map(extra -> {
                    ByteBuffer all = ByteBuffer.allocate(40);
                    parts.forEach(all::put);
                    for (int i = 0; i < extra.size(); i++) {
                        all.put(Math.min(i * 4, Math.max(all.position() - 1, 0)), extra.get(i));
                    }
                    byte[] bytes = new byte[all.position()];
                    all.flip();
                    all.get(bytes);
                    return bytes;
                }));
    }

    @Property(tries = 10_000)
    void findsTheByteAtWhichTheDecoderOfThePlatformStops(@ForAll("nearlyText") byte[] bytes) {
        assertEquals(stops(bytes), Utf8Text.firstIllFormed(bytes, 0, bytes.length));
    }

    @Property
    void findsItInAnyBytes(@ForAll byte[] bytes) {
        assertEquals(stops(bytes), Utf8Text.firstIllFormed(bytes, 0, bytes.length));
    }

    private static int stops(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean failed =
                decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true).isError();
        return failed ? in.position() : -1;
    }

    @Example
    void guessesWhatChineseTextIsInstead() {
        String text = "网格,社区居民委员会,党建引领\n1,2,联通";
        byte[] gb18030 = text.getBytes(Charset.forName("GB18030"));
        assertTrue(Utf8Text.looksLikeGb18030(gb18030, 0, gb18030.length));

        byte[] damaged = text.getBytes(StandardCharsets.UTF_8);
        damaged[4] = (byte) 0xFF;
        assertFalse(Utf8Text.looksLikeGb18030(damaged, 0, damaged.length));
        damaged[4] = 'x';
        assertFalse(Utf8Text.looksLikeGb18030(damaged, 0, damaged.length));
    }
}
