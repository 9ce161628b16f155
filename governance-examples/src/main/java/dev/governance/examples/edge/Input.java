package dev.governance.examples.edge;

import dev.governance.basics.Finding;
import dev.governance.json.DataFormatException;
import dev.governance.json.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/** A file that is read, or a stream under a name. Read once, and closed by whoever opened it. */
public final class Input implements AutoCloseable {

    private static final String SAMPLES = "/dev/governance/examples/samples/";

    private final String name;
    private final BufferedInputStream stream;
    private final InputFormat format;

    private Input(String name, InputStream stream) throws IOException {
        this.name = name;
        this.stream = new BufferedInputStream(stream, InputFormat.BEGINNING);
        this.format = InputFormat.of(name, this.stream);
    }

    /**
     * Opens a file.
     *
     * @param name the name of the file
     * @return the input
     * @throws DataFormatException if there is no such file, or it cannot be read
     * @throws IOException if its beginning cannot be read
     */
    public static Input open(String name) throws IOException {
        return new Input(name, Files.newInputStream(checked(name)));
    }

    /**
     * Reads a stream that is open already.
     *
     * @param name what faults call it
     * @param stream the stream
     * @return the input
     * @throws IOException if its beginning cannot be read
     */
    public static Input of(String name, InputStream stream) throws IOException {
        return new Input(name, stream);
    }

    /**
     * Opens one of the samples in the jar.
     *
     * @param name the name of a file in the folder of samples
     * @return the input, under the name with {@code sample:} before it
     * @throws IOException if its beginning cannot be read
     */
    public static Input sample(String name) throws IOException {
        InputStream stream = Input.class.getResourceAsStream(SAMPLES + name);
        return new Input("sample:" + name, Objects.requireNonNull(stream, name));
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
     * Returns the content for readers that want it whole.
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
