package dev.governance.examples.cli;

import dev.governance.json.DataFormatException;
import dev.governance.json.Echo;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line of the library (命令行). */
@Command(
        name = "governance",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {AdmitCommand.class, ExplainCommand.class, PolicyCommand.class, TemplateCommand.class},
        description = "Task admission for communities, on files.")
public final class Governance {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows the trace of a fault.")
    private boolean debug;

    /** Makes the command. */
    public Governance() {}

    /**
     * Runs a command.
     *
     * @param arguments the command and its options
     * @return the exit code: 0 done, 2 bad input, 64 usage, 70 internal
     */
    public static int run(String... arguments) {
        Governance governance = new Governance();
        CommandLine line = new CommandLine(governance)
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExitCodeExceptionMapper(e -> ExitCodes.INTERNAL)
                .setParameterExceptionHandler((e, args) -> {
                    e.getCommandLine().getErr().println(Echo.escape(String.valueOf(e.getMessage())));
                    return ExitCodes.USAGE;
                })
                .setExecutionExceptionHandler((e, command, result) -> governance.tell(e, command));
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError e) {
            line.getErr().println("internal: " + e.getClass().getSimpleName() + " (this is a fault of the program)");
            return ExitCodes.INTERNAL;
        }
    }

    private int tell(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        if (debug) {
            e.printStackTrace(err);
        }
        if (e instanceof DataFormatException refused) {
            err.println(refused.in(Locale.ENGLISH));
            return ExitCodes.BAD_INPUT;
        }
        if (e instanceof RefusedException refused) {
            err.println(refused.getMessage());
            return refused.exitCode();
        }
        err.println("internal: " + Echo.escape(String.valueOf(e)) + " (--debug shows more)");
        return ExitCodes.INTERNAL;
    }
}
