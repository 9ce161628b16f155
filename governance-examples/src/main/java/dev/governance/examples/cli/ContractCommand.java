package dev.governance.examples.cli;

import com.google.common.collect.ImmutableMap;
import dev.governance.examples.money.ContractAccount;
import dev.governance.examples.money.ContractReport;
import dev.governance.examples.report.ContractPage;
import dev.governance.funding.ContractRegister;
import dev.governance.funding.PurchaseStandard;
import dev.governance.interchange.OcdsRelease;
import dev.governance.interchange.OcdsReleases;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews what a government buys (政府购买服务核查). */
@Command(
        name = "contract",
        description = {
            "Reviews purchases of services and their contracts: exclusions, methods, splitting, length, suppliers, deductions.",
            "核查政府购买服务及其合同：负面清单、采购方式、化整为零、期限、承接主体、扣款与付款。"
        })
public final class ContractCommand extends FileCommand {

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = {
                "Purchases, contracts, inspections, payments, as JSON; the sample's if left out.",
                "采购、合同、检查、付款（JSON）；不写则用示例。"
            })
    private Optional<String> register = Optional.empty();

    @Option(
            names = "--ocds",
            paramLabel = "FILE.jsonl",
            description = {
                "Where releases in the Open Contracting Data Standard go, one a line; not validated against its schema.",
                "按开放合同数据标准（OCDS）输出，每行一个 release；未经其模式校验。"
            })
    private Optional<String> ocds = Optional.empty();

    @Option(
            names = "--ocds-prefix",
            paramLabel = "PREFIX",
            description = {"The publisher's registered prefix.", "发布者登记的前缀。"})
    private String prefix = "ocds-unregistered";

    @Mixin
    private MoneyOptions money = new MoneyOptions();

    /** Makes the command. */
    public ContractCommand() {}

    @Override
    void run(Job job) throws IOException {
        PurchaseStandard standard =
                money.numbers(() -> PurchaseStandard.of(StandardNorms.funding(), money.day(), money.profile()));
        ContractRegister read = job.read(
                register, MoneyFiles.CONTRACTS, source -> JsonFormat.standard().read(source, ContractRegister.class));
        ContractReport report = MoneyOptions.worked(
                register.orElse(MoneyFiles.CONTRACTS), () -> ContractReport.of(read, standard, money.day()));
        MoneyOptions.write(job, report, new ContractAccount(read, report, job.locale()).whole());
        if (money.page().isPresent()) {
            ContractPage.write(read, report, job.locale(), job.file(money.page().get()));
        }
        if (ocds.isPresent()) {
            OutputStream out = job.file(ocds.get());
            for (OcdsRelease release : OcdsReleases.of(read, standard, ImmutableMap.of(), prefix, money.day())) {
                out.write((JsonFormat.standard().write(release) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
