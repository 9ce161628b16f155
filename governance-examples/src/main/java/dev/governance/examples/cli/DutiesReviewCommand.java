package dev.governance.examples.cli;

import dev.governance.basics.DateSpan;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyReviewRequest;
import dev.governance.duty.DutyStandard;
import dev.governance.duty.PowerRegister;
import dev.governance.duty.Rulebook;
import dev.governance.examples.duties.DutyAccount;
import dev.governance.examples.duties.DutyFile;
import dev.governance.examples.duties.DutyReport;
import dev.governance.examples.duties.DutyTables;
import dev.governance.examples.report.DutyPage;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews an inventory of what bodies really do (职责核查). */
@Command(
        name = "review",
        description = {
            "Holds an inventory of what bodies really do against a catalogue of duties, and tells every departure.",
            "With --out the findings are written as JSON, and the tables for people are shown beside.",
            "把各单位实际工作台账与职责清单核对，逐项说明不符之处；用 --out 写出 JSON，同时显示表格。"
        })
public final class DutiesReviewCommand extends FileCommand {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = {"The duties, as JSON; the sample's if left out.", "职责清单（JSON）；不写则用示例。"})
    private Optional<String> catalogue = Optional.empty();

    @Option(
            names = "--inventory",
            paramLabel = "FILE",
            description = {
                "What bodies do: a table, JSON lines or JSON; the sample's if left out.",
                "工作台账：表格、JSON 行或 JSON；不写则用示例。"
            })
    private Optional<String> inventory = Optional.empty();

    @Option(
            names = "--powers",
            paramLabel = "FILE",
            description = {"Who has which powers, and delegations, as JSON.", "职权与赋权台账（JSON）。"})
    private Optional<String> powers = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = {
                "Documents, functions, internal bodies, procedures, standards, splits, as JSON.",
                "制度汇编（JSON）：规范性文件、职能、内设机构、流程、服务标准、议行分设。"
            })
    private Optional<String> rules = Optional.empty();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = {"Steps taken in cases: a table, JSON lines or JSON; asks for --rules.", "办件日志；须同时给出 --rules。"
            })
    private Optional<String> log = Optional.empty();

    @Option(
            names = "--hours",
            paramLabel = "FILE",
            description = {"How many hours bodies say they work: body, hours.", "各单位自报年工时：单位、年工时。"})
    private Optional<String> hours = Optional.empty();

    @Option(
            names = "--during",
            paramLabel = "FROM/TO",
            description = {
                "The days that are reviewed, without the last; the year of --as-of if left out.",
                "核查期间（不含末日）；不写则为审查日期所在年度。"
            })
    private Optional<String> during = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Where a page for people goes.", "网页报告写入何处。"})
    private Optional<String> page = Optional.empty();

    @Mixin
    private NormOptions norms = new NormOptions();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public DutiesReviewCommand() {}

    @Override
    void run(Job job) throws IOException {
        if (log.isPresent() && rules.isEmpty()) {
            throw UsageException.wrongChoice("--log", log.get(), "--rules");
        }
        DutyFile file = file(job);
        DutyReport report = file.report();
        DutyAccount account = new DutyAccount(report, job.locale());
        if (job.hasFile()) {
            job.print(JsonFormat.standard().write(report) + "\n");
            job.tell(account.whole());
        } else {
            job.print(account.whole());
        }
        if (page.isPresent()) {
            DutyPage.write(file, report, job.locale(), job.file(page.get()));
        }
    }

    private DutyFile file(Job job) throws IOException {
        Optional<Rulebook> book = document(job, rules, Rulebook.class);
        DutyReviewRequest.Builder request = DutyReviewRequest.builder();
        request.catalogue(job.read(
                        catalogue,
                        DutyFiles.CATALOGUE,
                        source -> JsonFormat.standard().read(source, DutyCatalogue.class)))
                .during(period())
                .standard(DutyStandard.of(StandardNorms.all(), norms.day(), norms.profile()))
                .addAllLines(
                        DutyFiles.all(job, inventory, DutyFiles.INVENTORY, DutyTables.inventory(tables.encoding())))
                .powers(document(job, powers, PowerRegister.class))
                .addAllStatedHours(DutyFiles.allIfGiven(job, hours, DutyTables.hours(tables.encoding())));
        book.ifPresent(rulebook -> request.documents(rulebook.register()));
        return new DutyFile(
                request.build(),
                book,
                DutyFiles.allIfGiven(job, log, DutyTables.log(tables.encoding())),
                GateFiles.calendar(),
                norms.day());
    }

    private static <T> Optional<T> document(Job job, Optional<String> file, Class<T> type) throws IOException {
        return file.isPresent()
                ? Optional.of(
                        job.read(file.get(), source -> JsonFormat.standard().read(source, type)))
                : Optional.empty();
    }

    private DateSpan period() {
        try {
            return during.map(DateSpan::parse)
                    .orElseGet(() -> DateSpan.ofYear(norms.day().getYear()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw UsageException.wrongChoice("--during", during.orElse(""), "2026-01-01/2027-01-01");
        }
    }
}
