package dev.governance.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at policies (政策分析). */
@Command(
        name = "policy",
        description = {"Looks at policies: check one, or tell two apart.", "分析政策：检查一份，或比较两份。"},
        subcommands = {PolicyCheckCommand.class, PolicyDiffCommand.class})
public final class PolicyCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Makes the command. */
    public PolicyCommand() {}

    /** Says what it can do, where no command of its own was given. */
    @Override
    public void run() {
        throw UsageException.missingCommand(spec);
    }
}
