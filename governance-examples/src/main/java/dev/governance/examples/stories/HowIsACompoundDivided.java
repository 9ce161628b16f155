package dev.governance.examples.stories;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.grid.ChurnFrontier;
import dev.governance.grid.ChurnPoint;
import dev.governance.grid.Contiguity;
import dev.governance.grid.Crew;
import dev.governance.grid.GridId;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridPlanner;
import dev.governance.grid.GridProposal;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridReview;
import dev.governance.grid.GridStandard;
import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import dev.governance.grid.UnitKind;
import dev.governance.grid.UnitLink;
import dev.governance.grid.UnitPlace;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How is a compound divided into grids of 200 to 400 households, what is done with a tower that is too large, and what
 * when new buildings are moved into? (网格划分、拆分与调整) The compound is invented.
 */
public final class HowIsACompoundDivided {

    private static final int[] HOUSEHOLDS = {90, 80, 85, 70, 95, 60, 88, 77, 92, 81};

    private HowIsACompoundDivided() {}

    /**
     * Prints the answers.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Ten buildings in a row, and a tower of 520 households:");
        GridRequest first = request(row(), tower());
        GridProposal whole = told(out, first);

        out.println("The tower split by its two entrances:");
        GridProposal split = told(out, request(row(), entrances()));
        out.println("  was " + size(whole.plan()) + " grids, is " + size(split.plan()));

        out.println("Two years later another building stands at the end of the row:");
        List<GridUnit> grown = new ArrayList<>(row());
        grown.add(building(10, 180));
        GridRequest later = GridRequest.builder()
                .from(request(grown, entrances()))
                .previous(split.plan())
                .build();
        GridProposal changed = told(out, later);
        long kept = split.plan().grids().entrySet().stream()
                .filter(entry ->
                        changed.plan().grid(entry.getKey()).orElseThrow().equals(entry.getValue()))
                .count();
        out.println("  " + kept + " of 12 units stay in their grid");
        for (ChurnPoint point : ChurnFrontier.of(later, 5, Crew.alone()).points()) {
            out.println("  " + point.grids() + " grids: " + point.moved() + " of " + point.households()
                    + " households move");
        }
    }

    private static GridProposal told(PrintStream out, GridRequest request) {
        GridProposal proposal = GridPlanner.standard().propose(request);
        for (GridId grid : proposal.plan().members().keySet()) {
            ImmutableList<GridUnitId> members = proposal.plan().members().get(grid);
            int households = request.units().stream()
                    .filter(unit -> members.contains(unit.id()))
                    .mapToInt(GridUnit::households)
                    .sum();
            out.println("  grid " + grid + ": " + households + " households in " + members);
        }
        for (Finding finding : GridReview.of(request, proposal).findings()) {
            out.println("  " + finding.severity() + " " + finding.code() + " " + finding.values());
        }
        return proposal;
    }

    private static int size(GridPlan plan) {
        return plan.members().keySet().size();
    }

    private static GridUnit building(int number, int households) {
        return GridUnit.of(GridUnitId.of("b" + number), UnitPlace.of(60.0 * number, 0), households);
    }

    private static List<GridUnit> row() {
        List<GridUnit> units = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS.length; i++) {
            units.add(building(i, HOUSEHOLDS[i]));
        }
        return units;
    }

    private static List<GridUnit> tower() {
        return List.of(GridUnit.of(GridUnitId.of("t"), UnitPlace.of(0, 80), 520));
    }

    private static List<GridUnit> entrances() {
        return List.of(entrance("t1", 0, 270), entrance("t2", 30, 250));
    }

    private static GridUnit entrance(String id, double x, int households) {
        return GridUnit.builder()
                .id(GridUnitId.of(id))
                .kind(UnitKind.ENTRANCE)
                .place(UnitPlace.of(x, 80))
                .households(households)
                .build();
    }

    /** Neighbours in the row touch; the tower touches the first building, and its entrances each other. */
    private static GridRequest request(List<GridUnit> row, List<GridUnit> tower) {
        List<UnitLink> links = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            links.add(UnitLink.of(row.get(i - 1).id(), row.get(i).id()));
        }
        links.add(UnitLink.of(row.get(0).id(), tower.get(0).id()));
        for (int i = 1; i < tower.size(); i++) {
            links.add(UnitLink.of(tower.get(i - 1).id(), tower.get(i).id()));
        }
        return GridRequest.builder()
                .addAllUnits(row)
                .addAllUnits(tower)
                .contiguity(Contiguity.of(links))
                .standard(GridStandard.of(200, 400))
                .build();
    }
}
