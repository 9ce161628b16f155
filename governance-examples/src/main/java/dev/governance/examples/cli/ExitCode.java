package dev.governance.examples.cli;

/** How a run of the program ended, for the programs that called it. */
public enum ExitCode {
    /** All done. */
    DONE(0),
    /** Something is wrong with a file, in or out; the messages say what. Nothing was written. */
    BAD_INPUT(2),
    /** The command line is not one that the program knows. */
    USAGE(64),
    /** A fault of the program. */
    INTERNAL(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number that the operating system is given. */
    public int number() {
        return number;
    }
}
