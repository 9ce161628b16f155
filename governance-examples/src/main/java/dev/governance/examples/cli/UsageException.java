package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.json.Echo;
import picocli.CommandLine.Model.CommandSpec;

/** A command line that cannot be followed, with what is wrong with it in both languages; the run ends with exit code 64. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Finding finding;

    /**
     * Makes it.
     *
     * @param finding what is wrong and what is allowed
     */
    public UsageException(Finding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    /** Returns that a command stands without one of its own commands. */
    static UsageException missingCommand(CommandSpec command) {
        return new UsageException(Finding.builder("command.missing")
                .putValues("command", command.qualifiedName())
                .putValues("allowed", String.join(", ", command.subcommands().keySet()))
                .build());
    }

    /** Returns that an option has a value that it cannot have. */
    static UsageException wrongChoice(String option, String value, String allowed) {
        return new UsageException(Finding.builder("command.wrong-choice")
                .putValues("option", option)
                .putValues("value", Echo.of(value))
                .putValues("allowed", allowed)
                .build());
    }

    /** Returns what is wrong. */
    public Finding finding() {
        return finding;
    }
}
