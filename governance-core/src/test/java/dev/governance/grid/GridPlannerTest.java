package dev.governance.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GridPlannerTest {

    private static final GridPlanner PLANNER = GridPlanner.standard();

    /** Buildings of one household each, in a row. */
    private static GridRequest row(int buildings) {
        List<GridUnit> units = new ArrayList<>();
        List<UnitLink> links = new ArrayList<>();
        for (int i = 0; i < buildings; i++) {
            units.add(GridUnit.of(SmallTown.id(i), UnitPlace.of(i, 0), 1));
            if (i > 0) {
                links.add(UnitLink.of(SmallTown.id(i - 1), SmallTown.id(i)));
            }
        }
        return GridRequest.builder()
                .units(units)
                .contiguity(Contiguity.of(links))
                .standard(GridStandard.of(200, 400))
                .effort(1)
                .proofBudget(0)
                .build();
    }

    private static void divides(int buildings) {
        GridRequest request = row(buildings);
        GridProposal proposal = PLANNER.propose(request);
        boolean kept = proposal.plan().members().asMap().values().stream()
                .allMatch(units -> units.size() >= 200 && units.size() <= 400);
        assertEquals(buildings >= 200, kept, () -> buildings + " households");
    }

    @Test
    void twoHundredHouseholdsAreTheFewestThatCanBeDivided() {
        for (int buildings = 1; buildings <= 410; buildings++) {
            divides(buildings);
        }
        for (int buildings = 411; buildings <= 5_000; buildings += 353) {
            divides(buildings);
        }
    }

    @Tag("long")
    @Test
    void everyNumberOfHouseholdsFromTwoHundredCanBeDivided() {
        for (int buildings = 1; buildings <= 5_000; buildings++) {
            divides(buildings);
        }
    }

    @Test
    void gridsAreNumberedFromTheNorthAndFromTheWest() {
        List<GridUnit> units = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            units.add(GridUnit.of(SmallTown.id(i), UnitPlace.of(i % 2 * 100.0, i / 2 * -100.0), 300));
        }
        GridRequest request = GridRequest.builder()
                .units(units)
                .contiguity(Contiguity.of(List.of()))
                .standard(GridStandard.of(200, 400))
                .build();

        assertEquals(
                List.of("001", "002", "003", "004"),
                PLANNER.propose(request).plan().grids().values().stream()
                        .map(GridId::value)
                        .toList());
    }

    @Test
    void noGridReachesIntoASecondCommunity() {
        DivisionCode one = DivisionCode.parse("110102001001");
        DivisionCode other = DivisionCode.parse("110102001002");
        GridUnit a = unit("a", one);
        GridUnit b = unit("b", other);
        GridRequest request = GridRequest.builder()
                .addUnits(a, b)
                .contiguity(Contiguity.of(List.of(UnitLink.of(a.id(), b.id()))))
                .standard(GridStandard.of(200, 400))
                .build();

        GridProposal proposal = PLANNER.propose(request);

        assertEquals(
                ImmutableMap.of(
                        a.id(), GridId.of("110102001001001"),
                        b.id(), GridId.of("110102001002001")),
                proposal.plan().grids());
        assertEquals(2, proposal.components().size());
        GridPlan across = GridPlan.of(ImmutableMap.of(a.id(), GridId.of("1"), b.id(), GridId.of("1")));
        assertTrue(codes(GridReview.of(request, across)).contains("grid.two-communities"));
    }

    private static GridUnit unit(String id, DivisionCode community) {
        return GridUnit.builder()
                .from(GridUnit.of(GridUnitId.of(id), UnitPlace.of(0, 0), 150))
                .community(community)
                .build();
    }

    private static List<String> codes(GridReview review) {
        return review.findings().stream().map(Finding::code).toList();
    }

    @Test
    void aDepartmentThatDrawsItsOwnGridsIsFound() {
        GridPlan plan = plan("1", "1", "2", "2");

        assertEquals(List.of(), codes(GridReview.beside(plan, "城管", plan("x", "x", "y", "y"))));
        assertEquals(List.of(), codes(GridReview.beside(plan, "城管", plan("x", "x", "x", "x"))));
        assertEquals(
                List.of("grid.beside-the-plan", "grid.beside-the-plan"),
                codes(GridReview.beside(plan, "城管", plan("x", "y", "y", "y"))));
    }

    private static GridPlan plan(String... grids) {
        ImmutableMap.Builder<GridUnitId, GridId> plan = ImmutableMap.builder();
        for (int i = 0; i < grids.length; i++) {
            plan.put(SmallTown.id(i), GridId.of(grids[i]));
        }
        return GridPlan.of(plan.buildOrThrow());
    }

    @Test
    void aboutTwoHundredIsAWarningAndFarFromItAFault() {
        GridStandard standard =
                GridStandard.of(StandardNorms.grids(), LocalDate.of(2026, 1, 1), ProfileId.of("policy-paper-example"));
        assertEquals(1, standard.workersMinimum());
        assertEquals(2, standard.workersMaximum());

        assertEquals(List.of("grid.near-minimum", "grid.near-minimum"), reviewed(standard, 190, 195));
        assertEquals(List.of("grid.below-minimum"), reviewed(standard, 150, 300));
        assertEquals(List.of("grid.near-minimum"), reviewed(standard, 180, 400));
    }

    private static List<String> reviewed(GridStandard standard, int one, int other) {
        GridUnit a = GridUnit.of(SmallTown.id(0), UnitPlace.of(0, 0), one);
        GridUnit b = GridUnit.of(SmallTown.id(1), UnitPlace.of(9, 0), other);
        GridRequest request = GridRequest.builder()
                .addUnits(a, b)
                .contiguity(Contiguity.of(ImmutableList.of(UnitLink.of(a.id(), b.id()))))
                .standard(standard)
                .build();
        return codes(GridReview.of(request, plan("1", "2")));
    }

    @Test
    void saysWhyAPlaceCannotBeDivided() {
        GridRequest gap = GridRequest.builder()
                .from(row(2))
                .units(List.of(
                        GridUnit.of(SmallTown.id(0), UnitPlace.of(0, 0), 250),
                        GridUnit.of(SmallTown.id(1), UnitPlace.of(9, 0), 250)))
                .standard(GridStandard.of(300, 400))
                .build();

        ComponentOutcome outcome = PLANNER.propose(gap).components().get(0);

        assertEquals(1, outcome.violations());
        assertTrue(outcome.isProved());
        assertTrue(outcome.certificates().get(0) instanceof Certificate.ArithmeticGap);
        assertTrue(codes(GridReview.of(gap, PLANNER.propose(gap))).contains("grid.arithmetic-gap"));
    }

    /** One grid of 500 is one violation; grids of 50 and 60 beside one of 390 are two, though fewer live in them. */
    @Test
    void violationsCountBeforeTheHouseholdsInThem() {
        int[] households = {390, 50, 60};
        GridRequest.Builder request = GridRequest.builder()
                .contiguity(Contiguity.of(List.of(
                        UnitLink.of(SmallTown.id(0), SmallTown.id(1)), UnitLink.of(SmallTown.id(0), SmallTown.id(2)))))
                .standard(GridStandard.of(200, 400));
        for (int unit = 0; unit < households.length; unit++) {
            request.addUnits(GridUnit.of(SmallTown.id(unit), UnitPlace.of(unit, 0), households[unit]));
        }

        ComponentOutcome outcome = PLANNER.propose(request.build()).components().get(0);

        assertEquals(1, outcome.violations());
        assertEquals(1, outcome.violationsLowerBound());
        assertEquals(1, outcome.grids());
    }
}
