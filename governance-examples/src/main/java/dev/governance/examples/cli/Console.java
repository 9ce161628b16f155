package dev.governance.examples.cli;

import com.google.common.io.FileBackedOutputStream;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.Input;
import java.io.BufferedOutputStream;
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
 * <p>What is printed to {@link #out}, and what is told {@link #beside} it, is held back, in a file where it is much, until
 * {@link #release}; what is printed to {@link #err} is shown at once. Not thread-safe.
 */
public final class Console {

    private static final int IN_MEMORY = 1 << 20;

    private final InputStream in;
    private final OutputStream shown;
    private final FileBackedOutputStream held = new FileBackedOutputStream(IN_MEMORY);
    private final OutputStream out = new BufferedOutputStream(held, 1 << 16);
    private final PrintStream err;
    private final StringBuilder beside = new StringBuilder();
    private final boolean errIsTerminal;
    private boolean inIsRead;

    Console(InputStream in, OutputStream out, OutputStream err) {
        this(in, out, err, false);
    }

    /** Likewise, where it is known whether somebody watches the messages as they come. */
    Console(InputStream in, OutputStream out, OutputStream err, boolean errIsTerminal) {
        this.errIsTerminal = errIsTerminal;
        this.in = in;
        this.shown = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Returns what was given to the program to read, once. */
    Input in() throws IOException {
        if (inIsRead) {
            throw EdgeFaults.whole("-", Finding.builder("file.input-twice").build());
        }
        inIsRead = true;
        return Input.of("-", in);
    }

    /** Returns where results go. Whoever writes text from outside makes it inert first. */
    OutputStream out() {
        return out;
    }

    /** Returns where messages go. */
    PrintStream err() {
        return err;
    }

    /** Returns whether messages go to a terminal. */
    boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** Tells people something about the results, where the results themselves fill the terminal. */
    void beside(String text) {
        beside.append(text);
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
        err.print(beside);
        err.flush();
        close();
    }

    /** Forgets what was printed and not shown. */
    void close() throws IOException {
        out.flush();
        held.reset();
        beside.setLength(0);
    }

    /** Whether standard error of this process is a terminal; where that cannot be known, it is not. */
    static boolean standardErrorIsTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
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
