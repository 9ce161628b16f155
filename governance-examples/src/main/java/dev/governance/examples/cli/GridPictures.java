package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.grids.GridReport;
import dev.governance.examples.map.GeoJsonMap;
import dev.governance.examples.map.GridMap;
import dev.governance.examples.map.MapFiles;
import dev.governance.grid.ComponentOutcome;
import dev.governance.grid.GridProposal;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridReview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What else a plan is shown as: measures, a map, and a few lines for people; a mixin of options. */
public final class GridPictures {

    /** Findings that people are told on the terminal; all are in the report and on the map. */
    private static final int MOST = 10;

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
    void write(Job job, GridRequest request, GridProposal proposal) throws IOException {
        GridReview review = GridReview.of(request, proposal);
        if (report != null) {
            job.file(report).write((GridReport.of(request, proposal, review) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (map != null || geoJson != null) {
            GridMap drawn = drawn(job, request, proposal, review);
            if (map != null) {
                MapFiles.write(drawn, map, job::file);
            }
            if (geoJson != null) {
                GeoJsonMap.write(drawn, job.file(geoJson));
            }
        }
        tell(job, request, proposal, review);
    }

    private static GridMap drawn(Job job, GridRequest request, GridProposal proposal, GridReview review) {
        ImmutableList<Finding> told = review.findings().stream()
                .map(EdgeFaults.sentences()::withSentence)
                .collect(ImmutableList.toImmutableList());
        return GridMap.of(
                job.say("Plan of grids", "网格划分方案"), request.units(), request.contiguity(), proposal.plan(), told);
    }

    private static void tell(Job job, GridRequest request, GridProposal proposal, GridReview review)
            throws IOException {
        long grids = proposal.plan().grids().values().stream().distinct().count();
        long units = request.units().size();
        long fewest = request.locked().size();
        long violations = 0;
        long unproved = 0;
        for (ComponentOutcome component : proposal.components()) {
            fewest += component.gridsLowerBound();
            violations += component.violations();
            unproved += component.isProved() ? 0 : 1;
        }
        job.tell(job.say(
                grids + " grids of " + units + " units (fewer than " + fewest + " are proved impossible); " + violations
                        + " violations of the bounds, " + unproved + " places without a proof.\n",
                units + "个单元划分为" + grids + "个网格（已证明不能少于" + fewest + "个）；不合规" + violations + "处，未获证明的地方" + unproved
                        + "处。\n"));
        for (Finding finding :
                review.findings().subList(0, Math.min(MOST, review.findings().size()))) {
            String sentence = EdgeFaults.sentences()
                    .withSentence(finding)
                    .sentence()
                    .orElseThrow()
                    .fill(finding.values())
                    .in(job.locale());
            job.tell(finding.severity() + " " + InertText.line(finding.code() + ": " + sentence) + "\n");
        }
        int more = review.findings().size() - MOST;
        if (more > 0) {
            job.tell(job.say("and " + more + " more findings, in the report\n", "另有" + more + "条发现，见报告\n"));
        }
    }
}
