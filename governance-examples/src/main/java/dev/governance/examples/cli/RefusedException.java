package dev.governance.examples.cli;

/** What the command line was asked to do and does not do (拒绝执行), with the exit code that says why. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private RefusedException(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    /**
     * Returns that an input is not what it should be.
     *
     * @param message what is wrong and what is allowed, with the name of the file
     * @return exit code 2
     */
    public static RefusedException badInput(String message) {
        return new RefusedException(ExitCodes.BAD_INPUT, message);
    }

    /**
     * Returns that the command was not used as it is meant.
     *
     * @param message what is wrong and what is allowed
     * @return exit code 64
     */
    public static RefusedException usage(String message) {
        return new RefusedException(ExitCodes.USAGE, message);
    }

    /**
     * Returns the exit code.
     *
     * @return 2 or 64
     */
    public int exitCode() {
        return exitCode;
    }
}
