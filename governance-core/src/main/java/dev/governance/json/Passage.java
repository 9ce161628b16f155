package dev.governance.json;

import dev.governance.basics.Finding;

/**
 * Bytes that are read as one JSON text: a document, or one line of many. Knows line and column of each byte.
 *
 * <p>The bytes are not copied and may be reused once the passage has been read.
 *
 * @param source the name of where they come from
 * @param bytes the bytes
 * @param from the index of the first
 * @param to the index after the last
 * @param firstLine the number of the line in which the first stands
 * @param escapes whether there may be an escape in it; there is none if this is false
 */
record Passage(String source, byte[] bytes, int from, int to, int firstLine, boolean escapes) {

    /** A passage of all bytes, without the mark of byte order that editors put in front. */
    static Passage of(String source, byte[] bytes) {
        return new Passage(source, bytes, afterMark(bytes, bytes.length), bytes.length, 1, true);
    }

    /** Nothing, where a fault is that of a source as a whole. */
    static Passage nothing(String source) {
        return new Passage(source, new byte[0], 0, 0, 1, false);
    }

    static int afterMark(byte[] bytes, int length) {
        boolean mark = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    /** The bytes of this passage alone. */
    byte[] copy() {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    int length() {
        return to - from;
    }

    /** The byte at an offset from the first. */
    byte at(int offset) {
        return bytes[from + offset];
    }

    boolean isBlank() {
        for (int at = from; at < to; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\n' && bytes[at] != '\r' && bytes[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether a surrogate may be written as an escape; only then can one half stand alone in well-formed UTF-8. */
    boolean mayHaveSurrogateEscapes() {
        for (int at = from; escapes && at < to - 2; at++) {
            if (bytes[at] == '\\' && bytes[at + 1] == 'u' && (bytes[at + 2] | 0x20) == 'd') {
                return true;
            }
        }
        return false;
    }

    /** The fault at a byte, counted from the first byte of the passage. */
    Fault fault(long offset, String pointer, Finding finding) {
        int line = firstLine;
        int column = 1;
        int end = (int) Math.min(from + Math.max(offset, 0), to);
        for (int at = from; at < end; at++) {
            boolean returned = bytes[at] == '\r' && (at + 1 == to || bytes[at + 1] != '\n');
            if (bytes[at] == '\n' || returned) {
                line++;
                column = 1;
            } else if ((bytes[at] & 0xC0) != 0x80 && bytes[at] != '\r') {
                column++;
            }
        }
        return Fault.builder()
                .source(source)
                .line(line)
                .column(column)
                .pointer(pointer)
                .finding(FindingSentences.standard().withSentence(finding))
                .build();
    }

    /** The fault of the passage as a whole. */
    Fault fault(Finding finding) {
        return fault(0, "", finding);
    }
}
