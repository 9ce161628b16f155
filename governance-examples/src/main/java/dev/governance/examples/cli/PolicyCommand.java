package dev.governance.examples.cli;

import picocli.CommandLine.Command;

/** Looks at policies (政策分析). */
@Command(
        name = "policy",
        description = {"Looks at policies: check one, or tell two apart.", "分析政策：检查一份，或比较两份。"},
        subcommands = {PolicyCheckCommand.class, PolicyDiffCommand.class})
public final class PolicyCommand {

    /** Makes the command. */
    public PolicyCommand() {}
}
