package dev.governance.examples.cli;

import dev.governance.examples.organizations.OrganizationAccount;
import dev.governance.examples.organizations.OrganizationRegisters;
import dev.governance.examples.organizations.OrganizationReport;
import dev.governance.examples.organizations.OrganizationReviews;
import dev.governance.interchange.PopoloDocument;
import dev.governance.json.JsonFormat;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.autonomy.AutonomyRegister;
import dev.governance.organization.chart.OrganizationChart;
import dev.governance.organization.owners.OwnersRegister;
import dev.governance.organization.party.PartyRegister;
import dev.governance.organization.society.SocietyRegister;
import dev.governance.organization.team.TeamRegister;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews the organizations of a county (组织台账审查). */
@Command(
        name = "review",
        description = {
            "Reviews registers of organizations: the chart, party coverage, owners' bodies, autonomy, teams, groups.",
            "Those that are left out are not reviewed; where all are left out, the sample's are.",
            "审查各类组织台账：组织架构、党组织覆盖、业主组织、居民自治、队伍统筹、群众性组织；不写的不审查，全部不写则用示例。"
        })
public final class OrgReviewCommand extends FileCommand {

    @Option(
            names = "--chart",
            paramLabel = "FILE.json",
            description = {"The bodies and how they stand to one another.", "组织架构图。"})
    private Optional<String> chart = Optional.empty();

    @Option(
            names = "--party",
            paramLabel = "FILE.json",
            description = {"Party organisations, guidance, co-building, as counts and days.", "党建台账（只有计数和日期）。"})
    private Optional<String> party = Optional.empty();

    @Option(
            names = "--owners",
            paramLabel = "FILE.json",
            description = {"Compounds, owners' bodies, property firms.", "业主组织与物业台账。"})
    private Optional<String> owners = Optional.empty();

    @Option(
            names = "--autonomy",
            paramLabel = "FILE.json",
            description = {"Residents' committees.", "居民自治台账。"})
    private Optional<String> autonomy = Optional.empty();

    @Option(
            names = "--teams",
            paramLabel = "FILE.json",
            description = {"Teams, who works in them, orders, whistles.", "队伍统筹台账。"})
    private Optional<String> teams = Optional.empty();

    @Option(
            names = "--society",
            paramLabel = "FILE.json",
            description = {"Community groups, and people who would help.", "社会力量台账。"})
    private Optional<String> society = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Where a page for people goes.", "网页报告写入何处。"})
    private Optional<String> report = Optional.empty();

    @Option(
            names = "--popolo",
            paramLabel = "FILE.json",
            description = {"Where the chart goes in the words of Popolo.", "组织架构的 Popolo 交换文件写入何处。"})
    private Optional<String> popolo = Optional.empty();

    @Mixin
    private OrgNormOptions norms = new OrgNormOptions();

    /** Makes the command. */
    public OrgReviewCommand() {}

    @Override
    void run(Job job) throws IOException {
        Yardsticks at = norms.yardsticks();
        boolean sample =
                Stream.of(chart, party, owners, autonomy, teams, society).allMatch(Optional::isEmpty);
        OrganizationRegisters registers = new OrganizationRegisters(
                read(job, sample, chart, "org-chart.json", OrganizationChart.class),
                read(job, sample, party, "org-party.json", PartyRegister.class),
                read(job, sample, owners, "org-owners.json", OwnersRegister.class),
                read(job, sample, autonomy, "org-autonomy.json", AutonomyRegister.class),
                read(job, sample, teams, "org-teams.json", TeamRegister.class),
                read(job, sample, society, "org-society.json", SocietyRegister.class));
        OrganizationReviews reviews = OrganizationReviews.of(registers, at);
        job.print(JsonFormat.standard().write(reviews) + "\n");
        if (report.isPresent()) {
            OrganizationReport.write(registers.chart(), reviews, job.locale(), job.file(report.get()));
        }
        if (popolo.isPresent()) {
            PopoloDocument document = PopoloDocument.from(registers.chart().orElseThrow(norms::noChart), at.date());
            job.file(popolo.get())
                    .write((JsonFormat.standard().write(document) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        job.tell(new OrganizationAccount(reviews, job.locale()).whole());
    }

    private static <T> Optional<T> read(Job job, boolean sample, Optional<String> file, String name, Class<T> type)
            throws IOException {
        return sample || file.isPresent()
                ? Optional.of(
                        job.read(file, name, source -> JsonFormat.standard().read(source, type)))
                : Optional.empty();
    }
}
