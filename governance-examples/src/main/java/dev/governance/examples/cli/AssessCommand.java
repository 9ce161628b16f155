package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.examples.assessment.AssessmentRun;
import dev.governance.examples.assessment.RoundReport;
import dev.governance.examples.assessment.RoundTable;
import dev.governance.examples.assessment.SchemeTables;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.InertText;
import dev.governance.json.Echo;
import dev.governance.json.JsonFormat;
import dev.governance.json.Spelling;
import dev.governance.scoring.Score;
import dev.governance.scoring.assessment.AssessmentScheme;
import dev.governance.scoring.assessment.UnitEvidence;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses bodies by a scheme (综合目标考核). */
@Command(
        name = "assess",
        description = {
            "Assesses bodies by a scheme: scores with intervals as a table, and a page that says why. No ranking.",
            "A scheme in which fewer requests is better, or that lets bodies assess themselves, is refused.",
            "按考核方案评分：得分及其区间写成表格，并可写出说明原因的网页；不排名。以诉求少为好、由单位自评的方案不予采用。"
        })
public final class AssessCommand extends FileCommand {

    @Option(
            names = "--scheme",
            required = true,
            paramLabel = "SCHEME.json",
            description = {"The scheme: parts, indicators, weights.", "考核方案：板块、指标、权重。"})
    private String scheme = "";

    @Option(
            names = "--observations",
            required = true,
            paramLabel = "FILE",
            description = {
                "What was observed: unit, indicator, on, value, error, assessor.",
                "观测表：单位编号、指标、日期、数值、标准误差、评价单位。"
            })
    private String observations = "";

    @Option(
            names = "--adjustments",
            paramLabel = "FILE",
            description = {"What is added and taken: unit, points, reason.", "加减分表：单位编号、加减分、事由。"})
    private Optional<String> adjustments = Optional.empty();

    @Option(
            names = "--later",
            paramLabel = "FILE",
            description = {"What was observed later, to see what lasted; with --as-of.", "复测观测表，与 --as-of 同用。"})
    private Optional<String> later = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"The day on which outcomes are looked at again.", "成效复查日。"})
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Write a page for people, in one file.", "写出一份给人看的网页报告（单个文件）。"})
    private Optional<String> report = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "UNIT",
            description = {"Say of one unit, by its id, what each part gave and took.", "说明某个单位（按编号）各部分的得失。"})
    private Optional<String> explain = Optional.empty();

    @Mixin
    private AssessmentOptions options = new AssessmentOptions();

    /** Makes the command. */
    public AssessCommand() {}

    @Override
    void run(Job job) throws IOException {
        Optional<LocalDate> day = day();
        AssessmentScheme read = job.read(scheme, source -> JsonFormat.standard().read(source, AssessmentScheme.class));
        AssessmentRun run = AssessmentRun.of(
                scheme,
                read,
                AssessmentOptions.read(job, observations, SchemeTables.observations(options.encoding())),
                AssessmentOptions.read(job, adjustments, SchemeTables.adjustments(options.encoding())),
                later(job, day),
                options.names(job),
                options.confidence());
        Optional<UnitEvidence> explained = explain.map(id -> find(run, id));
        RoundTable.write(run, job.result());
        if (report.isPresent()) {
            RoundReport.write(run, job.locale(), job.file(report.get()));
        }
        account(job, run);
        if (explained.isPresent()) {
            String told = read.policy().explain(explained.get()).print(job.locale());
            job.tell(InertText.block(told));
        }
    }

    private Optional<LocalDate> day() {
        if (later.isPresent() != asOf.isPresent()) {
            throw UsageException.wrongChoice("--as-of", asOf.orElse(""), "YYYY-MM-DD, with --later");
        }
        try {
            return asOf.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw UsageException.wrongChoice("--as-of", asOf.orElse(""), "YYYY-MM-DD");
        }
    }

    private Optional<AssessmentRun.Later> later(Job job, Optional<LocalDate> day) throws IOException {
        if (later.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AssessmentRun.Later(
                ImmutableList.copyOf(
                        AssessmentOptions.read(job, later.get(), SchemeTables.observations(options.encoding()))),
                day.get()));
    }

    private static void account(Job job, AssessmentRun run) throws IOException {
        int all = run.round().units().size();
        long known = run.round().units().stream()
                .filter(unit -> unit.score() instanceof Score.Known)
                .count();
        String digest = run.round().scheme().digest().orElse("").substring(0, 12);
        job.tell(job.say(
                known + " of " + all + " bodies have a score by \""
                        + InertText.line(run.scheme().title().en()) + "\" "
                        + InertText.line(run.scheme().version())
                        + " (digest " + digest + "…).\n",
                "按“" + InertText.line(run.scheme().title().zh()) + "”"
                        + InertText.line(run.scheme().version()) + "，" + all + " 个单位中 " + known + " 个有得分（方案摘要 " + digest
                        + "…）。\n"));
        for (Finding finding : run.findings()) {
            job.tell(AssessmentOptions.line(finding, run.told(finding, job.locale())));
        }
    }

    private UnitEvidence find(AssessmentRun run, String id) {
        List<String> ids =
                run.evidence().stream().map(one -> one.unit().value()).toList();
        int found = ids.indexOf(id);
        if (found >= 0) {
            return run.evidence().get(found);
        }
        Optional<String> meant = Spelling.nearest(id, ids);
        throw EdgeFaults.whole(
                observations,
                Finding.builder(meant.isPresent() ? "command.misspelled-unit" : "command.unknown-unit")
                        .putValues("id", Echo.of(id))
                        .putValues("meant", Echo.of(meant.orElse("")))
                        .build());
    }
}
