package dev.governance.examples;

import dev.governance.examples.cli.Governance;

/** The main job (主程序): with arguments the command line, without them the sample district. */
public final class Main {

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments a command and its options; nothing for the sample
     */
    public static void main(String[] arguments) {
        System.exit(Governance.run(arguments));
    }
}
