package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.ProfileId;
import dev.governance.examples.edge.CsvOutput;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.examples.grids.GridTables;
import dev.governance.examples.staff.Deployment;
import dev.governance.examples.staff.GridTraits;
import dev.governance.examples.staff.StaffNumbers;
import dev.governance.examples.staff.StaffReport;
import dev.governance.examples.staff.StaffTables;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridUnit;
import dev.governance.json.Echo;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.staffing.GridNeed;
import dev.governance.staffing.RosterEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Staffs a plan of grids with named workers (网格派岗). */
@Command(
        name = "staff",
        description = {
            "Says how many workers each grid needs and posts workers to grids at the least cost; the roster is a table.",
            "One fault refuses the input and nothing is written. A named person decides on the roster.",
            "计算每个网格应配社工数，并按最小成本派岗，结果为值勤表；输入有一处错误即全部不写出。值勤表由具名负责人决定。"
        })
public final class StaffCommand extends FileCommand {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--plan",
            required = true,
            paramLabel = "FILE",
            description = {"The plan: id, grid.", "划分方案：编号、网格。"})
    private String plan = "";

    @Option(
            names = "--areas",
            required = true,
            paramLabel = "FILE",
            description = {"The areas: id, x, y, households.", "楼栋表：编号、坐标、户数。"})
    private String areas = "";

    @Option(
            names = "--workers",
            required = true,
            paramLabel = "FILE",
            description = {
                "The workers by pseudonym: id, skills, dialects, x, y, hours taken.",
                "社工表（化名编号）：编号、技能、方言、坐标、每周已有工时。"
            })
    private String workers = "";

    @Option(
            names = "--grids",
            paramLabel = "FILE",
            description = {
                "What is special about grids: vulnerable, difficulty, skills, dialects, manager.",
                "网格特征表：重点服务对象、难度系数、技能、方言、指挥单位。"
            })
    private Optional<String> grids = Optional.empty();

    @Option(
            names = "--standard",
            paramLabel = "NAME",
            description = {
                "Whose numbers; staffing-grid-example, which is an example, if left out.",
                "采用谁的参数；不写则用示例 staffing-grid-example。"
            })
    private Optional<String> standard = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"The first day of the roster; today in Beijing if left out.", "值勤起始日；不写则为北京时间当日。"})
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--manager",
            paramLabel = "ID",
            description = {"Who gives the orders where the table of grids names nobody.", "网格特征表未写明时的指挥单位。"})
    private String manager = "community-service-station";

    @Option(
            names = "--report",
            paramLabel = "FILE.json",
            description = {"Where the numbers and findings go, as JSON.", "配备数与发现（JSON）写入何处。"})
    private Optional<String> report = Optional.empty();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public StaffCommand() {}

    @Override
    void run(Job job) throws IOException {
        LocalDate day = day();
        StaffNumbers numbers = numbers(day);
        GridTables read = new GridTables();
        ImmutableList<GridUnit> units = read.units(tables.table(job, areas, GridTables.areaColumns()));
        GridPlan drawn = read.plan(tables.table(job, plan, GridTables.planColumns()), false);
        read.throwIfAny();
        ImmutableList<GridTraits> traits =
                grids.isPresent() ? read(job, grids.get(), StaffTables.grids(tables.encoding())) : ImmutableList.of();
        Deployment deployment = Deployment.of(plan, drawn, units, grids.orElse(""), traits);
        StaffReport staffed = deployment.staff(
                read(job, workers, StaffTables.workers(tables.encoding())), numbers, DateSpan.starting(day), manager());
        write(job, staffed);
    }

    private static <T> ImmutableList<T> read(Job job, String file, Records<T> records) throws IOException {
        try (Input input = job.open(file)) {
            return records.all(input);
        }
    }

    private static void row(CsvOutput table, RosterEntry entry) {
        table.row(List.of(
                entry.worker().person().value(),
                entry.grid().value(),
                entry.during().from().map(LocalDate::toString).orElse(""),
                entry.manager().value()));
    }

    private void write(Job job, StaffReport staffed) throws IOException {
        try (CsvOutput table = CsvOutput.to(job.result(), List.of("worker", "grid", "from", "manager"))) {
            staffed.roster().entries().forEach(entry -> row(table, entry));
        }
        if (report.isPresent()) {
            job.file(report.get())
                    .write((JsonFormat.standard().write(staffed) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        int needed = staffed.needs().stream().mapToInt(GridNeed::workers).sum();
        String grids = Integer.toString(staffed.needs().size());
        job.tell(job.say(
                grids + " grids need " + needed + " workers; " + staffed.posted() + " of " + staffed.workers()
                        + " workers are posted, at a cost of " + staffed.cost() + " metres of way.\n",
                grids + " 个网格应配 " + needed + " 名社工；现有 " + staffed.workers() + " 名，已派岗 " + staffed.posted()
                        + " 名，成本折合路程 " + staffed.cost() + " 米。\n"));
        for (Finding finding : staffed.findings()) {
            String sentence =
                    finding.sentence().orElseThrow().fill(finding.values()).in(job.locale());
            job.tell(finding.severity() + " " + InertText.line(finding.code() + ": " + sentence) + "\n");
        }
    }

    private LocalDate day() {
        if (asOf.isEmpty()) {
            return LocalDate.now(BEIJING);
        }
        try {
            return LocalDate.parse(asOf.get());
        } catch (DateTimeException e) {
            throw UsageException.wrongChoice("--as-of", asOf.get(), "YYYY-MM-DD");
        }
    }

    private OrganizationId manager() {
        try {
            return OrganizationId.of(manager);
        } catch (IllegalArgumentException e) {
            throw UsageException.wrongChoice("--manager", manager, "community-service-station");
        }
    }

    private StaffNumbers numbers(LocalDate day) {
        String name = standard.orElse(StandardNorms.staffingGridExample().toString());
        ProfileId profile = StandardNorms.all().profiles().keySet().stream()
                .filter(known -> known.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> UsageException.wrongChoice(
                        "--standard",
                        name,
                        StandardNorms.all().profiles().keySet().stream()
                                .map(ProfileId::toString)
                                .collect(Collectors.joining(", "))));
        try {
            return StaffNumbers.of(StandardNorms.all(), day, profile);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Finding.builder("command.no-norms")
                    .putValues("option", "--standard")
                    .putValues("profile", profile.toString())
                    .putValues("day", day.toString())
                    .putValues("reason", Echo.of(String.valueOf(e.getMessage())))
                    .build());
        }
    }
}
