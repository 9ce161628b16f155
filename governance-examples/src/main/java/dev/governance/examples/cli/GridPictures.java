package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.grids.ChurnAccount;
import dev.governance.examples.grids.GridReport;
import dev.governance.examples.grids.PlanAccount;
import dev.governance.examples.map.GeoJsonMap;
import dev.governance.examples.map.GridMap;
import dev.governance.examples.map.MapFiles;
import dev.governance.grid.ChurnFrontier;
import dev.governance.grid.GridProposal;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridReview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What else a plan is shown as: measures, a map, and a few lines for people; a mixin of options. */
public final class GridPictures {

    @Option(
            names = "--report",
            paramLabel = "FILE.json",
            description = {"Write measures, findings and certificates, as JSON.", "写出度量、发现与证明（JSON）。"})
    private @Nullable String report;

    @Option(
            names = "--map",
            paramLabel = "FILE.html",
            description = {
                "Draw the plan as a page that opens without a network; above 20,000 units an index and a page per community.",
                "写出可离线打开的网页地图；超过两万个单元时按社区分页。"
            })
    private @Nullable String map;

    @Option(
            names = "--geojson",
            paramLabel = "FILE.geojson",
            description = {"Write units and their grids as GeoJSON, in the metres of the input.", "写出 GeoJSON（输入坐标，米）。"
            })
    private @Nullable String geoJson;

    /** Makes the options. */
    public GridPictures() {}

    /** Writes what is asked for and tells people what came out. */
    void write(Job job, GridRequest request, GridProposal proposal, Optional<ChurnFrontier> frontier)
            throws IOException {
        GridReview review = GridReview.of(request, proposal);
        if (report != null) {
            job.file(report)
                    .write((GridReport.of(request, proposal, review, frontier) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
        if (map != null || geoJson != null) {
            GridMap drawn = drawn(job.say("Plan of grids", "网格划分方案"), request, proposal, review);
            if (map != null) {
                MapFiles.write(drawn, map, job::file);
            }
            if (geoJson != null) {
                GeoJsonMap.write(drawn, job.file(geoJson));
            }
        }
        job.tell(PlanAccount.of(request, proposal, review, job.locale()));
        if (frontier.isPresent()) {
            job.tell(ChurnAccount.of(frontier.get(), job.locale()));
        }
    }

    /** Returns what a map shows of a plan, with the sentences of its findings. */
    static GridMap drawn(String title, GridRequest request, GridProposal proposal, GridReview review) {
        ImmutableList<Finding> told = review.findings().stream()
                .map(EdgeFaults.sentences()::withSentence)
                .collect(ImmutableList.toImmutableList());
        return GridMap.of(title, request.units(), request.contiguity(), proposal.plan(), told);
    }
}
