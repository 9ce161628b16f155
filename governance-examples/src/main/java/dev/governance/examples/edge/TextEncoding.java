package dev.governance.examples.edge;

import dev.governance.basics.Finding;
import dev.governance.json.DataFormatException;
import dev.governance.json.Utf8Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a table become text (文本编码).
 *
 * <p>{@link #DETECT} takes UTF-8 where the bytes are well-formed. Else it takes GB18030, in which spreadsheets save in
 * Chinese offices, where that is certain enough: all bytes are GB18030, and most of what is not ASCII is not UTF-8. A
 * file in UTF-8 with a damaged byte is refused by every one of them but {@link #GB18030}.
 */
public enum TextEncoding {
    /** UTF-8 or, where the bytes are not that, GB18030. */
    DETECT,
    /** UTF-8 alone. */
    UTF_8,
    /** GB18030, which contains GBK and GB2312. */
    GB18030;

    /** How many bytes are looked at for zeros. */
    private static final int BEGINNING = 256;

    /**
     * Returns how bytes are to be read.
     *
     * @param source what faults call the file
     * @param bytes all bytes
     * @return UTF-8 or GB18030; all bytes are well-formed in it
     * @throws DataFormatException if they are in neither, naming the first byte that is wrong
     */
    Charset of(String source, byte[] bytes) {
        int start = start(bytes);
        if (looksLikeUtf16(bytes)) {
            throw EdgeFaults.whole(source, Finding.builder("csv.utf-16").build());
        }
        if (this == GB18030) {
            int bad = firstBad(bytes, start);
            return bad < 0 ? gb18030() : refuse(source, bytes, bad, "csv.not-gb18030");
        }
        int bad = Utf8Text.firstIllFormed(bytes, start, bytes.length);
        if (bad < 0) {
            return StandardCharsets.UTF_8;
        }
        boolean chinese = Utf8Text.looksLikeGb18030(bytes, start, bytes.length) && firstBad(bytes, start) < 0;
        if (this == DETECT && chinese) {
            return gb18030();
        }
        return refuse(source, bytes, bad, chinese ? "csv.gb18030" : "csv.not-utf-8");
    }

    /** Where the text starts: after the mark of byte order of UTF-8, if there is one. */
    static int start(byte[] bytes) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    private static Charset gb18030() {
        return Charset.forName("GB18030");
    }

    /** A mark of byte order, or zeros at the beginning, where each comma and line end of UTF-16 has one. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int zeros = 0;
        for (int at = 0; at < Math.min(bytes.length, BEGINNING); at++) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return mark == 0xFEFF || mark == 0xFFFE || zeros > 2;
    }

    private static Charset refuse(String source, byte[] bytes, int bad, String code) {
        int line = 1;
        int column = 1;
        for (int at = start(bytes); at < bad; at++) {
            boolean ended = bytes[at] == '\n' || bytes[at] == '\r' && bytes[at + 1] != '\n';
            line += ended ? 1 : 0;
            column = ended ? 1 : column + ((bytes[at] & 0xC0) == 0x80 ? 0 : 1);
        }
        Finding finding = Finding.builder(code)
                .putValues("byte", Integer.toString(bad))
                .putValues(
                        "value", Integer.toHexString(bytes[bad] & 0xFF | 0x100).substring(1))
                .build();
        throw new DataFormatException(EdgeFaults.at(source, line, column, "", finding));
    }

    /** The first byte that is not GB18030, or -1. */
    private static int firstBad(byte[] bytes, int start) {
        CharsetDecoder decoder = gb18030()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return Math.min(in.position(), bytes.length - 1);
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }
}
