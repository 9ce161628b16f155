package dev.governance.examples.stories;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.ProfileId;
import dev.governance.grid.GridId;
import dev.governance.grid.UnitPlace;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.staffing.Candidate;
import dev.governance.staffing.GridLoad;
import dev.governance.staffing.GridNeed;
import dev.governance.staffing.GridPost;
import dev.governance.staffing.GridStaffing;
import dev.governance.staffing.GridStaffingStandard;
import dev.governance.staffing.PostingStandard;
import dev.governance.staffing.RosterProposal;
import dev.governance.staffing.RosterRequest;
import dev.governance.worker.Dialect;
import dev.governance.worker.Worker;
import dev.governance.worker.WorkerId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How many workers does each grid need, one or two, and who goes where when there are not enough? (网格派岗) Grids and
 * workers are invented, and so are the numbers of the example profile.
 */
public final class WhoLooksAfterWhichGrid {

    private static final OrganizationId STATION = OrganizationId.of("community-service-station");
    private static final Dialect WU = Dialect.of("吴语");

    private WhoLooksAfterWhichGrid() {}

    /**
     * Prints the answers.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ProfileId profile = StandardNorms.staffingGridExample();
        GridStaffing staffing = GridStaffing.of(
                List.of(load("g1", 210, 4), load("g2", 390, 10), load("g3", 300, 60)),
                GridStaffingStandard.of(StandardNorms.all(), Office.DAY, profile));
        for (GridNeed need : staffing.needs()) {
            out.println(need.grid() + " needs " + need.workers());
        }
        RosterProposal roster = RosterRequest.builder()
                .during(DateSpan.starting(Office.DAY))
                .posts(staffing.needs().stream()
                        .map(WhoLooksAfterWhichGrid::post)
                        .toList())
                .candidates(List.of(
                        candidate("w-1", 0), candidate("w-2", 400), candidate("w-3", 900), speaker("w-4", 1_000)))
                .standard(PostingStandard.of(StandardNorms.all(), Office.DAY, profile))
                .build()
                .propose();
        roster.roster().entries().forEach(entry -> out.println(entry.worker().person() + " works in " + entry.grid()));
        out.println("All that together is worth " + roster.cost() + " metres of way.");
        for (Finding finding : findings(staffing, roster)) {
            out.println(finding.severity() + " " + finding.code() + " " + finding.values());
        }
    }

    private static ImmutableList<Finding> findings(GridStaffing staffing, RosterProposal roster) {
        return ImmutableList.<Finding>builder()
                .addAll(staffing.findings())
                .addAll(roster.findings())
                .build();
    }

    private static GridLoad load(String grid, int households, int vulnerable) {
        return GridLoad.builder()
                .grid(GridId.of(grid))
                .households(households)
                .vulnerable(vulnerable)
                .build();
    }

    /** The grids lie half a kilometre apart; in the third one old people speak Wu. */
    private static GridPost post(GridNeed need) {
        int number = Integer.parseInt(need.grid().value().substring(1));
        GridPost.Builder post = GridPost.builder()
                .grid(need.grid())
                .workers(need.workers())
                .manager(STATION)
                .place(UnitPlace.of(500.0 * (number - 1), 0));
        return number == 3 ? post.addDialects(WU).build() : post.build();
    }

    private static Candidate candidate(String id, double x) {
        return Candidate.builder()
                .worker(Worker.builder().id(WorkerId.of(id)).build())
                .place(UnitPlace.of(x, 0))
                .build();
    }

    private static Candidate speaker(String id, double x) {
        return Candidate.builder()
                .worker(Worker.builder().id(WorkerId.of(id)).addDialects(WU).build())
                .place(UnitPlace.of(x, 0))
                .build();
    }
}
