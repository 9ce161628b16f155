package dev.governance.json;

import com.google.common.base.Utf8;
import java.util.Objects;

/**
 * Bytes that claim to be text in UTF-8 (文本编码): where they are not, and what they may be instead.
 *
 * <p>Stateless and thread-safe.
 */
public final class Utf8Text {

    private Utf8Text() {}

    /**
     * Returns where the first ill-formed sequence starts: overlong forms, surrogates, lone and missing continuation
     * bytes, anything above U+10FFFF.
     *
     * @param bytes the bytes
     * @param from the first index
     * @param to the index after the last
     * @return an index from {@code from}, or -1 where all is well
     * @throws IndexOutOfBoundsException if the range is not one of the bytes
     */
    public static int firstIllFormed(byte[] bytes, int from, int to) {
        if (Utf8.isWellFormed(bytes, from, to - from)) {
            return -1;
        }
        int at = from;
        for (int length = sequence(bytes, at, to); length > 0; length = sequence(bytes, at, to)) {
            at += length;
        }
        return at;
    }

    /**
     * Tells whether ill-formed bytes look like Chinese text in GB18030 or GBK rather than like damaged UTF-8: most bytes
     * of what is not ASCII are ill-formed as UTF-8, and all fall into pairs as GBK has them.
     *
     * @param bytes the bytes
     * @param from the first index
     * @param to the index after the last
     * @return whether GB18030 is the better guess
     * @throws IndexOutOfBoundsException if the range is not one of the bytes
     */
    public static boolean looksLikeGb18030(byte[] bytes, int from, int to) {
        Objects.checkFromToIndex(from, to, bytes.length);
        int wellFormed = 0;
        int illFormed = 0;
        for (int at = from; at < to; ) {
            int length = sequence(bytes, at, to);
            wellFormed += length > 1 ? length : 0;
            illFormed += length == 0 ? 1 : 0;
            at += Math.max(length, 1);
        }
        return illFormed > wellFormed && pairs(bytes, from, to);
    }

    /** The length of the well-formed sequence at an index; 0 where there is none. */
    private static int sequence(byte[] bytes, int at, int to) {
        if (at >= to) {
            return 0;
        }
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        return length > 0 && at + length <= to && Utf8.isWellFormed(bytes, at, length) ? length : 0;
    }

    private static boolean pairs(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            int lead = bytes[at] & 0xFF;
            if (lead >= 0x80) {
                int trail = at + 1 < to ? bytes[at + 1] & 0xFF : 0;
                if (lead == 0x80 || lead == 0xFF || trail == 0x7F || trail == 0xFF || trail < 0x30) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }
}
