package dev.governance.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ChurnFrontierProperties {

    private static GridRequest drawn(SmallTown town, long seed) {
        Random random = new Random(seed);
        ImmutableMap.Builder<GridUnitId, GridId> previous = ImmutableMap.builder();
        int grids = 1 + Arrays.stream(town.households()).sum() / 220;
        for (int unit = 0; unit < town.size(); unit++) {
            if (random.nextInt(10) > 0) {
                previous.put(SmallTown.id(unit), GridId.of("g" + unit * grids / town.size()));
            }
        }
        return town.request().previous(GridPlan.of(previous.buildOrThrow())).build();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void fewerGridsMoveMoreHouseholdsAndViolateNoMore(@ForAll long seed) {
        SmallTown town = SmallTown.draw(seed, 10, 40);
        GridRequest request = drawn(town, seed);

        List<ChurnPoint> points = ChurnFrontier.of(request, 50, Crew.alone()).points();

        for (int p = 1; p < points.size(); p++) {
            assertEquals(points.get(p - 1).grids() - 1, points.get(p).grids());
            assertTrue(points.get(p).violations() <= points.get(p - 1).violations());
            assertTrue(points.get(p).workers() < points.get(p - 1).workers());
        }
        // An independent count of what moves: the plan of the last point, asked for by its number of grids.
        ChurnPoint last = points.get(points.size() - 1);
        GridProposal proposal = GridPlanner.standard()
                .propose(GridRequest.builder().from(request).grids(last.grids()).build());
        assertTrue(proposal.plan().members().keySet().size() <= points.get(0).grids());
        if (proposal.components().get(0).violations() == last.violations()
                && !NaiveChurn.hasTies(request, proposal.plan())) {
            assertEquals(last.grids(), proposal.plan().members().keySet().size());
            assertEquals(last.moved(), NaiveChurn.moved(request, proposal.plan()));
        }
    }

    /** No division at all moves fewer households than the best of them: what is told is never too good. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noPointIsBetterThanTheBestDivision(@ForAll long seed) {
        SmallTown town = SmallTown.draw(seed, 2, 6);
        GridRequest request = drawn(town, seed);
        int[] old = new int[town.size()];
        for (int unit = 0; unit < old.length; unit++) {
            GridId before = request.previous().orElseThrow().grids().get(SmallTown.id(unit));
            old[unit] = before == null ? -1 : Integer.parseInt(before.value().substring(1));
        }
        for (ChurnPoint point : ChurnFrontier.of(request, 9, Crew.alone()).points()) {
            long least = NaiveChurn.least(town, old, point.grids());
            assertTrue(point.moved() >= least, () -> point + " but " + least);
        }
    }
}
