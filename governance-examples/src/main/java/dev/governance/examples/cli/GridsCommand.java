package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.CsvOutput;
import dev.governance.examples.grids.GridTables;
import dev.governance.examples.grids.PhaseWatch;
import dev.governance.examples.grids.PoolCrew;
import dev.governance.examples.grids.ProgressBar;
import dev.governance.grid.BarrierPolicy;
import dev.governance.grid.ChurnFrontier;
import dev.governance.grid.Contiguity;
import dev.governance.grid.GridObjective;
import dev.governance.grid.GridPlanner;
import dev.governance.grid.GridProposal;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Divides a place into grids (网格划分). */
@Command(
        name = "grids",
        description = {
            "Divides buildings into grids of 200 to 400 households, and proves what cannot be divided.",
            "把楼栋划分为200至400户的网格，并说明不能划分的原因。"
        })
public final class GridsCommand extends FileCommand {

    /** How many ways to change a plan in force are told at most. */
    private static final int POINTS = 8;

    @Option(
            names = "--areas",
            required = true,
            paramLabel = "FILE",
            description = {"Table of units: id,x,y,households.", "单元表：id,x,y,households。"})
    private String areas = "";

    @Option(
            names = "--adjacency",
            required = true,
            paramLabel = "FILE",
            description = {"Table of which units touch: a,b.", "邻接表：a,b。"})
    private String adjacency = "";

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = {"The plan in force: id,grid; it changes as little as possible.", "现行方案，尽量少改动。"})
    private @Nullable String previous;

    @Option(
            names = "--locked",
            paramLabel = "FILE",
            description = {"Grids that stay as they are: id,grid.", "锁定网格（专属网格等）。"})
    private @Nullable String locked;

    @Option(
            names = "--standards",
            paramLabel = "FILE",
            description = {
                "Bounds of communities that have their own: community,min,max[,target,persons].",
                "各社区自己的标准：社区代码、下限、上限[、目标、人数上限]。"
            })
    private @Nullable String standards;

    @Option(
            names = "--objective",
            paramLabel = "NAME[,NAME]",
            description = {
                "What counts within the bounds, the first first: fewest, target, compactness, borders, churn.",
                "在上下限内依次看重什么：fewest 网格最少，target 接近目标，compactness 紧凑，borders 边界短，churn 变动少。"
            })
    private String objective = "fewest";

    @Option(
            names = "--grids",
            paramLabel = "K",
            description = {"Make so many grids.", "指定网格总数。"})
    private @Nullable Integer grids;

    @Option(
            names = "--barrier",
            paramLabel = "none|compound|street",
            description = {"What no grid reaches across.", "不可跨越的边界。"})
    private Barrier barrier = Barrier.NONE;

    @Option(
            names = "--seconds",
            paramLabel = "FILE.csv",
            description = {"Write how long each phase took: phase, seconds.", "写出各阶段用时（秒）。"})
    private @Nullable String seconds;

    @Mixin
    private GridPictures pictures = new GridPictures();

    @Mixin
    private GridStandardOptions standard = new GridStandardOptions();

    @Mixin
    private GridSearchOptions search = new GridSearchOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    /** What keeps units apart. */
    enum Barrier {
        NONE(BarrierPolicy.none()),
        COMPOUND(BarrierPolicy.compounds()),
        STREET(BarrierPolicy.streets());

        private final BarrierPolicy policy;

        Barrier(BarrierPolicy policy) {
            this.policy = policy;
        }
    }

    /** Makes the command. */
    public GridsCommand() {}

    @Override
    void run(Job job) throws IOException {
        GridRequest request = request(job);
        GridProposal proposal;
        PhaseWatch watch = new PhaseWatch(job.watched().map(terminal -> new ProgressBar(terminal, job.locale())));
        Optional<ChurnFrontier> frontier = Optional.empty();
        try (PoolCrew pool = PoolCrew.of(search.threads())) {
            proposal = GridPlanner.standard().propose(request, pool.crew(), watch.listener());
            watch.ended();
            if (request.previous().isPresent()) {
                frontier = Optional.of(ChurnFrontier.of(request, POINTS, pool.crew()));
            }
        }
        write(request, proposal, job.result());
        pictures.write(job, request, proposal, frontier);
        if (seconds != null) {
            watch.write(job.file(seconds));
        }
    }

    private GridRequest request(Job job) throws IOException {
        GridTables tables = new GridTables();
        ImmutableList<GridUnit> units = tables.units(input.table(job, areas, GridTables.areaColumns()));
        Contiguity contiguity = tables.contiguity(input.table(job, adjacency, GridTables.linkColumns()));
        GridRequest.Builder request = GridRequest.builder();
        if (previous != null) {
            request.previous(tables.plan(input.table(job, previous, GridTables.planColumns()), false));
        }
        if (locked != null) {
            request.locked(tables.locked(input.table(job, locked, GridTables.planColumns())));
        }
        if (standards != null) {
            request.standards(tables.standards(input.table(job, standards, GridTables.standardColumns())));
        }
        tables.throwIfAny();
        if (grids != null) {
            request.grids(search.checked("--grids", grids));
        }
        return search.put(request)
                .units(units)
                .contiguity(barrier == Barrier.NONE ? contiguity : contiguity.without(barrier.policy, units))
                .standard(standard.standard())
                .objective(objective())
                .build();
    }

    private GridObjective objective() {
        try {
            return GridObjective.parse(objective);
        } catch (IllegalArgumentException e) {
            throw UsageException.wrongChoice("--objective", objective, "fewest, target, compactness, borders, churn");
        }
    }

    private static void write(GridRequest request, GridProposal proposal, OutputStream out) throws IOException {
        try (CsvOutput table = CsvOutput.to(out, List.of("id", "grid"))) {
            for (GridUnit unit : request.units()) {
                table.row(List.of(
                        unit.id().value(),
                        proposal.plan().grid(unit.id()).orElseThrow().value()));
            }
        }
    }
}
