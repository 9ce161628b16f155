package dev.governance.benchmarks.lines;

import dev.governance.examples.cli.ExitCode;
import dev.governance.examples.cli.Governance;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Runs the command {@code admit} as a person would; the summary for people is made and thrown away. */
final class GateRun {

    /** A day on which the sample norms are in force. */
    private static final String DAY = "2026-09-30";

    private GateRun() {}

    static void run(Path in, Path out) throws IOException {
        List<String> command =
                List.of("admit", "--requests", in.toString(), "--out", out.toString(), "--force", "--as-of", DAY);
        ExitCode exit =
                Governance.run(command, InputStream.nullInputStream(), OutputStream.nullOutputStream(), System.err);
        if (exit != ExitCode.DONE) {
            throw new IOException("admit ended with " + exit);
        }
    }
}
