package dev.governance.examples.cli;

import com.google.common.base.Throwables;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.json.DataFormatException;
import dev.governance.json.Echo;
import dev.governance.policy.PolicyFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine.ParameterException;

/** What the program says when a run goes wrong, and with which exit code it ends. */
final class Complaints {

    private final Console console;
    private Language language = Language.EN;
    private boolean debug;

    Complaints(Console console) {
        this.console = console;
    }

    /** Says the following in a language. */
    Complaints speak(Language spoken) {
        this.language = spoken;
        return this;
    }

    /** Shows where in the program a fault arose, or does not. */
    Complaints explain(boolean traces) {
        this.debug = traces;
        return this;
    }

    ExitCode about(Throwable fault) {
        ExitCode exit = tell(fault);
        if (debug) {
            console.complain(Throwables.getStackTraceAsString(fault).replace("\t", "    "));
        }
        return exit;
    }

    private ExitCode tell(Throwable fault) {
        if (fault instanceof DataFormatException refused) {
            console.complain(refused.in(language.locale()));
            return ExitCode.BAD_INPUT;
        }
        if (fault instanceof UsageException wrong) {
            say(wrong.finding());
            return ExitCode.USAGE;
        }
        if (fault instanceof PolicyFailure failure) {
            say(Finding.builder("command.policy-failed")
                    .putValues("reason", Echo.of(String.valueOf(failure.getMessage())))
                    .build());
            return ExitCode.BAD_INPUT;
        }
        if (fault instanceof ParameterException usage) {
            say(UsageFaults.of(usage));
            return ExitCode.USAGE;
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
            failed(cause instanceof IOException failure ? failure : new IOException(fault.getMessage()));
            return ExitCode.BAD_INPUT;
        }
        if (fault instanceof OutOfMemoryError) {
            say(Finding.builder("command.out-of-memory").build());
            return ExitCode.INTERNAL;
        }
        String reason = fault.getClass().getSimpleName() + " " + Echo.of(String.valueOf(fault.getMessage()));
        say(Finding.builder("command.failed").putValues("reason", reason).build());
        return ExitCode.INTERNAL;
    }

    private void failed(IOException fault) {
        boolean named = fault instanceof FileSystemException;
        String name = named ? String.valueOf(((FileSystemException) fault).getFile()) : "-";
        String reason = named ? ((FileSystemException) fault).getReason() : fault.getMessage();
        Finding finding = Finding.builder("file.failed")
                .putValues("reason", Echo.of(reason == null ? fault.getClass().getSimpleName() : reason))
                .build();
        console.complain(EdgeFaults.whole(name, finding).in(language.locale()));
    }

    private void say(Finding finding) {
        Sentence sentence = EdgeFaults.sentences().sentence(finding);
        console.complain("governance: " + finding.code() + ": " + sentence.in(language.locale()));
    }
}
