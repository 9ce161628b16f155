package dev.governance.examples.cli;

/** The exit codes of the command line (退出码). */
public final class ExitCodes {

    /** All was done. */
    public static final int DONE = 0;
    /** An input is not what it should be; nothing was written. */
    public static final int BAD_INPUT = 2;
    /** The command was not used as it is meant. */
    public static final int USAGE = 64;
    /** A fault of this program or of the machine. */
    public static final int INTERNAL = 70;

    private ExitCodes() {}
}
