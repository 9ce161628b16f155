package dev.governance.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at organizations (组织审查). */
@Command(
        name = "org",
        description = {"Looks at organizations: review those of a county.", "审查组织：对一个区县的各类组织台账进行审查。"},
        subcommands = {OrgReviewCommand.class})
public final class OrgCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Makes the command. */
    public OrgCommand() {}

    /** Says what it can do, where no command of its own was given. */
    @Override
    public void run() {
        throw UsageException.missingCommand(spec);
    }
}
