package dev.governance.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at who does what (职责梳理). */
@Command(
        name = "duties",
        description = {"Looks at who does what: review an inventory, or show it as a matrix.", "职责梳理：核查职责台账，或生成责任矩阵。"},
        subcommands = {DutiesReviewCommand.class, DutiesMatrixCommand.class})
public final class DutiesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Makes the command. */
    public DutiesCommand() {}

    /** Says what it can do, where no command of its own was given. */
    @Override
    public void run() {
        throw UsageException.missingCommand(spec);
    }
}
