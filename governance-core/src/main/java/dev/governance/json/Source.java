package dev.governance.json;

import dev.governance.basics.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What is read (输入来源): bytes, a text, a stream or a reader that the caller opened, under the name that faults call it
 * by.
 *
 * <p>The library opens no file: that is the caller's business, as is closing. A source of a stream can be read once.
 * Thread-safe where it is of bytes or of a text.
 */
public final class Source {

    private final String name;
    private final InputStream stream;

    private Source(String name, InputStream stream) {
        this.name = Objects.requireNonNull(name, "name");
        this.stream = Objects.requireNonNull(stream, "stream");
    }

    /**
     * Returns a source of bytes in UTF-8.
     *
     * @param name what faults call it, such as the name of the file
     * @param bytes the bytes; not to be changed before they are read
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, new ByteArrayInputStream(bytes));
    }

    /**
     * Returns a source of a text.
     *
     * @param name what faults call it
     * @param text the text
     * @return the source
     */
    public static Source of(String name, String text) {
        return of(name, new StringReader(text));
    }

    /**
     * Returns a source of a stream of bytes in UTF-8. It is read to its end, or to the limit, and not closed.
     *
     * @param name what faults call it
     * @param stream the stream
     * @return the source
     */
    public static Source of(String name, InputStream stream) {
        return new Source(name, stream);
    }

    /**
     * Returns a source of characters. They are read to their end, or to the limit; the reader is not closed.
     *
     * @param name what faults call it
     * @param reader the reader
     * @return the source
     */
    public static Source of(String name, Reader reader) {
        return new Source(name, new EncodedReader(Objects.requireNonNull(reader, "reader")));
    }

    /**
     * Returns what faults call the source.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /** The stream, which is read once. */
    InputStream stream() {
        return stream;
    }

    /** All bytes, refused unread above a limit. */
    Passage all(int limit) {
        try {
            byte[] bytes = stream.readNBytes(limit);
            if (stream.read() < 0) {
                return Passage.of(name, bytes);
            }
            Finding tooLarge = Finding.builder("json.too-large")
                    .putValues("limit", Integer.toString(limit))
                    .build();
            throw new DataFormatException(Passage.nothing(name).fault(tooLarge));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
