package dev.governance.json;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes values as JSON lines (逐行写出), each on a line of its own that ends in a line feed.
 *
 * <p>A line is written whole or not at all. Not thread-safe.
 */
public final class JsonLineWriter implements AutoCloseable {

    private final JsonFormat format;
    private final OutputStream out;

    JsonLineWriter(JsonFormat format, OutputStream out) {
        this.format = format;
        this.out = out;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @throws IOException if the stream fails
     * @throws DataFormatException if the value has no form in JSON
     */
    public void write(Object value) throws IOException {
        out.write(format.bytes(value));
        out.write('\n');
    }

    /**
     * Flushes the stream and leaves it open.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}
