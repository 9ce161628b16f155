package dev.governance.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The characters of a reader in UTF-8; half a surrogate pair becomes three bytes that are none, and is found. */
final class EncodedReader extends InputStream {
    private final Reader reader;
    private byte[] bytes = {};
    private int at;

    EncodedReader(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (at < bytes.length) {
            return true;
        }
        char[] units = new char[8192];
        int count = reader.read(units, 0, units.length - 1);
        if (count <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(units[count - 1])) {
            int low = reader.read();
            count += low < 0 ? 0 : 1;
            units[count - 1] = low < 0 ? units[count - 1] : (char) low;
        }
        bytes = encode(new String(units, 0, count));
        at = 0;
        return true;
    }

    private static byte[] encode(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (text.codePoints().noneMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF)) {
            return encoded;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.codePoints().forEach(sign -> {
            byte[] one = sign >= 0xD800 && sign <= 0xDFFF
                    ? new byte[] {(byte) 0xED, (byte) (0x80 | sign >> 6 & 0x3F), (byte) (0x80 | sign & 0x3F)}
                    : Character.toString(sign).getBytes(StandardCharsets.UTF_8);
            out.write(one, 0, one.length);
        });
        return out.toByteArray();
    }
}
