package dev.governance.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program of all commands. */
@Command(
        name = "governance",
        description = {"Filters what is pushed down to communities, with reasons.", "社区治理：有据可依地把关。"},
        mixinStandardHelpOptions = true,
        versionProvider = Governance.Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all done",
            "2:something is wrong with a file; nothing was written",
            "64:the command line is wrong",
            "70:a fault of the program"
        })
public final class Governance implements Runnable {

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            scope = ScopeType.INHERIT,
            description = {
                "The language of messages and sentences; en for messages and zh for sentences if left out.",
                "语言。"
            })
    private @Nullable Language chosen;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = {"Show where in the program a fault arose.", "显示程序内部出错位置。"})
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    Governance(Console console) {
        this.console = console;
    }

    /** Runs the program and ends the Java virtual machine with the exit code. */
    public static void main(String[] args) {
        Console console = new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Console.standardErrorIsTerminal());
        System.exit(run(List.of(args), console).number());
    }

    /**
     * Runs the program.
     *
     * @param args the command line
     * @param in what {@code -} reads
     * @param out where results go
     * @param err where messages go
     * @return how the run ended
     */
    public static ExitCode run(List<String> args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, new Console(in, out, err));
    }

    private static ExitCode run(List<String> args, Console console) {
        Complaints complaints = new Complaints(console);
        try {
            return new Governance(console).run(args, complaints);
        } catch (Throwable fault) {
            return complaints.about(fault);
        } finally {
            try {
                console.close();
            } catch (IOException e) {
                complaints.about(new UncheckedIOException(e));
            }
        }
    }

    private ExitCode run(List<String> args, Complaints complaints) throws IOException {
        CommandLine line = new CommandLine(this);
        Commands.all().forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setOut(printing(console.out()))
                .setErr(printing(console.err()));
        line.setParameterExceptionHandler((fault, given) -> {
            complaints.speak(language());
            return complaints.about(fault).number();
        });
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            complaints.speak(language()).explain(debug);
            return complaints.about(fault).number();
        });
        int exit = line.execute(args.toArray(String[]::new));
        complaints.speak(language()).explain(debug);
        if (exit == ExitCode.DONE.number()) {
            console.release();
        }
        return Arrays.stream(ExitCode.values())
                .filter(code -> code.number() == exit)
                .findFirst()
                .orElse(ExitCode.INTERNAL);
    }

    private static PrintWriter printing(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Says what the program can do, where no command was given. */
    @Override
    public void run() {
        throw UsageException.missingCommand(spec);
    }

    /** Returns where a command reads and prints. */
    Console console() {
        return console;
    }

    /** Returns the language of messages. */
    private Language language() {
        return chosen == null ? Language.EN : chosen;
    }

    /** Returns the language of what is told to communities, whose forms are Chinese. */
    Locale sentences() {
        return (chosen == null ? Language.ZH : chosen).locale();
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Governance.class.getPackage().getImplementationVersion();
            return new String[] {"governance " + Optional.ofNullable(version).orElse("(built from sources)")};
        }
    }
}
