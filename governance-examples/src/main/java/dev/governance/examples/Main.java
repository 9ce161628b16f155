package dev.governance.examples;

import dev.governance.examples.cli.Governance;
import dev.governance.examples.cli.SampleRun;
import java.io.IOException;

/** The main job (主程序): with arguments the command line, without them the sample district. */
public final class Main {

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments a command and its options; nothing for the sample
     * @throws IOException if the results of the sample cannot be written anywhere
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            SampleRun.run(System.out);
        } else {
            Governance.main(arguments);
        }
    }
}
