package dev.governance.examples.cli;

import dev.governance.examples.money.GrantAccount;
import dev.governance.examples.money.GrantReport;
import dev.governance.examples.report.GrantPage;
import dev.governance.funding.GrantRound;
import dev.governance.funding.GrantStandard;
import dev.governance.funding.SelectionMethod;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes grants and reviews those that run (社会组织资助). */
@Command(
        name = "grants",
        description = {
            "Proposes whom two funds pay for, and reviews what was awarded and paid: gates, tranches, conflicts of interest.",
            "提出两项基金的资助方案，并核查已立项和已拨付的资助：阶段评估、分期拨付、利益回避。"
        })
public final class GrantsCommand extends FileCommand {

    @Option(
            names = "--round",
            paramLabel = "FILE",
            description = {
                "Funds, applications, marks, grants, as JSON; the sample's if left out.",
                "资助批次（JSON）；不写则用示例。"
            })
    private Optional<String> round = Optional.empty();

    @Option(
            names = "--method",
            paramLabel = "ranked|most",
            description = {
                "How a fund is used: the best first, which is taken if left out, or most points together.",
                "遴选方法：按排名依次（默认），或总分最大。"
            })
    private String method = "ranked";

    @Mixin
    private MoneyOptions money = new MoneyOptions();

    /** Makes the command. */
    public GrantsCommand() {}

    @Override
    void run(Job job) throws IOException {
        SelectionMethod how = how();
        GrantStandard standard =
                money.numbers(() -> GrantStandard.of(StandardNorms.funding(), money.day(), money.profile()));
        GrantRound read = job.read(
                round, MoneyFiles.ROUND, source -> JsonFormat.standard().read(source, GrantRound.class));
        GrantReport report = MoneyOptions.worked(
                round.orElse(MoneyFiles.ROUND), () -> GrantReport.of(read, standard, money.day(), how));
        MoneyOptions.write(job, report, new GrantAccount(report, job.locale()).whole());
        if (money.page().isPresent()) {
            GrantPage.write(read, report, job.locale(), job.file(money.page().get()));
        }
    }

    private SelectionMethod how() {
        return switch (method) {
            case "ranked" -> SelectionMethod.IN_RANK_ORDER;
            case "most" -> SelectionMethod.MOST_POINTS;
            default -> throw UsageException.wrongChoice("--method", method, "ranked, most");
        };
    }
}
