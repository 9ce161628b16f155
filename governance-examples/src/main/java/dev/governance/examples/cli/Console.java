package dev.governance.examples.cli;

import com.google.common.io.FileBackedOutputStream;
import dev.governance.examples.edge.InertText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a run of the program reads and prints, in UTF-8 whatever the machine's charset is.
 *
 * <p>What is printed to {@link #out} is held back, in a file where it is much, until {@link #release}; what is printed to
 * {@link #err} is shown at once. Not thread-safe.
 */
public final class Console {

    private static final int IN_MEMORY = 1 << 20;

    private final InputStream in;
    private final OutputStream shown;
    private final FileBackedOutputStream held = new FileBackedOutputStream(IN_MEMORY);
    private final PrintStream out;
    private final PrintStream err;

    Console(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.shown = out;
        this.out = new PrintStream(held, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Returns what was given to the program to read. */
    public InputStream in() {
        return in;
    }

    /** Returns where results go. Whoever prints text from outside makes it inert first. */
    public PrintStream out() {
        return out;
    }

    /** Returns where messages go. */
    PrintStream err() {
        return err;
    }

    /** Prints one message that ends the run. */
    void complain(String message) {
        err.println(InertText.block(message));
    }

    /**
     * Shows what was printed. A reader that went away, such as {@code head}, has seen all that it wanted.
     *
     * @throws IOException if it cannot be shown for another reason
     */
    void release() throws IOException {
        out.flush();
        try {
            held.asByteSource().copyTo(shown);
            shown.flush();
        } catch (IOException e) {
            if (!readerWentAway(e)) {
                throw e;
            }
        }
    }

    /** Forgets what was printed and not shown. */
    void close() throws IOException {
        held.reset();
    }

    private static boolean readerWentAway(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || isPipe();
    }

    /** The message is in the language of the machine; what the output is, is not. */
    private static boolean isPipe() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
