package dev.governance.examples.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.examples.people.BudgetLine;
import dev.governance.examples.people.GoalAccount;
import dev.governance.examples.people.GoalPage;
import dev.governance.examples.people.GoalTables;
import dev.governance.examples.people.GoalText;
import dev.governance.goal.GoalLinks;
import dev.governance.goal.GoalProgress;
import dev.governance.goal.GoalTree;
import dev.governance.json.JsonFormat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews the goals of a year (目标任务核查). */
@Command(
        name = "goals",
        description = {
            "Checks goals, projects and tasks, rolls up what is done, and finds what is overdue, the critical path and the"
                    + " value earned.",
            "核查目标、项目和任务的分解，汇总进度，找出逾期事项、关键路径和挣值。"
        })
public final class GoalsCommand extends FileCommand {

    @Option(
            names = "--goals",
            required = true,
            paramLabel = "FILE.json",
            description = {"The goals.", "目标任务分解。"})
    private String goals = "";

    @Option(
            names = "--progress",
            paramLabel = "FILE",
            description = {"What was reported: goal, day, done, cost so far.", "进度报告表：任务编号、日期、完成比例、累计支出。"})
    private Optional<String> progress = Optional.empty();

    @Option(
            names = "--duties",
            paramLabel = "FILE.json",
            description = {"The catalogue of duties to which goals may be linked.", "可关联的职责清单。"})
    private Optional<String> duties = Optional.empty();

    @Option(
            names = "--budgets",
            paramLabel = "FILE",
            description = {"The lines of the budget to which goals may be linked.", "可关联的预算项目表。"})
    private Optional<String> budgets = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"The day of the review; today in Beijing if left out.", "核查日期；不写则为北京时间当日。"})
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Where a page with a Gantt chart goes.", "网页报告（含甘特图）写入何处。"})
    private Optional<String> report = Optional.empty();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public GoalsCommand() {}

    @Override
    void run(Job job) throws IOException {
        LocalDate day = NormOptions.day(asOf);
        GoalTree tree = job.read(goals, source -> JsonFormat.standard().read(source, GoalTree.class));
        ImmutableList<GoalProgress> reports = progress.isEmpty()
                ? ImmutableList.of()
                : read(job, progress.get(), GoalTables.progress(tables.encoding()));
        GoalAccount account = account(tree, reports, links(job), day);
        job.tell(JsonFormat.standard().write(account) + "\n", new GoalText(tree, account, job.locale()).whole());
        if (report.isPresent()) {
            GoalPage.write(tree, account, job.locale(), job.file(report.get()));
        }
    }

    private GoalAccount account(GoalTree tree, List<GoalProgress> reports, GoalLinks links, LocalDate day) {
        try {
            return GoalAccount.of(tree, reports, links, day);
        } catch (ArithmeticException e) {
            throw PayCommand.tooLarge(goals);
        }
    }

    private static <T> ImmutableList<T> read(Job job, String file, Records<T> records) throws IOException {
        try (Input input = job.open(file)) {
            return records.all(input);
        }
    }

    private GoalLinks links(Job job) throws IOException {
        GoalLinks.Builder links = GoalLinks.builder();
        if (duties.isPresent()) {
            DutyCatalogue catalogue =
                    job.read(duties.get(), source -> JsonFormat.standard().read(source, DutyCatalogue.class));
            links.duties(catalogue.duties().stream().map(Duty::id).collect(toImmutableSet()));
        }
        if (budgets.isPresent()) {
            links.budgets(read(job, budgets.get(), GoalTables.budgets(tables.encoding())).stream()
                    .map(BudgetLine::line)
                    .collect(toImmutableSet()));
        }
        return links.build();
    }
}
