package dev.governance.examples.cli;

import java.io.InputStream;
import java.util.List;

/** A run of the command line in this virtual machine. */
record CommandLineRun(int exitCode) {

    static CommandLineRun of(List<String> arguments) {
        return new CommandLineRun(Governance.run(arguments, InputStream.nullInputStream(), System.out, System.err)
                .number());
    }
}
