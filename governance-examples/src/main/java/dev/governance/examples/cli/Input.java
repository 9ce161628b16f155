package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.json.DataFormatException;
import dev.governance.json.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that a command reads, or what the program was given to read where the name is {@code -}. Read once, and closed
 * by whoever opened it.
 */
public final class Input implements AutoCloseable {

    private final String name;
    private final BufferedInputStream stream;
    private final InputFormat format;

    private Input(String name, BufferedInputStream stream, InputFormat format) {
        this.name = name;
        this.stream = stream;
        this.format = format;
    }

    /**
     * Opens a file.
     *
     * @param name the name, or {@code -}
     * @param console whose input {@code -} is
     * @return the input
     * @throws DataFormatException if there is no such file, or it cannot be read
     * @throws IOException if its beginning cannot be read
     */
    public static Input open(String name, Console console) throws IOException {
        InputStream raw = name.equals("-") ? console.in() : Files.newInputStream(checked(name));
        BufferedInputStream stream = new BufferedInputStream(raw, InputFormat.BEGINNING);
        return new Input(name, stream, InputFormat.of(name, stream));
    }

    private static Path checked(String name) {
        try {
            Path file = Path.of(name);
            if (!Files.exists(file)) {
                throw refused(name, "file.missing");
            }
            if (Files.isDirectory(file)) {
                throw refused(name, "file.is-folder");
            }
            if (!Files.isReadable(file)) {
                throw refused(name, "file.not-readable");
            }
            return file;
        } catch (InvalidPathException e) {
            throw refused(name, "file.missing");
        }
    }

    private static DataFormatException refused(String name, String code) {
        return EdgeFaults.whole(name, Finding.builder(code).build());
    }

    /** Returns the name as it was given. */
    public String name() {
        return name;
    }

    /** Returns what form the content has. */
    public InputFormat format() {
        return format;
    }

    /** Returns the content for the readers of JSON. */
    public Source source() {
        return Source.of(name, stream);
    }

    /**
     * Returns the content for readers of tables.
     *
     * @param limit the most bytes that they take
     * @return the bytes; one more than the limit where there are more
     * @throws IOException if they cannot be read
     */
    public byte[] bytes(int limit) throws IOException {
        return stream.readNBytes(limit + 1);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
