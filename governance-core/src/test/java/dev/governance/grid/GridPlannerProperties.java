package dev.governance.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.governance.basics.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class GridPlannerProperties {

    private static final GridPlanner PLANNER = GridPlanner.standard();

    /** No plan has fewer violations or, with as few, fewer grids; and that is what the planner says is proved. */
    @Property(tries = 10_000, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void noPlanOfASmallPlaceIsBetter(@ForAll long seed) {
        compare(SmallTown.draw(seed, 1, 8));
    }

    @Tag("long")
    @Property(tries = 2_000, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void noPlanOfALargerPlaceIsBetter(@ForAll long seed) {
        compare(SmallTown.draw(seed, 9, 12));
    }

    private static void compare(SmallTown town) {
        GridRequest request = town.request().build();
        ComponentOutcome outcome = PLANNER.propose(request).components().get(0);
        int[] best = NaivePlanner.best(town);

        assertEquals(best[0], outcome.violations());
        assertEquals(best[0], outcome.violationsLowerBound());
        if (best[0] == 0) {
            assertEquals(best[1], outcome.grids());
            assertEquals(best[1], outcome.gridsLowerBound());
        }
        CertificateChecker checker = new CertificateChecker(request);
        outcome.certificates().forEach(certificate -> assertTrue(checker.accepts(certificate), certificate::toString));
    }

    @Property(tries = 300, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void aPlanIsAPartitionIntoConnectedGridsWhateverTheCrew(@ForAll long seed) {
        SmallTown town = SmallTown.draw(seed, 20, 60);
        GridRequest request = town.request().seed(seed).build();

        GridProposal proposal = PLANNER.propose(request);

        assertEquals(town.size(), proposal.plan().grids().size());
        Set<String> faults = GridReview.of(request, proposal.plan()).findings().stream()
                .map(Finding::code)
                .collect(Collectors.toCollection(TreeSet::new));
        faults.removeAll(List.of("grid.below-minimum", "grid.above-maximum"));
        assertEquals(Set.of(), faults);
        assertEquals(
                proposal.components().get(0).grids(),
                proposal.plan().members().keySet().size());
        assertEquals(proposal, PLANNER.propose(request, backwards()));
    }

    private static Crew backwards() {
        return jobs -> Lists.reverse(jobs).forEach(Runnable::run);
    }

    /** Units in another order and under other names can be divided as well. */
    @Property(tries = 300, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void theOrderOfTheUnitsMakesNoDifferenceToTheQuality(@ForAll long seed) {
        GridRequest request = SmallTown.draw(seed, 3, 14).request().build();
        List<GridUnit> units = new ArrayList<>(request.units());
        java.util.Collections.reverse(units);
        ComponentOutcome one = PLANNER.propose(request).components().get(0);
        ComponentOutcome other = PLANNER.propose(
                        GridRequest.builder().from(request).units(units).build())
                .components()
                .get(0);

        assertEquals(one.violations(), other.violations());
        assertEquals(one.violations() == 0 ? one.grids() : 0, other.violations() == 0 ? other.grids() : 0);
    }

    /** A plan that keeps the bounds is kept as it is. */
    @Property(tries = 300, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void aGoodPlanInForceIsNotChanged(@ForAll long seed) {
        GridRequest request = SmallTown.draw(seed, 3, 30).request().build();
        GridProposal proposal = PLANNER.propose(request);
        if (proposal.components().get(0).violations() == 0) {
            GridRequest again = GridRequest.builder()
                    .from(request)
                    .previous(proposal.plan())
                    .build();
            assertEquals(proposal.plan(), PLANNER.propose(again).plan());
        }
    }

    @Property(tries = 300, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void lockedGridsStay(@ForAll long seed) {
        SmallTown town = SmallTown.draw(seed, 6, 30);
        LockedGrid school = LockedGrid.builder()
                .id(GridId.of("school"))
                .addUnits(SmallTown.id(1), SmallTown.id(3))
                .build();
        GridRequest request = town.request().addLocked(school).build();

        GridPlan plan = PLANNER.propose(request).plan();

        assertEquals(
                ImmutableList.of(SmallTown.id(1), SmallTown.id(3)),
                plan.members().get(school.id()));
    }
}
