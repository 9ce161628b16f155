package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.examples.edge.AtomicFiles;
import dev.governance.examples.edge.EdgeFaults;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes; the options that all commands have. */
final class OutputOptions {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {"Write the result to a file instead of the terminal.", "把结果写入文件。"})
    private @Nullable String out;

    @Option(
            names = "--force",
            description = {"Replace files that are there already.", "替换已存在的文件。"})
    private boolean force;

    /** Returns the file that the result goes to; empty for the terminal. */
    Optional<String> out() {
        return Optional.ofNullable(out).filter(name -> !name.equals("-"));
    }

    /** Starts the files of a run. */
    AtomicFiles files() {
        return new AtomicFiles(force);
    }

    /** Starts a file by its name on the command line. */
    static OutputStream create(AtomicFiles files, String name) throws IOException {
        try {
            return files.create(Path.of(name));
        } catch (InvalidPathException e) {
            throw EdgeFaults.whole(name, Finding.builder("file.no-folder").build());
        }
    }
}
