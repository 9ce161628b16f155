package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.Input;
import dev.governance.examples.money.MoneyTables;
import dev.governance.examples.money.ReliefAccount;
import dev.governance.examples.money.ReliefReport;
import dev.governance.examples.report.ReliefPage;
import dev.governance.funding.ReliefClaim;
import dev.governance.json.StandardNorms;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains what tax organisations need not pay (税收优惠). */
@Command(
        name = "relief",
        description = {
            "Works out tax relief by type of service, line by line, each with its source or with what speaks against it.",
            "按服务类型计算税收优惠，逐行说明依据或不能享受的原因。"
        })
public final class ReliefCommand extends FileCommand {

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description = {
                "The claims: a table, JSON lines or JSON; the sample's if left out.",
                "申报：表格、JSON 行或 JSON；不写则用示例。"
            })
    private Optional<String> claims = Optional.empty();

    @Mixin
    private MoneyOptions money = new MoneyOptions();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public ReliefCommand() {}

    @Override
    void run(Job job) throws IOException {
        ImmutableList<ReliefClaim> read;
        try (Input input = job.open(claims, MoneyFiles.CLAIMS)) {
            read = MoneyTables.claims(tables.encoding()).all(input);
        }
        ReliefReport report = MoneyOptions.worked(
                claims.orElse(MoneyFiles.CLAIMS),
                () -> ReliefReport.of(read, StandardNorms.funding(), money.profile()));
        MoneyOptions.write(job, report, new ReliefAccount(report, job.locale()).whole());
        if (money.page().isPresent()) {
            ReliefPage.write(report, job.locale(), job.file(money.page().get()));
        }
    }
}
