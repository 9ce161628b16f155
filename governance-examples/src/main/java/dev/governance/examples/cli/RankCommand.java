package dev.governance.examples.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.examples.ranking.RankReport;
import dev.governance.examples.ranking.RankRun;
import dev.governance.examples.ranking.RankTable;
import dev.governance.examples.ranking.RankWords;
import dev.governance.examples.ranking.StandingRow;
import dev.governance.examples.ranking.StandingTable;
import dev.governance.json.Echo;
import dev.governance.json.JsonFormat;
import dev.governance.scoring.ranking.AccountabilityStandard;
import dev.governance.scoring.ranking.ExemptionClaim;
import dev.governance.scoring.ranking.LeagueHistory;
import dev.governance.scoring.ranking.Proposal;
import dev.governance.scoring.ranking.RankingStandard;
import dev.governance.scoring.ranking.TieRule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks bodies inside their leagues, with the ranks that chance alone could have given (排名). */
@Command(
        name = "rank",
        description = {
            "Ranks bodies inside their leagues: ranks with ranges as a table, and a page with bars.",
            "With an accountability policy it proposes measures, each with its ground, its law and the right to answer.",
            "One fault refuses the input and nothing is written. Nothing is decided here; a competent body does.",
            "组内排名：名次及其区间写成表格，并可写出附图网页；给出责任追究办法的，提出处理建议及其依据。本程序不作决定，由有权机关决定。"
        })
public final class RankCommand extends FileCommand {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--scores",
            required = true,
            paramLabel = "SCORES.csv",
            description = {
                "The bodies: unit, league, score, se; and, where known, name, kind, n, previous, previous se, previous n.",
                "参评单位表：编号、组别、得分、标准误；有的再加名称、类型、样本量、上期得分等。"
            })
    private String scores = "";

    @Option(
            names = "--level",
            paramLabel = "SHARE",
            description = {"How often a range holds the true rank; 0.95 if left out.", "置信水平；不写则为 0.95。"})
    private double level = 0.95;

    @Option(
            names = "--ties",
            paramLabel = "competition|dense|fractional",
            description = {
                "What equal scores get: 1-2-2-4, 1-2-2-3 or 1-2.5-2.5-4; competition if left out.",
                "并列规则：竞赛、密集或平均；不写则为竞赛排名。"
            })
    private String ties = "competition";

    @Option(
            names = "--simultaneous",
            description = {
                "Let consequences rest on ranges that hold for all bodies of a league at once, which are wider.",
                "后果以对全组同时成立的（更宽的）区间为准。"
            })
    private boolean simultaneous;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            description = {
                "How many answers or cases a score must rest on; 30 if left out, as an example.",
                "最低样本量；不写则为示例值 30。"
            })
    private long minimum = 30;

    @Option(
            names = "--policy",
            paramLabel = "ACCOUNTABILITY.json",
            description = {"The accountability policy: rules, measures, exemptions, terms.", "责任追究办法：规则、措施、容错、期限。"})
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--claims",
            paramLabel = "CLAIMS.json",
            description = {"What bodies bring forward so that a failure is borne.", "容错申请。"})
    private Optional<String> claims = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "The day of the review; scores are of the year before it. Today in Beijing if left out.",
                "审查日期，得分属上一年度；不写则为北京时间当日。"
            })
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = {"What decides all that is drawn; the same seed gives the same result.", "随机种子；相同的种子得到相同的结果。"
            })
    private long seed = 1;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Write a page for people, in one file.", "写出一份给人看的网页报告（单个文件）。"})
    private Optional<String> report = Optional.empty();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public RankCommand() {}

    @Override
    void run(Job job) throws IOException {
        LocalDate day = day();
        RankingStandard standard = standard();
        ImmutableList<StandingRow> rows = read(job, scores, StandingTable.records(tables.encoding()));
        RankRun run = RankRun.of(scores, rows, day.getYear() - 1, standard);
        if (policy.isPresent()) {
            AccountabilityStandard rules =
                    job.read(policy.get(), source -> JsonFormat.standard().read(source, AccountabilityStandard.class));
            ImmutableList<ExemptionClaim> brought = claims.isPresent()
                    ? read(job, claims.get(), Records.many(ExemptionClaim.class))
                    : ImmutableList.of();
            run = run.with(inForce(rules, day), brought, day);
        }
        RankTable.write(run, job.result());
        if (report.isPresent()) {
            RankReport.write(run, job.locale(), job.file(report.get()));
        }
        tell(job, run);
    }

    private static <T> ImmutableList<T> read(Job job, String file, Records<T> records) throws IOException {
        try (Input input = job.open(file)) {
            return records.all(input);
        }
    }

    private void tell(Job job, RankRun run) throws IOException {
        RankWords words = new RankWords(job.locale());
        for (LeagueHistory history : run.histories()) {
            int ranked = history.latest().ranked().size();
            int apart = history.latest().apart().size();
            String league = InertText.line(history.latest().league().id().value());
            job.tell(job.say(
                    league + ": " + ranked + " ranked, " + apart + " listed apart.\n",
                    league + "：参加排名 " + ranked + " 个，另行列示 " + apart + " 个。\n"));
        }
        if (run.review().isPresent()) {
            for (Proposal proposal : run.review().get().proposals()) {
                String name = Objects.requireNonNull(run.rows().get(proposal.subject()))
                        .called();
                job.tell(job.say("proposed: ", "建议：") + words.of(proposal.measure()) + " "
                        + InertText.line(name + ": " + words.of(proposal.finding())) + "\n");
            }
            int withheld = run.review().get().withheld().size();
            job.tell(job.say(
                    withheld + " times nothing follows; the page says why.\n",
                    "另有 " + withheld + " 次不产生后果，原因见网页报告。\n"));
        }
    }

    private AccountabilityStandard inForce(AccountabilityStandard rules, LocalDate day) {
        if (rules.inForce().contains(day)) {
            return rules;
        }
        throw new UsageException(Finding.builder("rank.policy-not-in-force")
                .putValues("during", rules.inForce().toString())
                .putValues("day", day.toString())
                .build());
    }

    private RankingStandard standard() {
        if (!(level > 0 && level < 1)) {
            throw UsageException.wrongChoice("--level", Double.toString(level), "0 < SHARE < 1");
        }
        if (minimum < 0) {
            throw UsageException.wrongChoice("--minimum", Long.toString(minimum), "0, 1, 2, …");
        }
        return RankingStandard.builder()
                .level(level)
                .ties(ties())
                .together(simultaneous)
                .minimumSample(minimum)
                .seed(seed)
                .build();
    }

    private TieRule ties() {
        for (TieRule rule : TieRule.values()) {
            if (Ascii.toLowerCase(rule.name()).equals(ties)) {
                return rule;
            }
        }
        throw UsageException.wrongChoice("--ties", ties, "competition, dense, fractional");
    }

    private LocalDate day() {
        if (asOf.isEmpty()) {
            return LocalDate.now(BEIJING);
        }
        try {
            return LocalDate.parse(asOf.get());
        } catch (DateTimeException e) {
            throw UsageException.wrongChoice("--as-of", Echo.of(asOf.get()), "YYYY-MM-DD");
        }
    }
}
