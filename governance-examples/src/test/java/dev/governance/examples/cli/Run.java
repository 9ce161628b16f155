package dev.governance.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the program inside the tests' own virtual machine. */
record Run(ExitCode exit, String out, String err) {

    static Run of(String... args) {
        return reading("", args);
    }

    static Run reading(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitCode exit =
                Governance.run(List.of(args), new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
