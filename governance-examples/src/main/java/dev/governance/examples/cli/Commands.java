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
                new BudgetCommand(),
                new GrantsCommand(),
                new ReliefCommand(),
                new ContractCommand(),
                new PayCommand(),
                new GoalsCommand(),
                new PolicyCommand(),
                new TemplateCommand(),
                new CheckCommand(),
                new SchemaCommand(),
                new GridsCommand(),
                new ScoreCommand(),
                new SensitivityCommand(),
                new SurveyCommand(),
                new AssessCommand());
                new RankCommand());
                new OrgCommand());
                new SensitivityCommand());
        return ImmutableList.builder()
                .add(new AdmitCommand())
                .add(new ExplainCommand())
                .add(new BypassCommand())
                .add(new BurdenCommand())
                .add(new StaffCommand())
                .add(new PolicyCommand())
                .add(new TemplateCommand())
                .add(new CheckCommand())
                .add(new SchemaCommand())
                .add(new GridsCommand())
                .add(new ScoreCommand())
                .add(new SensitivityCommand())
                .add(new DutiesCommand())
                .build();
    }
}
