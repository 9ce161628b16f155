package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.examples.people.PayAccount;
import dev.governance.examples.people.PayInput;
import dev.governance.examples.people.PayNumbers;
import dev.governance.examples.people.PayPage;
import dev.governance.examples.people.PayTables;
import dev.governance.examples.people.PayText;
import dev.governance.json.DataFormatException;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import dev.governance.worker.InclusionChecklist;
import dev.governance.worker.PayScale;
import dev.governance.worker.TrainingRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews what workers are paid, and how steady and qualified they are (薪酬与队伍核查). */
@Command(
        name = "pay",
        description = {
            "Holds what workers are paid against a scale, forecasts what pay will cost, and looks at posts, certificates,"
                    + " inclusions, staying and training where their files are given. People appear by pseudonym and in counts.",
            "把社工待遇与薪级体系核对，预测薪酬预算；给出相应文件时一并核查兼职、职业资格、四个纳入、队伍稳定和培训。人员以化名编号出现，结果只列人数。"
        })
public final class PayCommand extends FileCommand {

    @Option(
            names = "--scale",
            required = true,
            paramLabel = "FILE.json",
            description = {"The pay scale.", "薪级体系。"})
    private String scale = "";

    @Option(
            names = "--workers",
            required = true,
            paramLabel = "FILE",
            description = {"The contracts: id, worker, community, post, education, dates, grade, pay.", "聘用表。"})
    private String workers = "";

    @Option(
            names = "--years",
            paramLabel = "N",
            description = {"How many years the forecast looks ahead; 3 if left out.", "预测年数；不写则为 3。"})
    private int years = 3;

    @Option(
            names = "--index",
            paramLabel = "RATIO",
            description = {
                "How many times the benchmark wage of a year is that of the year before, such as 1.04; 1 if left out.",
                "基准工资逐年比值，如 1.04；不写则为 1。"
            })
    private String index = "1";

    @Option(
            names = "--appointments",
            paramLabel = "FILE",
            description = {"The posts that people hold, and their hours of work.", "任职表（含年工作量）。"})
    private Optional<String> appointments = Optional.empty();

    @Option(
            names = "--inclusions",
            paramLabel = "FILE.json",
            description = {"The four inclusions of communities, with evidence.", "社区四个纳入清单。"})
    private Optional<String> inclusions = Optional.empty();

    @Option(
            names = "--passes",
            paramLabel = "FILE",
            description = {"The papers of the examination that were passed.", "职业水平考试合格科目表。"})
    private Optional<String> passes = Optional.empty();

    @Option(
            names = "--studies",
            paramLabel = "FILE",
            description = {"The hours of continuing study.", "继续教育学时表。"})
    private Optional<String> studies = Optional.empty();

    @Option(
            names = "--training",
            paramLabel = "FILE.json",
            description = {"What posts ask for, who can do what, courses, and a budget of hours.", "培训需求与课程。"})
    private Optional<String> training = Optional.empty();

    @Option(
            names = "--loads",
            paramLabel = "FILE.json",
            description = {
                "Where the hours that communities carry and have go, for admit --loads; needs --appointments.",
                "由任职表得出的社区负荷表写入何处，供 admit --loads 使用；须同时给出 --appointments。"
            })
    private Optional<String> loads = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Where a page with the pay curve goes.", "网页报告（含薪级曲线）写入何处。"})
    private Optional<String> report = Optional.empty();

    @Mixin
    private InputOptions tables = new InputOptions();

    @Mixin
    private WorkerNormOptions norms = new WorkerNormOptions();

    /** Makes the command. */
    public PayCommand() {}

    @Override
    void run(Job job) throws IOException {
        PayNumbers numbers = numbers();
        PayInput input = new PayInput(
                job.read(scale, source -> JsonFormat.standard().read(source, PayScale.class)),
                read(job, Optional.of(workers), PayTables.employments(tables.encoding())),
                read(job, appointments, PayTables.appointments(tables.encoding())),
                read(
                        job,
                        inclusions,
                        Records.many(InclusionChecklist.class)
                                .unique(list -> list.community().toString())),
                read(job, passes, PayTables.passes(tables.encoding())),
                read(job, studies, PayTables.studies(tables.encoding())),
                training.isEmpty()
                        ? Optional.empty()
                        : Optional.of(job.read(
                                training.get(), source -> JsonFormat.standard().read(source, TrainingRequest.class))));
        PayAccount account = account(input, numbers);
        job.tell(JsonFormat.standard().write(account) + "\n", new PayText(account, job.locale()).whole());
        if (loads.isPresent()) {
            job.file(loads.get())
                    .write((JsonFormat.standard().write(PayAccount.loads(input, numbers)) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
        if (report.isPresent()) {
            PayPage.write(input.scale(), account, job.locale(), job.file(report.get()));
        }
    }

    private PayAccount account(PayInput input, PayNumbers numbers) {
        try {
            return PayAccount.of(input, numbers);
        } catch (ArithmeticException e) {
            throw tooLarge(scale);
        }
    }

    /** Returns that amounts of a file are beyond what can be counted. */
    static DataFormatException tooLarge(String file) {
        return EdgeFaults.whole(file, Finding.builder("file.amounts-too-large").build());
    }

    private static <T> ImmutableList<T> read(Job job, Optional<String> file, Records<T> records) throws IOException {
        if (file.isEmpty()) {
            return ImmutableList.of();
        }
        try (Input input = job.open(file.get())) {
            return records.all(input);
        }
    }

    private PayNumbers numbers() {
        if (years < 1 || years > 50) {
            throw UsageException.wrongChoice("--years", Integer.toString(years), "1..50");
        }
        Ratio grown;
        try {
            grown = Ratio.parse(index);
        } catch (IllegalArgumentException e) {
            throw UsageException.wrongChoice("--index", index, "0.5..2");
        }
        if (grown.compareTo(Ratio.of(1, 2)) < 0 || grown.compareTo(Ratio.of(2)) > 0) {
            throw UsageException.wrongChoice("--index", index, "0.5..2");
        }
        try {
            return PayNumbers.of(StandardNorms.workers(), norms.day(), norms.profile(), years, grown);
        } catch (IllegalArgumentException e) {
            throw norms.noNorms(e);
        }
    }
}
