package dev.governance.examples.cli;

import dev.governance.examples.edge.Input;
import dev.governance.examples.money.BudgetAccount;
import dev.governance.examples.money.BudgetReport;
import dev.governance.examples.money.BudgetWork;
import dev.governance.examples.money.MoneyPlan;
import dev.governance.examples.money.MoneyTables;
import dev.governance.examples.report.BudgetPage;
import dev.governance.funding.Budget;
import dev.governance.funding.LedgerJournal;
import dev.governance.funding.LedgerReview;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews a budget, its ledger and what is planned beside it (预算核查). */
@Command(
        name = "budget",
        description = {
            "Reviews a budget and the journal of its ledger: balance, reserve, appropriations, commitments, payments.",
            "Without files the sample is reviewed. With --out the findings are written as JSON, and tables are shown beside.",
            "核查预算及其账簿：收支平衡、预备费、指标、承诺与支付；不写文件则用示例；用 --out 写出 JSON，同时显示表格。"
        })
public final class BudgetCommand extends FileCommand {

    @Option(
            names = "--budget",
            paramLabel = "FILE",
            description = {
                "The budget, as JSON; the sample's, with its ledger and plan, if left out.",
                "预算（JSON）；不写则用示例。"
            })
    private Optional<String> budget = Optional.empty();

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = {
                "The journal: a table, JSON lines or JSON; JSON lines are read in little memory.",
                "记账凭证：表格、JSON 行或 JSON；JSON 行逐条读取，占用内存少。"
            })
    private Optional<String> ledger = Optional.empty();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = {"Growth, allocation among communities and transfers, as JSON.", "增长测算、对社区的分配、费随事转（JSON）。"})
    private Optional<String> plan = Optional.empty();

    @Mixin
    private MoneyOptions money = new MoneyOptions();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public BudgetCommand() {}

    @Override
    void run(Job job) throws IOException {
        BudgetWork work = money.numbers(() -> new BudgetWork(StandardNorms.funding(), money.day(), money.profile()));
        Budget read = job.read(
                budget, MoneyFiles.BUDGET, source -> JsonFormat.standard().read(source, Budget.class));
        Optional<MoneyPlan> planned = planned(job);
        Optional<LedgerReview> journal = journal(job, read);
        BudgetReport report =
                MoneyOptions.worked(plan.orElse(MoneyFiles.PLAN), () -> work.report(read, journal, planned));
        MoneyOptions.write(job, report, new BudgetAccount(report, job.locale()).whole());
        if (money.page().isPresent()) {
            BudgetPage.write(report, job.locale(), job.file(money.page().get()));
        }
    }

    /** The sample's plan belongs to the sample's budget alone. */
    private Optional<MoneyPlan> planned(Job job) throws IOException {
        return plan.isEmpty() && budget.isPresent()
                ? Optional.empty()
                : Optional.of(job.read(
                        plan, MoneyFiles.PLAN, source -> JsonFormat.standard().read(source, MoneyPlan.class)));
    }

    private Optional<LedgerReview> journal(Job job, Budget read) throws IOException {
        if (ledger.isEmpty() && budget.isPresent()) {
            return Optional.empty();
        }
        LedgerJournal journal = LedgerReview.journal(read);
        try (Input input = job.open(ledger, MoneyFiles.LEDGER)) {
            MoneyTables.journal(tables.encoding())
                    .each(
                            input,
                            entry -> MoneyOptions.worked(input.name(), () -> {
                                journal.post(entry);
                                return entry;
                            }));
            return Optional.of(MoneyOptions.worked(input.name(), journal::review));
        }
    }
}
