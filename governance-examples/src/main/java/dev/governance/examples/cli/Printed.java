package dev.governance.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output and standard error in UTF-8, whatever the machine's own encoding. */
final class Printed {

    private Printed() {}

    static PrintStream on(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
