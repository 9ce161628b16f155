package dev.governance.examples.cli;

import dev.governance.basics.Sentence;
import dev.governance.examples.edge.AtomicFiles;
import dev.governance.examples.edge.Input;
import dev.governance.json.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run of a command: what it reads, and what it writes if all goes well.
 *
 * <p>The result goes to the file of {@code --out}, or else to the terminal; further files have options of their own. All
 * of it appears at the end, or none. Not thread-safe.
 */
final class Job implements AutoCloseable {

    private final Governance program;
    private final OutputOptions output;
    private final AtomicFiles files;
    private @Nullable OutputStream result;

    Job(Governance program, OutputOptions output) {
        this.program = program;
        this.output = output;
        this.files = output.files();
    }

    /** Returns the language of what is told to people. */
    Locale locale() {
        return program.sentences();
    }

    /** Returns a text in the language of what is told to people. */
    String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale());
    }

    /** Opens a file, or for {@code -} what the program was given to read. */
    Input open(String name) throws IOException {
        return name.equals("-") ? program.console().in() : Input.open(name);
    }

    /** Opens a file that may be left out, and then one of the samples. */
    Input open(Optional<String> name, String sample) throws IOException {
        return name.isPresent() ? open(name.get()) : Input.sample(sample);
    }

    /** Reads one document, such as {@code source -> JsonFormat.standard().read(source, Norms.class)}. */
    <V> V read(String name, Function<Source, V> reader) throws IOException {
        try (Input input = open(name)) {
            return reader.apply(input.source());
        }
    }

    /** Reads one document from a file that may be left out, and then from one of the samples. */
    <V> V read(Optional<String> name, String sample, Function<Source, V> reader) throws IOException {
        try (Input input = open(name, sample)) {
            return reader.apply(input.source());
        }
    }

    /** Tells whether the result goes to a file, so that people are told of it beside. */
    boolean hasFile() {
        return output.out().isPresent();
    }

    /** Returns where the result goes; not to be closed. */
    OutputStream result() throws IOException {
        if (result == null) {
            result = output.out().isPresent()
                    ? file(output.out().get())
                    : program.console().out();
        }
        return result;
    }

    /** Starts another file, by its name on the command line; not to be closed. */
    OutputStream file(String name) throws IOException {
        return OutputOptions.create(files, name);
    }

    /** Adds a text to the result; text from outside has been made inert. */
    void print(String text) throws IOException {
        result().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells people about the result: on standard output, or on standard error where the result itself is shown there. */
    void tell(String text) throws IOException {
        if (output.out().isPresent()) {
            program.console().out().write(text.getBytes(StandardCharsets.UTF_8));
        } else {
            program.console().beside(text);
        }
    }

    /** Returns where messages go at once, if somebody watches them on a terminal. */
    Optional<PrintStream> watched() {
        return program.console().errIsTerminal() ? Optional.of(program.console().err()) : Optional.empty();
    }

    /**
     * Writes an account in the two forms that it has: with {@code --out} the JSON goes to the file and people are told the
     * text, without it the text is the result.
     */
    void tell(String json, String text) throws IOException {
        if (output.out().isPresent()) {
            print(json);
            tell(text);
        } else {
            print(text);
        }
    }

    /** Puts all files in place and shows what was printed. */
    void commit() throws IOException {
        files.commit(program.console()::release);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
