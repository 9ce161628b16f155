package dev.governance.examples.gate;

import dev.governance.json.Echo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One line of JSON as bytes in the making. Texts are written so that a terminal shows them and does nothing else: controls and
 * other invisible signs become escapes.
 *
 * <p>Not thread-safe.
 */
final class JsonBytes {

    private byte[] bytes = new byte[1 << 10];
    private int length;

    static byte[] ofText(String text) {
        JsonBytes json = new JsonBytes();
        json.text(text);
        return Arrays.copyOf(json.bytes, json.length);
    }

    JsonBytes raw(byte[] ready) {
        room(ready.length);
        System.arraycopy(ready, 0, bytes, length, ready.length);
        length += ready.length;
        return this;
    }

    /** Appends signs of ASCII as they are. */
    @SuppressWarnings(
            "deprecation") // the one method that copies ASCII without a table, and ASCII is all that comes here
    JsonBytes ascii(String ready) {
        int size = ready.length();
        room(size);
        ready.getBytes(0, size, bytes, length);
        length += size;
        return this;
    }

    JsonBytes sign(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    JsonBytes quoted(String text) {
        return sign('"').text(text).sign('"');
    }

    /** Appends a text between quotes that are there already. */
    JsonBytes text(String text) {
        int size = text.length();
        room(6 * size);
        for (int i = 0; i < size; i++) {
            char unit = text.charAt(i);
            if (unit < 0x7F) {
                ascii(unit);
            } else if (unit >= 0x4E00 && unit <= 0x9FFF) {
                three(unit);
            } else {
                i += other(text, i);
            }
        }
        return this;
    }

    private void ascii(char unit) {
        if (unit < ' ') {
            escaped(unit);
        } else {
            if (unit == '"' || unit == '\\') {
                bytes[length++] = '\\';
            }
            bytes[length++] = (byte) unit;
        }
    }

    private void three(int unit) {
        bytes[length++] = (byte) (0xE0 | unit >> 12);
        bytes[length++] = (byte) (0x80 | unit >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | unit & 0x3F);
    }

    /** Appends one sign that is rare; returns how many units it has beyond the first. */
    private int other(String text, int at) {
        int sign = text.codePointAt(at);
        int units = Character.charCount(sign);
        if (Echo.isVisible(sign)) {
            byte[] encoded = Character.toString(sign).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        } else {
            text.substring(at, at + units).chars().forEach(unit -> escaped((char) unit));
        }
        return units - 1;
    }

    private void escaped(char unit) {
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = (byte) Character.forDigit(unit >> shift & 0xF, 16);
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
