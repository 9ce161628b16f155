package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;

/** The commands of the program, in the order in which the help lists them. */
final class Commands {

    private Commands() {}

    static ImmutableList<Object> all() {
        return ImmutableList.builder()
                .add(new AdmitCommand())
                .add(new ExplainCommand())
                .add(new BypassCommand())
                .add(new BurdenCommand())
                .add(new DutiesCommand())
                .add(new OrgCommand())
                .add(new StaffCommand())
                .add(new GridsCommand())
                .add(new PayCommand())
                .add(new GoalsCommand())
                .add(new BudgetCommand())
                .add(new GrantsCommand())
                .add(new ReliefCommand())
                .add(new ContractCommand())
                .add(new ScoreCommand())
                .add(new SensitivityCommand())
                .add(new SurveyCommand())
                .add(new AssessCommand())
                .add(new RankCommand())
                .add(new PolicyCommand())
                .add(new TemplateCommand())
                .add(new CheckCommand())
                .add(new SchemaCommand())
                .build();
    }
}
