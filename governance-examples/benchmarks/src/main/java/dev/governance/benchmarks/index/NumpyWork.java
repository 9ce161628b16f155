package dev.governance.benchmarks.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The same work in numpy, in a process of its own that waits to be asked, so that it takes turns with Java. */
final class NumpyWork implements AutoCloseable {

    private static final Path SCRIPT = Path.of("numpy", "index_speed.py");

    private final Process python;
    private final BufferedReader answers;

    private NumpyWork(Process python) {
        this.python = python;
        this.answers = python.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it; absent where there is no numpy, or the script is not below this folder. */
    static Optional<NumpyWork> start() throws IOException {
        if (!Files.exists(SCRIPT)) {
            return Optional.empty();
        }
        try {
            ProcessBuilder builder = new ProcessBuilder("python3", SCRIPT.toString(), "--serve")
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_NUM_THREADS", "1");
            NumpyWork work = new NumpyWork(builder.start());
            work.ask("rows 10");
            return Optional.of(work);
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Has a work done once and returns the nanoseconds of processor time that it took. */
    long ask(String work) {
        try {
            python.getOutputStream().write((work + "\n").getBytes(StandardCharsets.UTF_8));
            python.getOutputStream().flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("numpy does not answer to " + work);
            }
            return Long.parseLong(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        python.getOutputStream().close();
        python.destroy();
    }
}
