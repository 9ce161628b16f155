package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;

/** The commands of the program, in the order in which the help lists them. */
final class Commands {

    private Commands() {}

    static ImmutableList<Object> all() {
        return ImmutableList.of(
                new AdmitCommand(),
                new ExplainCommand(),
                new BypassCommand(),
                new BurdenCommand(),
                new StaffCommand(),
                new PayCommand(),
                new GoalsCommand(),
                new PolicyCommand(),
                new TemplateCommand(),
                new CheckCommand(),
                new SchemaCommand(),
                new GridsCommand(),
                new ScoreCommand(),
                new SensitivityCommand());
    }
}
